package org.leadlearner.schedule;

/**
 * Where prompts are posted: a channel, or a person's own conversation with the assistant.
 *
 * @param platform {@code web}, {@code slack} or {@code teams}
 * @param workspace as in {@link org.leadlearner.people.Account}
 * @param conversation the platform's id of the channel or direct message
 */
public record Place(String platform, String workspace, String conversation) {}
