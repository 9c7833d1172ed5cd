package org.leadlearner.chaos;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.LeadLearnerProcess;
import org.leadlearner.SlackDistrict;
import org.leadlearner.SlackDistrict.Leader;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.store.database.Leases;

/**
 * PostgreSQL is started anew, or dies, amid turns and amid messages on their way: each turn is kept
 * or its person reads one kind sentence, and each answer arrives once.
 */
@Tag("postgres")
@Tag("process")
class RestartedPostgresTest {

  /** What was taken and lost is looked for after so long. */
  private static final Leases SHORT = new Leases(Duration.ofSeconds(6), Duration.ofSeconds(3));

  private static final int LEADERS = 24;
  private static final int TURNS_BETWEEN = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  private final ExecutorService clients = Executors.newFixedThreadPool(LEADERS);
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final AtomicInteger turns = new AtomicInteger();

  @Test
  void nothingIsLostInOneKillAndOneRestart() throws Exception {
    nothingIsLost(2);
  }

  @Test
  @Tag("chaos")
  void nothingIsLostInThirtyKillsAndThirtyRestarts() throws Exception {
    nothingIsLost(60);
  }

  private void nothingIsLost(int strikes) throws Exception {
    try (RestartedPostgres server = new RestartedPostgres(folder.resolve("postgres"));
        SlackDistrict district = new SlackDistrict(server.url());
        Insistence slack = new Insistence()) {
      Journal journal = new Journal(district, new Random(4));
      try (LeadLearnerProcess program =
          LeadLearnerProcess.startNode(folder, district.settings(), Duration.ZERO, SHORT)) {
        Bot bot = district.bot(List.of(program.address().resolve("/slack/events")));
        List<Leader> leaders = journal.begin(slack, bot, LEADERS);
        List<CompletableFuture<Void>> talks =
            leaders.stream()
                .map(
                    one ->
                        CompletableFuture.runAsync(() -> talk(slack, bot, journal, one), clients))
                .toList();
        for (int strike = 0; strike < strikes; strike++) {
          awaitTurns();
          if (strike % 2 == 0) {
            server.killOne();
          } else {
            server.restart();
          }
        }
        awaitTurns();
        isOver.set(true);
        talks.forEach(CompletableFuture::join);
        district.awaitAllSettled();
      } finally {
        clients.shutdownNow();
      }
      journal.check(server.url());
    }
  }

  private void talk(Insistence slack, Bot bot, Journal journal, Leader leader) {
    while (!isOver.get()) {
      slack.deliver(bot, journal.change(leader));
      turns.incrementAndGet();
    }
  }

  private void awaitTurns() {
    int enough = turns.get() + TURNS_BETWEEN;
    await().atMost(PATIENCE).until(() -> turns.get() >= enough);
  }
}
