/** How Slack's requests arrive: signed HTTP requests or Socket Mode. */
@NullMarked
package org.leadlearner.chat.slack.transport;

import org.jspecify.annotations.NullMarked;
