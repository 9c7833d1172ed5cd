package org.leadlearner.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.LeadLearnerProcess;
import org.leadlearner.SlackDistrict;
import org.leadlearner.SlackDistrict.Leader;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.BotAnswer;

/**
 * Slack delivers what it heard no answer to again, in any order and at the same time: each event is
 * one turn, however often it comes.
 */
@Tag("process")
class ShuffledEventsTest {

  private static final int MOST_DELIVERIES = 4;
  private static final int CLIENTS = 8;

  /** So many changes of one leader, each of another answer, may come in any order. */
  private static final int AT_ONCE = 3;

  @TempDir Path folder;

  private final Random random = new Random(15);
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

  /** Repeats that come after what is newer. */
  private final List<Callable<BotAnswer>> late = new ArrayList<>();

  @AfterEach
  void stop() {
    clients.shutdownNow();
  }

  @Test
  void eachOfFiveHundredEventsIsOneTurn() throws Exception {
    eachIsOneTurn(100, 5);
  }

  @Test
  @Tag("chaos")
  void eachOfTenThousandEventsIsOneTurn() throws Exception {
    eachIsOneTurn(400, 25);
  }

  private void eachIsOneTurn(int people, int changes) throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("lead-learner.db");
    try (SlackDistrict district = new SlackDistrict(url);
        Insistence slack = new Insistence()) {
      Journal journal = new Journal(district, random);
      try (LeadLearnerProcess program = LeadLearnerProcess.start(folder, district.settings())) {
        Bot bot = district.bot(List.of(program.address().resolve("/slack/events")));
        List<Leader> leaders = journal.begin(slack, bot, people);
        for (int turn = 0; turn < changes; turn += AT_ONCE) {
          deliver(window(bot, journal, leaders, Math.min(AT_ONCE, changes - turn)));
        }
        deliver(List.copyOf(late));
        district.awaitAllSettled();
      }
      assertThat(journal.check(url)).as("turns that failed").isZero();
      assertThat(district.count("state <> 'SENT'")).isEqualTo("0");
    }
  }

  private List<Callable<BotAnswer>> window(
      Bot bot, Journal journal, List<Leader> leaders, int changes) {
    List<Callable<BotAnswer>> deliveries = new ArrayList<>(late);
    late.clear();
    for (Leader leader : leaders) {
      for (int question = 0; question < changes; question++) {
        BotAnswer event = journal.change(leader, question);
        deliveries.add(() -> bot.again(event, 0, ""));
        for (int repeat = 1; repeat <= random.nextInt(MOST_DELIVERIES); repeat++) {
          int retry = repeat;
          List<Callable<BotAnswer>> when = random.nextInt(3) == 0 ? late : deliveries;
          when.add(() -> bot.again(event, retry, "http_timeout"));
        }
      }
    }
    Collections.shuffle(deliveries, random);
    return deliveries;
  }

  private void deliver(List<Callable<BotAnswer>> deliveries) throws Exception {
    for (Future<BotAnswer> answer : clients.invokeAll(deliveries)) {
      assertThat(answer.get().status()).isEqualTo(200);
    }
  }
}
