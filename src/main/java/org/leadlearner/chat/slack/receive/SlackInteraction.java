package org.leadlearner.chat.slack.receive;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.slack.user.SlackUser;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/**
 * What a person did in Slack, as the payload says it: an {@link Incoming} before the person's
 * profile is looked up.
 *
 * @param keys the deduplication keys of this delivery, each with its kind as a prefix, so that
 *     kinds do not collide
 * @param on the message of the pressed button, as {@link ConversationIds#message} writes it
 * @param trigger opens a form within 3 seconds (docs.slack.dev, trigger_id)
 * @param mentions the people it mentions
 */
record SlackInteraction(
    Set<String> keys,
    SlackUser actor,
    Spot spot,
    Heard heard,
    Optional<String> on,
    Optional<String> trigger,
    MentionedUsers mentions) {

  /** The prefix of a slash command's key. */
  static final String COMMAND = "command:";

  SlackInteraction {
    keys = Set.copyOf(keys);
  }

  /** An interaction without a message of its own, which opens no form. */
  SlackInteraction(Set<String> keys, SlackUser actor, Spot spot, Heard heard) {
    this(keys, actor, spot, heard, MentionedUsers.NOBODY);
  }

  /** Text that mentions people. */
  SlackInteraction(
      Set<String> keys, SlackUser actor, Spot spot, Heard heard, MentionedUsers mentions) {
    this(keys, actor, spot, heard, Optional.empty(), Optional.empty(), mentions);
  }

  /** An interaction that mentions nobody. */
  SlackInteraction(
      Set<String> keys,
      SlackUser actor,
      Spot spot,
      Heard heard,
      Optional<String> on,
      Optional<String> trigger) {
    this(keys, actor, spot, heard, on, trigger, MentionedUsers.NOBODY);
  }

  /** The same, with the profiles of the people it mentions. */
  SlackInteraction knowing(Function<SlackUser, Optional<Profile>> profiles) {
    Heard known = mentions.in(heard, actor.team(), profiles);
    return new SlackInteraction(keys, actor, spot, known, on, trigger, mentions);
  }

  /**
   * Where they did it.
   *
   * @param channel Slack's id of the channel, where others read as well
   * @param name the name of that channel, if Slack says it
   * @param asideTo as in {@link org.leadlearner.chat.Where#asideTo()}
   * @param thread the message of their direct message that a thread of replies would begin with
   */
  record Spot(
      Where.Setting setting,
      Optional<String> channel,
      Optional<String> name,
      Optional<Conversation> asideTo,
      Optional<String> thread) {

    private Spot(
        Where.Setting setting,
        Optional<String> channel,
        Optional<String> name,
        Optional<Conversation> asideTo) {
      this(setting, channel, name, asideTo, Optional.empty());
    }

    /** What Slack sends instead of the name of a private channel. */
    private static final String UNNAMED = "privategroup";

    static final Spot DIRECT =
        new Spot(Where.Setting.DIRECT, Optional.empty(), Optional.empty(), Optional.empty());
    static final Spot HOME =
        new Spot(Where.Setting.HOME, Optional.empty(), Optional.empty(), Optional.empty());

    /** In the channel with this id, which may be a direct message. */
    static Spot in(String channel) {
      return ConversationIds.isDirect(channel)
          ? DIRECT
          : new Spot(
              Where.Setting.CHANNEL, Optional.of(channel), Optional.empty(), Optional.empty());
    }

    /** In their direct message, below the message with this timestamp. */
    static Spot direct(String channel, String timestamp) {
      return new Spot(
          Where.Setting.DIRECT,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(ConversationIds.message(channel, timestamp)));
    }

    /** The same channel with its name. */
    Spot named(Optional<String> name) {
      return channel.isEmpty()
          ? this
          : new Spot(setting, channel, name.filter(one -> !one.equals(UNNAMED)), asideTo, thread);
    }

    /** In a channel, where {@code aside} takes an ephemeral reply. */
    static Spot in(String channel, Conversation aside) {
      return new Spot(
          Where.Setting.CHANNEL, Optional.of(channel), Optional.empty(), Optional.of(aside));
    }
  }

  /** Whether Slack shows our response to the request itself: only for slash commands. */
  boolean showsAnswer() {
    return keys.stream().anyMatch(key -> key.startsWith(COMMAND));
  }

  /**
   * @param inThreads whether a direct message is a thread, in which replies stay
   */
  Incoming incoming(Profile profile, boolean inThreads, Instant at) {
    Optional<Conversation> thread =
        spot.thread()
            .filter(message -> inThreads)
            .map(message -> ConversationIds.ownThread(actor.team(), actor.id(), message));
    return new Incoming(
        keys,
        actor.account(),
        profile,
        new Where(
            actor.directMessage(),
            spot.setting(),
            spot.channel().map(id -> new Conversation(SlackUser.PLATFORM, actor.team(), id)),
            spot.name(),
            thread.or(spot::asideTo),
            thread.isPresent()),
        trigger.isPresent(),
        heard,
        on,
        at);
  }
}
