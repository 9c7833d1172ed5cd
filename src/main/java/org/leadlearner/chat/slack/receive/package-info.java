/** Reads what Slack sends into {@code Incoming}: events, commands, presses and forms. */
@NullMarked
package org.leadlearner.chat.slack.receive;

import org.jspecify.annotations.NullMarked;
