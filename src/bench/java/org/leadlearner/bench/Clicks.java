package org.leadlearner.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Where;
import org.leadlearner.delivery.Reception;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/**
 * People who click one after the other, twenty-five times a second; each click is timed until it is
 * acknowledged.
 */
final class Clicks implements AutoCloseable {

  /** The platform that they are on. */
  static final String PLATFORM = "web";

  private static final int PEOPLE = 50;
  private static final Duration PAUSE = Duration.ofMillis(40);

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Reception reception;
  private final Arrivals answers;
  private final Clock clock;
  private final ExecutorService people = Executors.newSingleThreadExecutor();
  private volatile boolean going;
  private int clicks;

  Clicks(Reception reception, Arrivals answers, Clock clock) {
    this.reception = reception;
    this.answers = answers;
    this.clock = clock;
  }

  /** Clicks while the work runs. */
  Measured during(Runnable work) throws Exception {
    return during(work, reception::receive);
  }

  /** The same, and each is timed until its answer is on its platform. */
  Measured answered(Runnable work) throws Exception {
    return during(
        work,
        incoming -> {
          answers.forget();
          reception.receive(incoming);
          answers.await(LONGEST);
        });
  }

  private Measured during(Runnable work, Consumer<Incoming> one) throws Exception {
    going = true;
    Future<Measured> measured = people.submit(() -> click(one));
    try {
      work.run();
    } finally {
      going = false;
    }
    return measured.get();
  }

  private Measured click(Consumer<Incoming> one) {
    LongStream.Builder latencies = LongStream.builder();
    long start = System.nanoTime();
    while (going) {
      Incoming incoming = next();
      long sent = System.nanoTime();
      one.accept(incoming);
      latencies.add(System.nanoTime() - sent);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return Measured.of(latencies.build().toArray(), System.nanoTime() - start, 0);
  }

  private Incoming next() {
    String user = "user" + clicks % PEOPLE;
    return typed(PLATFORM, Set.of("click-" + clicks++), user, "help", clock.instant());
  }

  static Incoming typed(String platform, Set<String> keys, String user, String text, Instant at) {
    return new Incoming(
        keys,
        new Account(platform, "bench", user),
        new Profile(user, Locale.US, ZoneOffset.UTC),
        Where.direct(new Conversation(platform, "bench", "dm-" + user)),
        false,
        new Heard.Typed(text),
        Optional.empty(),
        at);
  }

  @Override
  public void close() {
    people.shutdown();
  }
}
