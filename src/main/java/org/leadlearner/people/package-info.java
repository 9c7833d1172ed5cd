/**
 * Who takes part: a person, and the accounts they are known by on a platform. Pure; it enters no
 * other room.
 */
@NullMarked
package org.leadlearner.people;

import org.jspecify.annotations.NullMarked;
