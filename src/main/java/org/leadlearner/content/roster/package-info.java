/** Lists of people as districts have them: our own columns, or those of OneRoster's users.csv. */
@NullMarked
package org.leadlearner.content.roster;

import org.jspecify.annotations.NullMarked;
