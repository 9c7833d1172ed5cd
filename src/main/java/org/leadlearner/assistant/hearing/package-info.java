/**
 * Hears what a typed line means where it is said: what was asked last, where the person is, and
 * what is offered when that is not sure.
 */
@NullMarked
package org.leadlearner.assistant.hearing;

import org.jspecify.annotations.NullMarked;
