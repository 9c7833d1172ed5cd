/** What Teams sends becomes Incoming or an answer to an invoke: the bot's activity handler. */
@NullMarked
package org.leadlearner.chat.teams.bot;

import org.jspecify.annotations.NullMarked;
