package org.leadlearner.people;

/**
 * Where something can be posted: a channel, or a person's own conversation with the assistant.
 *
 * @param platform {@code web}, {@code slack} or {@code teams}
 * @param workspace as in {@link Account}
 * @param conversation the platform's id of the channel or direct message
 */
public record Place(String platform, String workspace, String conversation) {}
