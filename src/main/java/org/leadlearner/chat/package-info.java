/**
 * What every chat platform has in common: incoming interactions, outgoing messages, and the ports
 * to platforms and storage. Pure.
 */
@NullMarked
package org.leadlearner.chat;

import org.jspecify.annotations.NullMarked;
