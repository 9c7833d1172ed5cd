/**
 * What one call of our own costs, measured by JMH: reading a typed line, and drawing a message for
 * each platform.
 */
@NullMarked
package org.leadlearner.bench.jmh;

import org.jspecify.annotations.NullMarked;
