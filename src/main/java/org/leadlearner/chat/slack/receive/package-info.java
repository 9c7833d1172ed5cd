/** What Slack sends becomes Incoming: events, commands, clicks, forms. */
@NullMarked
package org.leadlearner.chat.slack.receive;

import org.jspecify.annotations.NullMarked;
