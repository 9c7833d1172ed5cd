package org.leadlearner.chat.fake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Receipt;

/** Hears each delivery once and answers as the test says; can fail a number of times first. */
public final class ScriptedInbox implements Inbox {

  private final List<Incoming> heard = new CopyOnWriteArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger repeats = new AtomicInteger();
  private volatile Function<Incoming, Receipt> script = incoming -> Receipt.NOTHING;

  public void fail(int times) {
    failures.set(times);
  }

  public void answer(Receipt receipt) {
    script = incoming -> receipt;
  }

  public void script(Function<Incoming, Receipt> next) {
    script = next;
  }

  /** Does this with each that is heard, and answers nothing. */
  public void doing(Consumer<Incoming> deed) {
    script =
        incoming -> {
          deed.accept(incoming);
          return Receipt.NOTHING;
        };
  }

  /** What was heard, without repeats. */
  public List<Incoming> heard() {
    return heard;
  }

  /** The only thing that was heard. */
  public Incoming only() {
    if (heard.size() != 1) {
      throw new AssertionError("heard " + heard);
    }
    return heard.get(0);
  }

  public void forget() {
    heard.clear();
    repeats.set(0);
    script = incoming -> Receipt.NOTHING;
  }

  public int repeats() {
    return repeats.get();
  }

  @Override
  public synchronized Receipt receive(Incoming incoming) {
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException("the database is away");
    }
    boolean isRepeat = incoming.deliveryKeys().stream().anyMatch(keys::contains);
    keys.addAll(incoming.deliveryKeys());
    if (isRepeat) {
      repeats.incrementAndGet();
      return Receipt.NOTHING;
    }
    heard.add(incoming);
    return script.apply(incoming);
  }
}
