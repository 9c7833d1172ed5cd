package org.leadlearner.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.leadlearner.SlackDistrict;
import org.leadlearner.SlackDistrict.Leader;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.store.Store;

/**
 * What leaders did by their own account, and what must have come of it: each line is one turn with
 * one answer, and the check-in holds what was changed last, but for turns that were said to have
 * failed.
 */
final class Journal {

  private static final List<String> STRANDS =
      List.of("INQ", "DIG", "NET", "OPEN", "CRED", "OWN", "MOD");

  /** How the sentence begins that says that a turn failed and changed nothing. */
  private static final String FAILED = "Something went wrong on my side, and I changed nothing.";

  private final SlackDistrict district;
  private final Random random;
  private final Map<Leader, List<Change>> changes = new LinkedHashMap<>();
  private final Map<Leader, Integer> shownBefore = new HashMap<>();

  /** One answer of a check-in is changed. */
  private record Change(int question, int points) {

    String line() {
      return "edit question " + (question + 1) + " to " + points;
    }
  }

  Journal(SlackDistrict district, Random random) {
    this.district = district;
    this.random = random;
  }

  /** So many leaders begin a check-in, and are shown all of it. */
  List<Leader> begin(Insistence slack, Bot bot, int people) {
    List<Leader> leaders =
        IntStream.range(0, people).mapToObj(one -> district.leader("U0L" + one, one)).toList();
    leaders.parallelStream()
        .forEach(leader -> slack.deliver(bot, district.typed(leader, "checkin")));
    district.awaitAllSettled();
    leaders.forEach(this::begin);
    return leaders;
  }

  private synchronized void begin(Leader leader) {
    changes.put(leader, new ArrayList<>());
    shownBefore.put(leader, district.shownTo(leader.id()).size());
  }

  /** A leader changes the answer to a question, to be delivered once or more. */
  synchronized BotAnswer change(Leader leader, int question) {
    Change change = new Change(question, random.nextInt(11));
    changes.computeIfAbsent(leader, fresh -> new ArrayList<>()).add(change);
    return district.typed(leader, change.line());
  }

  synchronized BotAnswer change(Leader leader) {
    return change(leader, random.nextInt(STRANDS.size()));
  }

  /**
   * To be asked when nothing is on its way any more and the program has stopped.
   *
   * @param url of the database
   * @return how many turns were said to have failed
   */
  synchronized int check(String url) {
    int failed = 0;
    try (Store store = Store.open(url, Clock.systemUTC())) {
      for (Leader leader : changes.keySet()) {
        failed += check(leader, kept(store, leader));
      }
    }
    return failed;
  }

  private int check(Leader leader, Map<String, Integer> kept) {
    List<Change> all = changes.getOrDefault(leader, List.of());
    List<String> shown = district.shownTo(leader.id());
    List<String> answers = shown.subList(shownBefore.getOrDefault(leader, 0), shown.size());
    assertThat(answers).as("answers to %s", leader).hasSameSizeAs(all);
    int failed = 0;
    Map<String, Integer> expected = new HashMap<>();
    for (int turn = 0; turn < all.size(); turn++) {
      if (answers.get(turn).startsWith(FAILED)) {
        failed++;
      } else {
        expected.put(STRANDS.get(all.get(turn).question()), all.get(turn).points());
      }
    }

    assertThat(kept).as("answers of %s", leader).isEqualTo(expected);
    return failed;
  }

  private static Map<String, Integer> kept(Store store, Leader leader) {
    long person = store.person().people().find(leader.account()).orElseThrow();
    return store.checkin().checkIns().open(person).get(0).points();
  }
}
