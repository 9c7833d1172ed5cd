/**
 * What the program measures of itself, for operators: how much and how long, and never who, where
 * or what was said. It knows nothing of the other rooms; they are given to it.
 */
@NullMarked
package org.leadlearner.metrics;

import org.jspecify.annotations.NullMarked;
