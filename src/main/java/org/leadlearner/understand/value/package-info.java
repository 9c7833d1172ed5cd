/**
 * Reads the values in a typed line: times, days, dates, numbers, people, and positions in lists.
 * Pure.
 */
@NullMarked
package org.leadlearner.understand.value;

import org.jspecify.annotations.NullMarked;
