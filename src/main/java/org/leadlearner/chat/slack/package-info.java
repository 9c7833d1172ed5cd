/**
 * Slack: what comes in becomes Incoming, messages become Block Kit. It enters chat, people, Slack's
 * SDK and Jackson; another platform never enters it, nor it another platform.
 */
@NullMarked
package org.leadlearner.chat.slack;

import org.jspecify.annotations.NullMarked;
