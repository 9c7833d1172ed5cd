package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.Transcript.Entry;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;
import org.leadlearner.store.Store;

/**
 * The program is killed at random moments, while answers come thick and fast, and no acknowledged
 * answer is ever lost.
 */
@Tag("process")
class KilledTest {

  private static final int FEW = 5;

  /** A thousand take hours, so a part can be asked for. */
  private static final int MANY = Integer.getInteger("kills", 1_000);

  private static final List<String> STRANDS =
      List.of("INQ", "DIG", "NET", "OPEN", "CRED", "OWN", "MOD");
  private static final Conversation DANA = new Conversation("web", "playground", "dm-dana");

  @TempDir Path folder;

  private final Random random = new Random(9);
  private final Map<String, Integer> acknowledged = new HashMap<>();
  private final Set<String> linesAcknowledged = new HashSet<>();
  private int lines;

  /** The answer that was on its way when the kill came: it may be in or not. */
  private String strandOnItsWay = "";

  private int pointsOnTheirWay;

  @Test
  void noAcknowledgedAnswerIsLost() throws Exception {
    killed(FEW);
  }

  @Test
  @Tag("chaos")
  void noneInAThousandKills() throws Exception {
    killed(MANY);
  }

  private void killed(int times) throws Exception {
    ExecutorService killer = Executors.newSingleThreadExecutor();
    try {
      for (int round = 0; round < times; round++) {
        runUntilKilled(killer, round == 0);
        checkAnswers();
      }
      answersToWhatWasSaidComeAfterTheNextStart();
    } finally {
      killer.shutdownNow();
    }
    assertThat(linesAcknowledged).as("lines acknowledged").hasSizeGreaterThan(2 * times);
  }

  private void runUntilKilled(ExecutorService killer, boolean isFirst) throws Exception {
    LeadLearnerProcess process = start();
    if (isFirst) {
      say(process, "checkin");
    }
    CountDownLatch enough = new CountDownLatch(1 + random.nextInt(6));
    int delay = random.nextInt(40);
    Future<?> kill =
        killer.submit(
            () -> {
              enough.await();
              Thread.sleep(delay);
              process.kill();
              return null;
            });
    try {
      while (true) {
        answer(process);
        enough.countDown();
      }
    } catch (IOException ended) {
      // The kill comes once there are enough answers, and never if it ended by itself.
      assertThat(enough.getCount()).as("answers that were to come before the end").isZero();
      kill.get();
    } finally {
      process.kill();
    }
  }

  /** Changes one answer by two lines: the question by its number, then the points. */
  private void answer(LeadLearnerProcess process) throws IOException, InterruptedException {
    int strand = random.nextInt(STRANDS.size());
    int points = random.nextInt(11);
    say(process, "edit " + (strand + 1));
    strandOnItsWay = STRANDS.get(strand);
    pointsOnTheirWay = points;
    say(process, String.valueOf(points));
    acknowledged.put(strandOnItsWay, points);
    strandOnItsWay = "";
  }

  private void say(LeadLearnerProcess process, String text)
      throws IOException, InterruptedException {
    String key = "line-" + lines++;
    process.say("dana", key, text);
    linesAcknowledged.add(key);
  }

  private void checkAnswers() {
    try (Store store = open()) {
      Person dana =
          store
              .person()
              .people()
              .meet(
                  new Account("web", "playground", "dana"),
                  new Profile("Dana", Locale.US, ZoneOffset.UTC),
                  Clock.systemUTC().instant())
              .person();
      CheckIn checkIn = store.checkin().checkIns().open(dana.id()).get(0);
      Map<String, Integer> kept = checkIn.points();
      if (Integer.valueOf(pointsOnTheirWay).equals(kept.get(strandOnItsWay))) {
        acknowledged.put(strandOnItsWay, pointsOnTheirWay);
      }
      strandOnItsWay = "";
      assertThat(kept).isEqualTo(acknowledged);
    }
  }

  /** What was decided but not yet shown when the kill came is shown after the next start. */
  private void answersToWhatWasSaidComeAfterTheNextStart() throws Exception {
    try (LeadLearnerProcess process = start()) {
      say(process, "help");
    }
    try (Store store = open()) {
      List<Entry> entries = store.conversation().transcript().since(DANA, 0);
      long answers = entries.stream().filter(entry -> entry.message().isPresent()).count();
      assertThat(answers).isGreaterThanOrEqualTo(linesAcknowledged.size());
    }
  }

  private LeadLearnerProcess start() throws IOException {
    return LeadLearnerProcess.start(folder, Map.of());
  }

  private Store open() {
    return Store.open("jdbc:sqlite:" + folder.resolve("data/lead-learner.db"), Clock.systemUTC());
  }
}
