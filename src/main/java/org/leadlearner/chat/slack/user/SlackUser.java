package org.leadlearner.chat.slack.user;

import java.util.Optional;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;

/**
 * A user as a payload names them, before they are looked up.
 *
 * @param team the workspace of the installation that receives the payload
 * @param homeTeam the workspace they belong to, if the payload says
 * @param name their name in the payload
 */
public record SlackUser(String team, String id, Optional<String> homeTeam, Optional<String> name) {

  /** How Slack is called in accounts and conversations. */
  public static final String PLATFORM = "slack";

  public SlackUser {
    if (team.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException("a user needs a workspace and an id");
    }
  }

  /** A user of whom the payload has the id alone. */
  public SlackUser(String team, String id) {
    this(team, id, Optional.empty(), Optional.empty());
  }

  public Account account() {
    return new Account(PLATFORM, team, id);
  }

  /** Their direct message with the bot. */
  public Conversation directMessage() {
    return new Conversation(PLATFORM, team, id);
  }
}
