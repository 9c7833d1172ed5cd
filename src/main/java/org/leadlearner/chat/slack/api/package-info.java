/** Calls to Slack's Web API: clients, limits, tokens, delivery, and what an answer means. */
@NullMarked
package org.leadlearner.chat.slack.api;

import org.jspecify.annotations.NullMarked;
