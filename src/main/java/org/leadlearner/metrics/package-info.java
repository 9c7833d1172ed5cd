/**
 * The program's metrics for operators: how much and how long, and never who, where or what was
 * said.
 */
@NullMarked
package org.leadlearner.metrics;

import org.jspecify.annotations.NullMarked;
