package org.leadlearner.chat.web;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Transcript;
import org.leadlearner.people.Conversation;

/** Keeps what was said in memory, as the store does in a database. */
final class InMemoryTranscript implements Transcript {

  /** An entry and where it stands. */
  private record Kept(Conversation conversation, Entry entry) {}

  private final Map<Long, Kept> kept = new TreeMap<>();
  private final Set<String> keys = new HashSet<>();
  private long lastId;
  private long lastVersion;
  private boolean broken;

  /** As a database that was deleted. */
  synchronized void forgetAll() {
    kept.clear();
    keys.clear();
    lastId = 0;
    lastVersion = 0;
  }

  synchronized void breakDown() {
    broken = true;
  }

  @Override
  public synchronized List<Entry> since(Conversation conversation, long version) {
    return kept.values().stream()
        .filter(one -> one.conversation().equals(conversation))
        .map(Kept::entry)
        .filter(entry -> entry.version() > version)
        .toList();
  }

  @Override
  public synchronized void said(Conversation conversation, Said words, Instant at) {
    work();
    if (keys.add(words.key())) {
      keep(conversation, ++lastId, Optional.of(words), Optional.empty(), at);
    }
  }

  @Override
  public synchronized void shown(Outgoing outgoing, Instant at) {
    work();
    if (keys.add("outgoing " + outgoing.id())) {
      long id = outgoing.replaces().map(Long::valueOf).filter(kept::containsKey).orElse(0L);
      keep(
          outgoing.to(),
          id == 0 ? ++lastId : id,
          Optional.empty(),
          Optional.of(outgoing.message()),
          at);
    }
  }

  private void work() {
    if (broken) {
      throw new IllegalStateException("the disk is full");
    }
  }

  private void keep(
      Conversation conversation,
      long id,
      Optional<Said> said,
      Optional<org.leadlearner.chat.message.Message> message,
      Instant at) {
    Entry entry =
        new Entry(id, ++lastVersion, said.map(Said::by), said.map(Said::text), message, at);
    kept.put(id, new Kept(conversation, entry));
  }
}
