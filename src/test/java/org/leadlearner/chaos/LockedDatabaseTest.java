package org.leadlearner.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.LeadLearnerProcess;
import org.leadlearner.SlackDistrict;
import org.leadlearner.SlackDistrict.Leader;
import org.leadlearner.chat.slack.fake.Bot;

/**
 * Another process keeps the SQLite file locked while people answer: each turn is kept once the file
 * is free, or its person reads one kind sentence. Nothing is lost, and nothing is there twice.
 */
@Tag("process")
class LockedDatabaseTest {

  @TempDir Path folder;

  private final Random random = new Random(5);

  @Test
  void nothingIsLostWhileItIsLockedForFiveSeconds() throws Exception {
    nothingIsLostWhileItIsLocked(List.of(Duration.ofSeconds(5)));
  }

  /** Longer than a turn and its apology wait together: then Slack hears nothing, and asks again. */
  @Test
  @Tag("chaos")
  void nothingIsLostWhileItIsLockedAgainAndAgain() throws Exception {
    nothingIsLostWhileItIsLocked(
        Stream.generate(() -> Duration.ofMillis(500 + random.nextInt(11_500))).limit(50).toList());
  }

  private void nothingIsLostWhileItIsLocked(List<Duration> times) throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("lead-learner.db");
    try (SlackDistrict district = new SlackDistrict(url);
        Insistence slack = new Insistence()) {
      Journal journal = new Journal(district, random);
      try (LeadLearnerProcess program = LeadLearnerProcess.start(folder, district.settings())) {
        Bot bot = district.bot(List.of(program.address().resolve("/slack/events")));
        List<Leader> leaders = journal.begin(slack, bot, 4);
        for (Duration time : times) {
          Process locking = LockingProcess.lock(url, time);
          leaders.parallelStream()
              .forEach(
                  leader ->
                      IntStream.range(0, 2)
                          .forEach(turn -> slack.deliver(bot, journal.change(leader))));
          assertThat(locking.waitFor()).isZero();
        }
        district.awaitAllSettled();
      }
      journal.check(url);
      assertThat(district.count("state <> 'SENT'")).isEqualTo("0");
    }
  }
}
