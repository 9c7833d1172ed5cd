/**
 * The daily prompts of a personal learning network: the library, which one fits today, and what a
 * leader did with it. Pure; it enters rubric, people, progress and schedule.
 */
@NullMarked
package org.leadlearner.pln;

import org.jspecify.annotations.NullMarked;
