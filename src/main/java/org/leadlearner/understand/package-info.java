/**
 * What a typed line means: what somebody can want, what they can name, and where they say it. Pure;
 * it enters rubric, and its sub-rooms read lines with it.
 */
@NullMarked
package org.leadlearner.understand;

import org.jspecify.annotations.NullMarked;
