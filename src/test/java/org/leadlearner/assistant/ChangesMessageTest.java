package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Part;

/** What changed since a time that people name, on a real database. */
class ChangesMessageTest extends TeamTalk {

  private static final List<String> PEOPLE = List.of("ruth", "helen", "marcus", "priya");

  /** Rounds of the same people that end in May, October and November. */
  @BeforeEach
  void threeRounds() {
    clock.set(Instant.parse("2026-05-10T14:00:00Z"));
    says("dana", true, "set up this channel as a team");
    PEOPLE.forEach(this::joins);
    round("2026-05-20T14:00:00Z", "A", 1);
    round("2026-10-20T14:00:00Z", "B", 4);
    round("2026-11-20T14:00:00Z", "C", 6);
  }

  private void round(String day, String letter, int points) {
    clock.set(Instant.parse(day));
    checksIn("dana", letter, points);
    PEOPLE.forEach(person -> checksIn(person, letter, points));
    closes("dana");
  }

  private String changed(String since) {
    return text(says("dana", false, "what changed " + since));
  }

  @Test
  void itIsComparedWithTheNewestRoundThatWasOverThen() {
    assertThat(changed("since May?"))
        .contains("May 20, 2026: Investigating, from 5 check-ins.")
        .contains("Nov 20, 2026: Planning, from 5 check-ins")
        .contains(", from Investigating to Planning (the middle answers of 5 people): Evidence");
    assertThat(changed("since last year")).contains(", from Investigating to Planning");
    assertThat(changed("since the fall round")).contains(", from Envisioning to Planning");
    assertThat(changed("since 2026-10-25")).contains(", from Envisioning to Planning");
    assertThat(changed("since August")).contains(", from Investigating to Planning");
  }

  @Test
  void withoutATimeItIsTheLastRoundsWithAPicture() {
    assertThat(text(says("dana", false, "what changed?")))
        .contains("Stage of the team, rounds of the same people")
        .contains(
            "May 20, 2026: Investigating, from 5 check-ins. "
                + "Oct 20, 2026: Envisioning, from 5 check-ins. "
                + "Nov 20, 2026: Planning, from 5 check-ins.");
  }

  /** One tap says what each sentence stands on, in the numbers that both rounds showed. */
  @Test
  void eachSentenceSaysWhereItComesFrom() {
    List<Reply> said = says("dana", false, "what changed since May?");

    assertThat(explained(said)).hasSize(1);
    assertThat(text(presses("dana", explained(said).get(0).ask())))
        .contains(", from Investigating to Planning (the middle answers of 5 people): Evidence")
        .contains("They closed on May 20, 2026, Oct 20, 2026, and Nov 20, 2026.")
        .contains(
            "Policy and credit: first Investigating, 0 to 3 points (5 answers); now Planning, 6 to"
                + " 7 points (5 answers).")
        .contains("one person alone moved it");
  }

  @Test
  void whereNothingChangedItSaysWhatWasCompared() {
    round("2026-12-20T14:00:00Z", "C", 6);
    List<Reply> said = says("dana", false, "what changed since November?");

    assertThat(text(said)).contains("the middle answer is about the same as before");
    assertThat(text(presses("dana", explained(said).get(0).ask())))
        .contains("They closed on Nov 20, 2026 and Dec 20, 2026.");
  }

  private static List<Part.Explained> explained(List<Reply> said) {
    return said.stream()
        .filter(Reply.Say.class::isInstance)
        .flatMap(reply -> ((Reply.Say) reply).message().parts().stream())
        .filter(Part.Explained.class::isInstance)
        .map(Part.Explained.class::cast)
        .toList();
  }

  @Test
  void aMiddleInTwoStagesIsBetweenThemOnEveryPage() {
    joins("lee");
    clock.set(Instant.parse("2026-12-20T14:00:00Z"));
    List.of("dana", "ruth", "helen").forEach(person -> checksIn(person, "C", 6));
    List.of("marcus", "priya", "lee").forEach(person -> checksIn(person, "A", 1));

    assertThat(text(closes("dana")))
        .contains("Overall: between Investigating and Planning")
        .contains("Policy and credit | between Investigating and Planning |");
    assertThat(changed(""))
        .contains("Overall | Planning | between Investigating and Planning")
        .contains("Policy and credit | Planning | between Investigating and Planning");
  }

  @Test
  void whereNothingCanBeComparedItSaysWhy() {
    assertThat(changed("since January")).contains("No round was closed by Jan 31, 2026");
    clock.set(Instant.parse("2026-12-10T14:00:00Z"));
    assertThat(changed("since November")).contains("No round has closed since Nov 30, 2026");
    says("helen", false, "leave the team");
    joins("lee");
    clock.set(Instant.parse("2026-12-20T14:00:00Z"));
    checksIn("dana", "C", 6);
    List.of("ruth", "marcus", "priya", "lee").forEach(person -> checksIn(person, "C", 6));
    closes("dana");
    assertThat(changed("since May"))
        .contains("Two rounds side by side: 5 people, then 5, not all the same.")
        .contains("Overall | Investigating | Planning")
        .doesNotContain(", from Investigating");
    assertThat(changed("")).contains("5 people, then 5, not all the same");
    assertThat(text(presses("dana", explained(says("dana", false, "what changed?")).get(0).ask())))
        .contains("5 people, then 5, not all the same")
        .contains("a difference between the columns is not a move of the team");
  }
}
