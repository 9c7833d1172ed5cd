package org.leadlearner.people;

/**
 * How a platform knows a person.
 *
 * @param platform {@code web}, {@code slack} or {@code teams}
 * @param workspace Slack's team id, Microsoft's tenant id, or {@code playground}
 * @param user the platform's id of the user inside that workspace
 */
public record Account(String platform, String workspace, String user) {}
