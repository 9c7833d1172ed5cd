/**
 * Says what a line means: what was just asked has the first claim, then exact phrases, then the
 * nearest. Pure; it enters understand, its sub-rooms, rubric and chat.
 */
@NullMarked
package org.leadlearner.understand.interpret;

import org.jspecify.annotations.NullMarked;
