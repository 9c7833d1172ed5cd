package org.leadlearner.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.Incoming;
import org.leadlearner.content.Content;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.delivery.Courier;
import org.leadlearner.delivery.Reception;
import org.leadlearner.store.Store;

/**
 * What a turn costs without any platform around it: from what came in to its commit. People go
 * through whole check-ins, alone and sixteen at once. With {@code sending} what they get also goes
 * out, to a platform that takes all of it, or, with {@code limited}, one that takes one a second in
 * a conversation.
 */
final class TurnBench {

  private static final String PLATFORM = "slack";
  private static final int PEOPLE = 20;
  private static final int ROUNDS = 6;
  private static final int TURNS = 3_200;

  /** As often as a person's conversation in Slack takes a message. */
  private static final PacedPlatform.Limits LIMITS =
      new PacedPlatform.Limits(
          PLATFORM,
          new PacedPlatform.Limit(3, Duration.ofSeconds(3)),
          new PacedPlatform.Limit(1_000_000, Duration.ofSeconds(1)));

  private final AtomicLong made = new AtomicLong(System.nanoTime());
  private final Clock clock = Clock.systemUTC();
  private final Reception reception;
  private final Store store;
  private final Courier courier;

  private TurnBench(String url, List<String> wanted) {
    boolean sends = wanted.contains("sending");
    store = Store.open(url, clock);
    courier = new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), clock);
    Content content = ContentFolder.builtIn().read();
    Assistant assistant =
        new Assistant(
            store.person().people(),
            store.checkin().shelf(content.rubrics()),
            store.checkin().checkIns(),
            store.checkin().progress(),
            StoredRecords.of(store, content.prompts()),
            StoredRecords.teams(store),
            StoredRecords.dialogue(store));
    reception =
        new Reception(
            store.transactions(),
            store.delivery().deliveryKeys(),
            store.delivery().outbox(),
            assistant,
            sends ? courier::wake : lanes -> {});
    if (sends) {
      courier.serve(
          wanted.contains("limited") ? new PacedPlatform(LIMITS) : new TakesAll(PLATFORM));
      courier.start();
    }
  }

  static void run(Path folder, List<String> wanted) throws Exception {
    Path database = Files.createTempDirectory(folder, "turn").resolve("turn.db");
    TurnBench bench = new TurnBench("jdbc:sqlite:" + database, wanted);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        bench.measure("help", List.of("help"), 16);
        bench.measure("answer", TableBench.ANSWERS, 1);
        bench.measure("answer", TableBench.ANSWERS, 16);
      }
    } finally {
      bench.courier.close();
      bench.store.close();
    }
  }

  private void measure(String name, List<String> lines, int atOnce) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(atOnce);
    long start = System.nanoTime();
    long cpu = Load.processCpu();
    List<Future<Integer>> running =
        IntStream.range(0, atOnce)
            .mapToObj(
                person ->
                    people.submit(
                        () -> {
                          int turns = 0;
                          while (turns < TURNS / atOnce) {
                            reception.receive(
                                said(
                                    person + " " + turns / lines.size() % PEOPLE,
                                    lines.get(turns++ % lines.size())));
                          }
                          return turns;
                        }))
            .toList();
    int turns = 0;
    for (Future<Integer> one : running) {
      turns += one.get();
    }
    people.shutdown();
    System.out.printf(
        Locale.ROOT,
        "%-8s %2d at once: %6.0f/s, %5.0f us of CPU a turn%n",
        name,
        atOnce,
        turns / ((System.nanoTime() - start) / 1e9),
        (Load.processCpu() - cpu) / 1e3 / turns);
  }

  private Incoming said(String user, String text) {
    long number = made.incrementAndGet();
    Set<String> keys = Set.of("event:" + number, "message:" + number, "client:" + number);
    return Clicks.typed(PLATFORM, keys, user, text, clock.instant());
  }
}
