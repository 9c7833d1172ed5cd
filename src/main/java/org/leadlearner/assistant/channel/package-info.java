/** Daily prompts in a channel: who leads them, when they come, what becomes of replies. */
@NullMarked
package org.leadlearner.assistant.channel;

import org.jspecify.annotations.NullMarked;
