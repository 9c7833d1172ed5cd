/**
 * The words of any chat: what comes in, and messages made of a closed set of parts that every
 * platform can draw. Pure; it enters people and no platform.
 */
@NullMarked
package org.leadlearner.chat;

import org.jspecify.annotations.NullMarked;
