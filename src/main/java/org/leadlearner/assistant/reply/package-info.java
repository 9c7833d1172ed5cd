/**
 * Answers in words: what the assistant is, what its words mean, what it does not tell, and what it
 * can do instead. It changes nothing.
 */
@NullMarked
package org.leadlearner.assistant.reply;

import org.jspecify.annotations.NullMarked;
