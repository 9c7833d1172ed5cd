package org.leadlearner.chat.teams.receive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.people.Conversation;

/**
 * A channel, thread or group chat as one person alone reads it there: what is written to it is a
 * targeted message (Microsoft's page "Send and receive targeted messages in group conversations").
 * It is written as a conversation of its own, {@code <place>;as=<user>;for=<own>}, so that it waits
 * in the same outbox as all others.
 *
 * @param place what others read, too
 * @param user what Teams calls the reader there
 * @param own the reader's own conversation with us
 */
public record PrivatePlace(Conversation place, String user, Conversation own) {

  private static final Pattern WRITTEN = Pattern.compile("(.+?);as=(.+);for=([^;]+)");

  /** Where something was done, for the eyes of the one who did it. */
  public static PrivatePlace of(ActivityContext context) {
    return new PrivatePlace(context.place(), context.activity().getFrom().getId(), context.own());
  }

  /** Empty for a conversation that all read who are in it. */
  public static Optional<PrivatePlace> read(Conversation to) {
    Matcher parts = WRITTEN.matcher(to.id());
    return parts.matches()
        ? Optional.of(
            new PrivatePlace(named(to, parts.group(1)), parts.group(2), named(to, parts.group(3))))
        : Optional.empty();
  }

  /** As it is written to. */
  public Conversation conversation() {
    return named(place, place.id() + ";as=" + user + ";for=" + own.id());
  }

  private static Conversation named(Conversation like, String id) {
    return new Conversation(like.platform(), like.workspace(), id);
  }
}
