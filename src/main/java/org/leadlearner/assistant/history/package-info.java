/** Readings over time: the chart, the text, and the home tab. */
@NullMarked
package org.leadlearner.assistant.history;

import org.jspecify.annotations.NullMarked;
