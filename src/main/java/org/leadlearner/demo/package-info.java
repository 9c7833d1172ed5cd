/**
 * A fictional district with a year of data, so that every screen has something to show. Its leaders
 * act through the inbox like real people; only the clock is moved.
 */
@NullMarked
package org.leadlearner.demo;

import org.jspecify.annotations.NullMarked;
