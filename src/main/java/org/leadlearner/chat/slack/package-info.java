/** Slack: events, commands and presses become {@code Incoming}, messages become Block Kit. */
@NullMarked
package org.leadlearner.chat.slack;

import org.jspecify.annotations.NullMarked;
