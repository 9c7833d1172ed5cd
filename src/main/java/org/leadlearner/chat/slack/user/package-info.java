/** Who a Slack user is, and whether they are away, as Slack tells it. */
@NullMarked
package org.leadlearner.chat.slack.user;

import org.jspecify.annotations.NullMarked;
