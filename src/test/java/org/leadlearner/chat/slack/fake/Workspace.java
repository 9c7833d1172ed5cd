package org.leadlearner.chat.slack.fake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who and what is there; {@link Cast} to begin with. */
public final class Workspace {
  private final Map<String, FakeUser> users = new LinkedHashMap<>();
  private final Map<String, FakeChannel> channels = new LinkedHashMap<>();

  Workspace() {
    Cast.users().forEach(this::put);
    Cast.channels().forEach(this::put);
  }

  /** Adds somebody, or changes the one with the same id. */
  public synchronized void put(FakeUser user) {
    users.put(user.id(), user);
  }

  /** Adds a channel, or changes the one with the same id. */
  public synchronized void put(FakeChannel channel) {
    channels.put(channel.id(), channel);
  }

  public synchronized Optional<FakeUser> user(String id) {
    return Optional.ofNullable(users.get(id));
  }

  public synchronized Optional<FakeChannel> channel(String id) {
    return Optional.ofNullable(channels.get(id));
  }

  synchronized List<FakeUser> users() {
    return List.copyOf(users.values());
  }

  /** The direct message with {@code user}, which comes to be by being asked for. */
  synchronized FakeChannel directMessage(String user) {
    return channels.computeIfAbsent(Cast.directMessage(user), fresh -> FakeChannel.direct(user));
  }

  FakeUser knownUser(String id) throws SlackError {
    return user(id).orElseThrow(() -> new SlackError("user_not_found"));
  }

  /** A channel that the bot may know of. */
  FakeChannel visible(ApiRequest request) throws SlackError {
    FakeChannel channel =
        channel(request.required("channel")).orElseThrow(() -> new SlackError("channel_not_found"));
    if (channel.is(FakeChannel.Kind.PRIVATE) && !channel.hasBot()) {
      throw new SlackError("channel_not_found");
    }
    return channel;
  }

  /** A channel that the bot is in. */
  FakeChannel joined(ApiRequest request) throws SlackError {
    FakeChannel channel = visible(request);
    if (!channel.hasBot()) {
      throw new SlackError("not_in_channel");
    }
    return channel;
  }

  /** A channel that the bot may write to; the id of a user stands for their direct message. */
  FakeChannel writable(ApiRequest request) throws SlackError {
    String id = request.required("channel");
    if (user(id).isPresent()) {
      return directMessage(id);
    }
    if (visible(request).isArchived()) {
      throw new SlackError("is_archived");
    }
    return joined(request);
  }
}
