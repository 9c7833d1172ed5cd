package org.leadlearner.chat.teams;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.people.Conversation;

/** References in memory, which count how often something was written. */
public final class InMemoryReferences implements ConversationReferences {

  private final Map<Conversation, Reference> kept = new ConcurrentHashMap<>();
  private final Map<Conversation, Blocked> blocked = new ConcurrentHashMap<>();
  private final Map<Conversation, Instant> threads = new ConcurrentHashMap<>();
  private final AtomicInteger writes = new AtomicInteger();

  /** What is kept stays: the adapter remembers that it kept it. */
  void forget() {
    blocked.clear();
    threads.clear();
    writes.set(0);
  }

  public int writes() {
    return writes.get();
  }

  @Override
  public Optional<Reference> find(Conversation conversation) {
    return Optional.ofNullable(kept.get(conversation));
  }

  @Override
  public void keep(Conversation conversation, Reference reference, Instant at) {
    writes.incrementAndGet();
    kept.put(conversation, reference);
  }

  @Override
  public Optional<Reference> newest(String platform, String workspace) {
    return kept.values().stream().findFirst();
  }

  @Override
  public void block(Conversation conversation, String why, Instant at) {
    blocked.put(conversation, new Blocked(conversation, why, at));
  }

  @Override
  public void unblock(Conversation conversation) {
    blocked.remove(conversation);
  }

  @Override
  public Optional<Blocked> blocked(Conversation conversation) {
    return Optional.ofNullable(blocked.get(conversation));
  }

  @Override
  public List<Blocked> blocked(String platform) {
    return List.copyOf(blocked.values());
  }

  @Override
  public void posted(Conversation thread, Instant at) {
    threads.put(thread, at);
  }

  @Override
  public Optional<Instant> postedAt(Conversation thread, Instant now) {
    return Optional.ofNullable(threads.get(thread));
  }
}
