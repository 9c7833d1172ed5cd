/** Readings over time: the chart, the words, and the Home tab. */
@NullMarked
package org.leadlearner.assistant.history;

import org.jspecify.annotations.NullMarked;
