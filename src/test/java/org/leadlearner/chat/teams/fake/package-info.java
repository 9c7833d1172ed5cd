/**
 * Plays Teams to the real libraries and to the bot, over loopback: the Bot Connector service, the
 * OpenID keys, the token endpoint, and signed activities to the bot. Written from Microsoft's
 * public documentation; only tests enter it, and it enters no room.
 */
@NullMarked
package org.leadlearner.chat.teams.fake;

import org.jspecify.annotations.NullMarked;
