package org.leadlearner.chat.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Receipt;

/** Hears each delivery once and does what the test says; can fail a number of times first. */
final class ScriptedInbox implements Inbox {

  private final List<Incoming> heard = new CopyOnWriteArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final AtomicInteger failures = new AtomicInteger();
  private volatile Consumer<Incoming> script = incoming -> {};

  void fail(int times) {
    failures.set(times);
  }

  void script(Consumer<Incoming> next) {
    script = next;
  }

  /** What was heard, without repeats. */
  List<Incoming> heard() {
    return heard;
  }

  @Override
  public synchronized Receipt receive(Incoming incoming) {
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException("the database is away");
    }
    if (keys.addAll(incoming.deliveryKeys())) {
      heard.add(incoming);
      script.accept(incoming);
    }
    return Receipt.NOTHING;
  }
}
