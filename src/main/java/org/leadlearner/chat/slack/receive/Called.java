package org.leadlearner.chat.slack.receive;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.chat.Conversation;
import org.leadlearner.chat.Heard;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;

/**
 * The people who are called in a text, besides us.
 *
 * @param users their ids, in the order of the text
 */
record Called(List<String> users) {

  /** Who calls more at once does not mean each of them. */
  private static final int MOST = 20;

  static final Called NOBODY = new Called(List.of());

  Called {
    users = List.copyOf(users);
  }

  static Called in(String text, String bot) {
    return new Called(
        WrittenText.called(text).stream().filter(user -> !user.equals(bot)).limit(MOST).toList());
  }

  /**
   * What was typed, with who they are.
   *
   * @param profiles empty for bots and for people who were removed
   */
  Heard in(Heard heard, String team, Function<Gesture.Actor, Optional<Profile>> profiles) {
    return heard instanceof Heard.Typed typed
        ? new Heard.Typed(
            typed.text(),
            users.stream().flatMap(user -> mention(team, user, profiles).stream()).toList())
        : heard;
  }

  private static Optional<Heard.Mention> mention(
      String team, String user, Function<Gesture.Actor, Optional<Profile>> profiles) {
    return profiles
        .apply(new Gesture.Actor(team, user, Optional.empty(), Optional.empty()))
        .map(
            profile ->
                new Heard.Mention(
                    new Account(Gesture.PLATFORM, team, user),
                    profile,
                    new Conversation(Gesture.PLATFORM, team, user)));
  }
}
