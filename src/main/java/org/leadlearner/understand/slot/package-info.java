/**
 * Finds what a line names: times, days, dates, lengths of time, breaks, zones, strands, stages,
 * letters, numbers and people. Pure; it enters understand and its text.
 */
@NullMarked
package org.leadlearner.understand.slot;

import org.jspecify.annotations.NullMarked;
