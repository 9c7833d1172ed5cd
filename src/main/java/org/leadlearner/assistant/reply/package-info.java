/**
 * Answers with text: what the bot is, what its terms mean, what it does not show, and what it can
 * do instead. It changes nothing.
 */
@NullMarked
package org.leadlearner.assistant.reply;

import org.jspecify.annotations.NullMarked;
