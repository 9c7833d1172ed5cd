package org.leadlearner.assistant.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Account;
import org.leadlearner.people.Member;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.practice.TeamWeek;

/** The page for a board says of each move of the team where it comes from (domain.md, 3.9). */
class MoveOriginsTest extends MeetingFixture {

  private static final String TITLE = "Where each move comes from";

  /** The same five, with every answer on CRED in Planning. */
  private static final Map<String, List<Integer>> MOVED = new LinkedHashMap<>();

  static {
    FIVE.forEach((name, points) -> MOVED.put(name, credAt7(points)));
  }

  private static List<Integer> credAt7(List<Integer> points) {
    return List.of(points.get(0), points.get(1), points.get(2), points.get(3), 7, points.get(5), 7);
  }

  private String board() {
    Person dana =
        store
            .person()
            .people()
            .meet(
                new Account("web", "playground", "dana"),
                new Profile("dana", Locale.US, ZoneOffset.UTC, Profile.Relation.MEMBER),
                clock.instant())
            .person();
    return assistant
        .pages()
        .board(dana, team().id(), clock.instant())
        .map(new PlainText()::render)
        .orElseThrow();
  }

  private String origins() {
    String board = board();
    assertThat(board).contains(TITLE);
    return board.substring(board.indexOf(TITLE));
  }

  private void later(int days) {
    clock.advance(Duration.ofDays(days));
  }

  @Test
  void aMoveNamesItsStepItsNotesAndItsReadings() {
    closedRound(FIVE);
    assertThat(board()).doesNotContain(TITLE);
    agrees();
    later(42);
    closedRound(MOVED);

    assertThat(origins())
        .contains("Policy and credit, Planning this round, Envisioning before.")
        .contains("Step: agreed on Oct 5, 2026.")
        .contains("Sentences for staff: not counted. Notes: not counted.")
        .contains("Readings: Nov 16, 2026 with 5 check-ins and Oct 5, 2026 with 5 check-ins.")
        .contains("Nobody is named here")
        .endsWith("It does not measure teaching or student results.)");
    assertThat(origins())
        .doesNotContain("Ask two schools", "Helen", "dana", "marcus", "priya", "ruth");
  }

  @Test
  void whatTwoRoundsSayIsAMove() {
    closedRound(FIVE);
    later(42);
    closedRound(MOVED);
    later(42);
    closedRound(MOVED);
    assertThat(origins())
        .contains("Policy and credit, from Envisioning to Planning. Step: none was agreed on.")
        .contains("Readings: Dec 28, 2026", "Nov 16, 2026", "Oct 5, 2026 with 5 check-ins.");
  }

  @Test
  void whatBecameOfTheStepIsSaid() {
    closedRound(FIVE);
    agrees();
    later(20);
    says("dana", "next step done");
    later(22);
    closedRound(MOVED);
    assertThat(origins()).contains("Step: agreed on Oct 5, 2026, and done.");
  }

  @Test
  void aStepOnAnotherStrandIsNotItsOrigin() {
    closedRound(FIVE);
    later(42);
    closedRound(MOVED);
    assertThat(origins()).contains("Step: none was agreed on.");
  }

  @Test
  void sentencesAreCountedInWeeksThatMayBeCounted() {
    closedRound(FIVE);
    LocalDate counted = LocalDate.of(2026, 10, 12);
    didSomethingIn(counted, 5, 2);
    didSomethingIn(counted.plusWeeks(1), 4, 4);
    didSomethingIn(counted.minusWeeks(2), 5, 1);
    later(42);
    closedRound(MOVED);
    // Four are too few to be counted, and a week before the earlier round led to nothing after it.
    assertThat(origins()).contains("Sentences for staff: 2 in 1 week that I can count.");
  }

  /** So many of the team did something that week, and so many of them shared a sentence. */
  private void didSomethingIn(LocalDate monday, int people, int sentences) {
    List<Long> all =
        store.team().teams().members(team().id()).stream().map(Member::personId).sorted().toList();
    for (int place = 0; place < people; place++) {
      Addressee own = Addressee.person(all.get(place));
      store
          .prompt()
          .practices()
          .give(
              own,
              new Practice(
                  monday, "prompt", "NET", Optional.empty(), 5, SeenBy.PRIVATE, Optional.empty()));
      store
          .prompt()
          .practices()
          .reply(
              own,
              monday,
              all.get(place),
              new PracticeReply(
                  PracticeAnswer.DID_IT,
                  Optional.empty(),
                  place < sentences,
                  Optional.empty(),
                  monday));
    }
    TeamWeek week = store.team().teamWeeks().frozen(team().id(), monday, Set.copyOf(all));
    assertThat(week.shared()).isEqualTo(sentences);
  }
}
