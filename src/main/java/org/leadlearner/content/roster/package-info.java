/**
 * Lists of people as districts keep them: our own columns, or those of OneRoster's users.csv. It
 * enters the people room and content.yaml for its faults.
 */
@NullMarked
package org.leadlearner.content.roster;

import org.jspecify.annotations.NullMarked;
