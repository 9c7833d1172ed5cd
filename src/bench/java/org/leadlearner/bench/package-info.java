/**
 * Measures what it costs to keep a slash command before it is acknowledged, and how the daily
 * prompts of many channels go out at one moment. It runs by hand only, and enters whatever it has
 * to wire.
 */
@NullMarked
package org.leadlearner.bench;

import org.jspecify.annotations.NullMarked;
