/** Messages and forms as Block Kit, within Slack's limits. */
@NullMarked
package org.leadlearner.chat.slack.render;

import org.jspecify.annotations.NullMarked;
