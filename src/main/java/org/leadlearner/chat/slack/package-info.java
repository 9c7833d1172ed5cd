/**
 * Slack: what comes in becomes Incoming, messages become Block Kit. It enters chat, people and what
 * speaks with Slack: its SDK on OkHttp, servlets, Jackson, a cache and a pace keeper. Another
 * platform never enters it, nor it another platform.
 */
@NullMarked
package org.leadlearner.chat.slack;

import org.jspecify.annotations.NullMarked;
