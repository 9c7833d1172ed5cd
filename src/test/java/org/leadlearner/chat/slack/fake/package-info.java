/**
 * Plays Slack to the real libraries and to the bot, over loopback: the Web API, response_url,
 * Socket Mode, and signed requests to the bot. Written from Slack's public documentation; only
 * tests enter it, and it enters no room.
 */
@NullMarked
package org.leadlearner.chat.slack.fake;

import org.jspecify.annotations.NullMarked;
