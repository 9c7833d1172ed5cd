package org.leadlearner.chat.teams.receive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.people.Conversation;

/**
 * A channel, thread or group chat as one person alone sees it: what is sent to it is a targeted
 * message (Microsoft's page "Send and receive targeted messages in group conversations"). Its
 * conversation id is {@code <place>;as=<user>;for=<own>}, so that it uses the same outbox as all
 * others.
 *
 * @param place the place that others read as well
 * @param user the Teams id of the reader there
 * @param own the reader's personal chat with the bot
 */
public record PrivatePlace(Conversation place, String user, Conversation own) {

  private static final Pattern WRITTEN = Pattern.compile("(.+?);as=(.+);for=([^;]+)");

  /** The place of an activity, for its sender alone. */
  public static PrivatePlace of(ActivityContext context) {
    return new PrivatePlace(context.place(), context.activity().getFrom().getId(), context.own());
  }

  /** Empty for a conversation that all its members read. */
  public static Optional<PrivatePlace> read(Conversation to) {
    Matcher parts = WRITTEN.matcher(to.id());
    return parts.matches()
        ? Optional.of(
            new PrivatePlace(named(to, parts.group(1)), parts.group(2), named(to, parts.group(3))))
        : Optional.empty();
  }

  /** Its conversation id in the outbox. */
  public Conversation conversation() {
    return named(place, place.id() + ";as=" + user + ";for=" + own.id());
  }

  private static Conversation named(Conversation like, String id) {
    return new Conversation(like.platform(), like.workspace(), id);
  }
}
