/** Daily prompts in a channel: who leads them, when they come, and replies to them. */
@NullMarked
package org.leadlearner.assistant.channel;

import org.jspecify.annotations.NullMarked;
