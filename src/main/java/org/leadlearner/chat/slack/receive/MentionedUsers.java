package org.leadlearner.chat.slack.receive;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.slack.user.SlackUser;
import org.leadlearner.people.Profile;

/**
 * The people mentioned in a text, without the bot.
 *
 * @param users their ids, in the order of the text
 */
record MentionedUsers(List<String> users) {

  /** A message that mentions more people is not meant for each of them. */
  private static final int MOST = 20;

  static final MentionedUsers NOBODY = new MentionedUsers(List.of());

  MentionedUsers {
    users = List.copyOf(users);
  }

  static MentionedUsers in(String text, String bot) {
    return new MentionedUsers(
        MrkdwnText.mentioned(text).stream().filter(user -> !user.equals(bot)).limit(MOST).toList());
  }

  /**
   * The typed text with the profiles of the mentioned people.
   *
   * @param profiles empty for bots and for deactivated people
   */
  Heard in(Heard heard, String team, Function<SlackUser, Optional<Profile>> profiles) {
    return heard instanceof Heard.Typed typed
        ? new Heard.Typed(
            typed.text(),
            users.stream().flatMap(user -> mention(team, user, profiles).stream()).toList())
        : heard;
  }

  private static Optional<Heard.Mention> mention(
      String team, String user, Function<SlackUser, Optional<Profile>> profiles) {
    SlackUser mentioned = new SlackUser(team, user);
    return profiles
        .apply(mentioned)
        .map(profile -> new Heard.Mention(mentioned.account(), profile, mentioned.directMessage()));
  }
}
