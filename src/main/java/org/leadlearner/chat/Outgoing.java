package org.leadlearner.chat;

import java.util.Optional;

/**
 * One message on its way out.
 *
 * @param id our own number; a platform that gets the same id twice shows the message once
 * @param replaces the platform's id of the message whose place this one takes
 */
public record Outgoing(long id, Conversation to, Message message, Optional<String> replaces) {}
