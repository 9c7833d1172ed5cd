package org.leadlearner.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.LeadLearnerProcess;
import org.leadlearner.SlackDistrict;
import org.leadlearner.SlackDistrict.Leader;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.BotAnswer;

/**
 * Leaders do all kinds of things for a long time, and what the program needs of memory does not
 * grow.
 */
@Tag("chaos")
class LoadedForAnHourTest {

  private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("minutes", 60));

  /** In this part of the time caches are filled, and code that is called often is compiled. */
  private static final int WARM_UP_PARTS = 4;

  private static final Duration BETWEEN_READINGS = Duration.ofSeconds(10);
  private static final double MOST_GROWTH = 1.05;
  private static final int LEADERS = 160;

  private static final List<String> LINES =
      List.of(
          "help",
          "history",
          "pln today",
          "who sees my answers",
          "what does strand mean",
          "my data",
          "something that nobody understands at all",
          "note evidence: we looked at three models");

  @TempDir Path folder;

  private final Random random = new Random(60);
  private final List<Long> heap = new ArrayList<>();

  @Test
  void memoryDoesNotGrow() throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("lead-learner.db");
    int turns = 0;
    try (SlackDistrict district = new SlackDistrict(url);
        Insistence slack = new Insistence();
        LeadLearnerProcess program = LeadLearnerProcess.start(folder, district.settings())) {
      Bot bot = district.bot(List.of(program.address().resolve("/slack/events")));
      Journal journal = new Journal(district, random);
      List<Leader> leaders = journal.begin(slack, bot, LEADERS);
      long start = System.nanoTime();
      long read = start;
      while (System.nanoTime() - start < TIME.toNanos()) {
        leaders.parallelStream()
            .forEach(leader -> slack.deliver(bot, something(district, journal, leader)));
        turns += LEADERS;
        district.awaitAllSettled();
        district.forgetWhatWasSaid();
        if (System.nanoTime() - read > BETWEEN_READINGS.toNanos()) {
          read = System.nanoTime();
          heap.add(program.heapInUse());
        }
      }
    }
    List<Long> warm = heap.subList(heap.size() / WARM_UP_PARTS, heap.size());
    long early = median(warm.subList(0, warm.size() / 3));
    long late = median(warm.subList(warm.size() - warm.size() / 3, warm.size()));
    System.out.printf(
        "%d turns; %d readings of the heap in use, in MB: %s%n",
        turns, heap.size(), heap.stream().map(bytes -> bytes / 1_000_000).toList());
    assertThat(late / (double) early).as("%s", heap).isLessThan(MOST_GROWTH);
  }

  private BotAnswer something(SlackDistrict district, Journal journal, Leader leader) {
    return random.nextBoolean()
        ? journal.change(leader)
        : district.typed(leader, LINES.get(random.nextInt(LINES.size())));
  }

  private static long median(List<Long> some) {
    List<Long> sorted = new ArrayList<>(some);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
