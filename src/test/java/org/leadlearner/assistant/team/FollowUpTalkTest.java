package org.leadlearner.assistant.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.people.Member;
import org.leadlearner.people.TeamChange;
import org.leadlearner.progress.round.Round;

/** What becomes of a next step in words, on a real database. */
class FollowUpTalkTest extends MeetingFixture {

  private List<Reply.Post> asks(String day) {
    clock.set(LocalDate.parse(day).atTime(14, 0).toInstant(ZoneOffset.UTC));
    return inTransaction(() -> assistant.due().followUps(LocalDate.parse(day), clock.instant()));
  }

  @Test
  void onItsDayTheFacilitatorIsAskedOnceAndTheAnswerIsShown() {
    closedRound(FIVE);
    agrees();
    assertThat(asks("2026-10-18")).isEmpty();
    List<Reply.Post> posts = asks("2026-10-19");
    assertThat(text(posts))
        .startsWith("to dm-dana:")
        .contains("On Oct 19, 2026 you planned: Ask two schools (Helen)");
    reopen();
    assertThat(asks("2026-10-19")).isEmpty();
    assertThat(asks("2026-10-20")).isEmpty();

    Action done = button(List.copyOf(posts), "Done");
    assertThat(presses("ruth", done)).contains("A lead of the team can");
    assertThat(presses("dana", done)).contains("I marked it as done");
    assertThat(says("ruth", "how is my team doing?")).contains("by Oct 19, 2026. It is done.");
    clock.set(OCTOBER.plus(Duration.ofDays(28)));
    closes("dana");
    assertThat(says("ruth", "how is my team doing?"))
        .contains("Ask two schools (Helen), by Oct 19, 2026. It is done.")
        .doesNotContain("Agreed reading");
    assertThat(store.team().teams().changes(team().id()))
        .extracting(TeamChange::kind)
        .contains(TeamChange.Kind.STEP_ANSWERED);
  }

  @Test
  void aStepThatIsMovedIsAskedAboutOnItsNewDay() {
    closedRound(FIVE);
    agrees();
    Action move = button(List.copyOf(asks("2026-10-19")), "Moved to another day");
    Form form = opens("dana", move);
    assertThat(text(sends("dana", form, Map.of("date", "Oct 1")))).contains("mend {date=");
    assertThat(text(sends("dana", form, Map.of("date", "Nov 2")))).contains("Nov 2, 2026");

    assertThat(asks("2026-11-01")).isEmpty();
    List<Reply.Post> posts = asks("2026-11-02");
    assertThat(posts).hasSize(1);
    assertThat(presses("dana", button(List.copyOf(posts), "Not yet"))).contains("not ask again");
    assertThat(asks("2026-11-03")).isEmpty();
    assertThat(says("dana", "next step moved to Nov 30")).contains("Nov 30, 2026");
    assertThat(says("dana", "next step done")).contains("I marked it as done");
    assertThat(asks("2026-11-30")).isEmpty();
  }

  @Test
  void whoeverIsAwayIsAskedWhenTheyAreBack() {
    closedRound(FIVE);
    agrees();
    says("dana", "pln");
    says("dana", "start prompts");
    says("dana", "pause until Oct 26");
    assertThat(asks("2026-10-19")).isEmpty();
    assertThat(asks("2026-10-26")).hasSize(1);
  }

  @Test
  void whenTheFacilitatorHasLeftAnotherLeadIsAsked() {
    closedRound(FIVE);
    agrees();
    presses("dana", TeamActions.role(team(), helen(), Member.Role.LEAD));
    says("dana", "leave the team");

    List<Reply.Post> posts = asks("2026-10-19");
    assertThat(text(posts)).startsWith("to dm-helen:");
    assertThat(presses("dana", button(List.copyOf(posts), "Done"))).contains("people who joined");
    assertThat(presses("helen", button(List.copyOf(posts), "Done")))
        .contains("I marked it as done");
  }

  @Test
  void aButtonOfAnEarlierAgreementDoesNotAnswerForTheNewStep() {
    closedRound(FIVE);
    agrees();
    Action done = button(List.copyOf(asks("2026-10-19")), "Done");
    clock.advance(Duration.ofHours(1));
    presses("dana", "record what we agree", "Change it");
    says("dana", "next step Write the rule; Ruth; Nov 9");
    presses("dana", "see the record", "Keep this record");

    assertThat(presses("dana", done)).contains("agreed on something else");
    assertThat(says("ruth", "how is my team doing?")).contains("Write the rule (Ruth), by Nov 9");
    Optional<Round> known = store.team().rounds().find(round());
    assertThat(known.map(Round::teamId)).contains(team().id());
  }
}
