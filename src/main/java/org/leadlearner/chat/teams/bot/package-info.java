/**
 * The bot's activity handler: turns what Teams sends into {@code Incoming}, and answers invokes.
 */
@NullMarked
package org.leadlearner.chat.teams.bot;

import org.jspecify.annotations.NullMarked;
