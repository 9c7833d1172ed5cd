/**
 * The steps that people plan to do: for which strand, until when, and when they are asked about it.
 */
@NullMarked
package org.leadlearner.step;

import org.jspecify.annotations.NullMarked;
