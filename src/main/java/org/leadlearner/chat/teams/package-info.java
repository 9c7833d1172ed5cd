/**
 * Teams: what comes in becomes Incoming, messages become Adaptive Cards. It enters chat, people and
 * what speaks with Teams: the Bot Framework SDK on OkHttp, a JWT library, servlets, Jackson, caches
 * and a pace keeper. Another platform never enters it, nor it another platform.
 */
@NullMarked
package org.leadlearner.chat.teams;

import org.jspecify.annotations.NullMarked;
