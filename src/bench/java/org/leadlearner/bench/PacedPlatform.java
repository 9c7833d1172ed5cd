package org.leadlearner.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.people.Conversation;

/**
 * A platform that keeps to its limits: what comes too soon is not taken, and it says how long to
 * wait, as 429 with Retry-After does. It remembers how often each conversation got a message.
 */
final class PacedPlatform implements ChatPlatform {

  private final Limits limits;
  private final Map<String, Deque<Long>> taken = new HashMap<>();
  private final Map<String, Integer> arrived = new HashMap<>();
  private long refused;
  private int accepted;
  private long last;

  /** So many messages in any stretch of time. */
  record Limit(int most, Duration within) {

    /** When the last of so many can be there at the earliest, after the first. */
    Duration leastTime(int messages) {
      return within.multipliedBy((messages - 1) / most);
    }
  }

  /** What a platform documents. */
  record Limits(String platform, Limit ofConversation, Limit ofWorkspace) {}

  PacedPlatform(Limits limits) {
    this.limits = limits;
  }

  @Override
  public String name() {
    return limits.platform();
  }

  @Override
  public boolean showsRepeatsOnce() {
    return false;
  }

  @Override
  public synchronized Duration pauseOf(String workspace, boolean isAwaited) {
    return Duration.ofNanos(wait(workspace, limits.ofWorkspace(), System.nanoTime()));
  }

  @Override
  public synchronized Duration pauseOf(Waiting message) {
    return Duration.ofNanos(wait(name(message.to()), limits.ofConversation(), System.nanoTime()));
  }

  private static String name(Conversation conversation) {
    return conversation.workspace() + " " + conversation.id();
  }

  @Override
  public synchronized Sent send(Outgoing outgoing) {
    long now = System.nanoTime();
    String workspace = outgoing.to().workspace();
    String conversation = name(outgoing.to());
    long wait =
        Math.max(
            wait(workspace, limits.ofWorkspace(), now),
            wait(conversation, limits.ofConversation(), now));
    if (wait > 0) {
      refused++;
      return new Sent.NotSent("ratelimited", Optional.of(Duration.ofNanos(wait)));
    }
    times(workspace).add(now);
    times(conversation).add(now);
    arrived.merge(conversation, 1, Integer::sum);
    accepted++;
    last = now;
    return new Sent.Accepted();
  }

  private long wait(String of, Limit limit, long now) {
    Deque<Long> times = times(of);
    long within = limit.within().toNanos();
    while (!times.isEmpty() && now - times.getFirst() >= within) {
      times.removeFirst();
    }
    return times.size() < limit.most() ? 0 : within - (now - times.getFirst());
  }

  private Deque<Long> times(String of) {
    return taken.computeIfAbsent(of, fresh -> new ArrayDeque<>());
  }

  /** How many conversations got a message. */
  synchronized int reached() {
    return arrived.size();
  }

  /** How many messages were one too many. */
  synchronized int twice() {
    return accepted - arrived.size();
  }

  /** How many came too soon. */
  synchronized long refused() {
    return refused;
  }

  /** When the last message was taken, by {@link System#nanoTime()}. */
  synchronized long last() {
    return last;
  }
}
