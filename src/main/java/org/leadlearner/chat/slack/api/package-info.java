/** Calls to Slack's Web API: clients, rate limits, tokens, delivery, and what each error means. */
@NullMarked
package org.leadlearner.chat.slack.api;

import org.jspecify.annotations.NullMarked;
