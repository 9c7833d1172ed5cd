package org.leadlearner.chat;

/**
 * A place on a platform where messages go.
 *
 * @param platform {@code web}, {@code slack} or {@code teams}
 * @param workspace as in {@link org.leadlearner.people.Account}
 * @param id the platform's id of the channel or direct message
 */
public record Conversation(String platform, String workspace, String id) {}
