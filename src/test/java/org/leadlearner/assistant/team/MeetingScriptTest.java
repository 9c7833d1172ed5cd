package org.leadlearner.assistant.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.people.Member;
import org.leadlearner.people.TeamChange;

/** Meetings in words, from the reveal to the record, on a real database. */
class MeetingScriptTest extends MeetingFixture {

  @Test
  void itTakesAClosedRoundAndALead() {
    says("dana", "hello");
    does("dana", new Heard.Typed("set up this channel as a team"), Optional.of(CHANNEL));
    assertThat(says("dana", "record what we agree")).contains("once a round is closed");

    closes("dana");
    Action join = TeamActions.of(TeamButton.JOIN, team());
    does("ruth", new Heard.Pressed(join), Optional.of(CHANNEL));
    assertThat(says("ruth", "/progress agree")).contains("A lead of the team can start");
    Action start = MeetingActions.of(MeetingButton.START, team(), round());
    assertThat(presses("ruth", start)).contains("A lead of the team can");
    assertThat(presses("priya", start)).contains("You are not in a team yet");
    assertThat(store.team().meetings().of(round())).isEmpty();
  }

  @Test
  void theSpreadIsRevealedWithTheDistrictFirstAndNothingMoreThanTheSummaryShows() {
    closedRound(FIVE);
    String reveal = says("dana", "start our meeting");

    assertThat(reveal)
        .contains(
            "This round has 5 check-ins", "Policy and credit: the middle answer is Envisioning")
        .contains("far apart", "25 minutes")
        .doesNotContain("Leaders learn", "gap", "helen", "(4)");
    assertThat(reveal.indexOf("Policy and credit"))
        .isLessThan(reveal.indexOf("Evidence and direction"));
    assertThat(says("ruth", "who looked")).contains("dana (Leadership team)");
  }

  @Test
  void aFacilitatorIsLedThroughThreeQuestionsAndASecondPressChangesNothing() {
    closedRound(FIVE);
    String first = presses("dana", "record what we agree", "Start");
    assertThat(first).contains("Policy and credit: question 1 of 3", "What did each of us look at");

    Action next = MeetingActions.next(team(), store.team().meetings().of(round()).orElseThrow());
    assertThat(presses("dana", next)).contains("question 2 of 3", "show a visitor");
    assertThat(presses("dana", next)).contains("question 2 of 3");
    assertThat(says("dana", "meeting next")).contains("question 3 of 3", "all sign");
    assertThat(says("dana", "meeting next"))
        .contains("Evidence and direction: question 1 of 3", "About 3 minutes");
  }

  @Test
  void withFewAnswersTheFacilitatorPicks() {
    closedRound(Map.of("dana", List.of(4, 4, 4, 4, 4, 4, 4), "ruth", List.of(6, 6, 6, 6, 6, 6, 6)));

    String asked = says("dana", "record what we agree");
    assertThat(asked).contains("Too few have finished").doesNotContain("Envisioning", "Planning");
    assertThat(presses("dana", "record what we agree", "5. Policy and credit"))
        .contains("Policy and credit: question 1 of 3", "About 7 minutes")
        .doesNotContain("the middle answer");
    records("dana", "CRED", CRED);
    assertThat(says("dana", "agree 3")).contains("Networks", "question 1 of 3");
    assertThat(says("dana", "agree 4")).contains("Two strands are enough");
    assertThat(says("dana", "see the record"))
        .contains("Too few answered to show a middle", "It takes 5 strands");
  }

  @Test
  void aMeetingCanBeLeftAndTwoDoNotCollide() {
    closedRound(FIVE);
    Action lead = TeamActions.role(team(), helen(), Member.Role.LEAD);
    presses("dana", lead);
    presses("dana", "record what we agree", "Start");
    says("dana", "meeting next");
    assertThat(says("dana", "meeting stop")).contains("I kept everything you recorded");

    clock.advance(Duration.ofDays(1));
    reopen();
    assertThat(says("helen", "record what we agree"))
        .contains("dana started this meeting on Oct 5", "Each round has one meeting");
    assertThat(presses("helen", "record what we agree", "Continue")).contains("question 2 of 3");
    Action start = MeetingActions.of(MeetingButton.START, team(), round());
    assertThat(presses("helen", start)).contains("question 2 of 3");
  }

  @Test
  void aStrandIsRecordedOnAPageAndNothingTypedIsLost() {
    closedRound(FIVE);
    presses("dana", "record what we agree", "Start");
    Action press = MeetingActions.of(MeetingButton.RECORD, team(), round()).with("value", "CRED");
    Form form = opens("dana", press);

    Map<String, String> some = Map.of("points", "4", "reason", " ", "dissent", "x".repeat(1001));
    Reply.Mend mend = (Reply.Mend) sends("dana", form, some).get(0);
    assertThat(mend.faults()).containsOnlyKeys("reason", "evidence", "dissent");
    assertThat(mend.form().fields())
        .filteredOn(Form.Write.class::isInstance)
        .extracting(field -> ((Form.Write) field).text().map(String::length).orElse(0))
        .containsExactly(0, 0, 1001);
    assertThat(store.team().meetings().of(round()).orElseThrow().recorded()).isEmpty();

    assertThat(text(sends("dana", form, CRED)))
        .contains("Recorded: Policy and credit, Envisioning (4)")
        .contains("Evidence and direction: question 1 of 3");
    Form again = opens("dana", press);
    assertThat(((Form.PickOne) again.fields().get(0)).chosen()).contains("4");
    assertThat(sends("dana", closed(again), CRED)).isEmpty();
  }

  private static Form closed(Form form) {
    return new Form(
        form.action().with(Action.CLOSED, "yes"), form.title(), form.submit(), form.fields());
  }

  @Test
  void whereNoPageOpensALineIsTyped() {
    closedRound(FIVE);
    assertThat(says("dana", "agree nothing here; x")).contains("I do not have a strand called");
    assertThat(says("dana", "agree 5 4")).contains("why you chose", "agree 5 6; why;");
    assertThat(says("dana", "agree 5; Two schools; The form")).contains("Pick the line");
    assertThat(says("dana", "agree CRED 4; Two schools count it; The form of May; Some see 2"))
        .contains("Recorded: Policy and credit, Envisioning (4)");
    assertThat(says("dana", "next step Ask two schools; Helen; Oct 4")).contains("after today");
    assertThat(says("dana", "next step Ask two schools; Helen")).contains("I need a day");
    assertThat(says("dana", "next step Ask two schools; Helen; Oct 18"))
        .contains("Sunday, October 18 is not a school day")
        .contains("Next step: Ask two schools (Helen), by Oct 18, 2026")
        .contains("Why: Two schools count it", "Some see it differently: Some see 2");
    assertThat(agreed()).isEmpty();
  }

  @Test
  void theRecordIsKeptOnAPressAndPostedWhereTheLeadChoosesOnce() {
    closedRound(FIVE);
    assertThat(says("dana", "see the record")).doesNotContain("Keep this record");
    records("dana", "CRED", CRED);
    says("dana", "next step Ask two schools; Helen; Oct 19");
    List<Reply> preview = does("dana", new Heard.Typed("see the record"), Optional.empty());
    assertThat(text(preview)).contains("I keep and post nothing until").doesNotContain("to ch");
    assertThat(agreed()).isEmpty();

    List<Reply> kept =
        does("dana", new Heard.Pressed(button(preview, "Keep this record")), Optional.empty());
    assertThat(text(kept)).contains("Saved as a draft").doesNotContain("to channel");
    assertThat(agreed().orElseThrow().action().orElseThrow().until())
        .isEqualTo(LocalDate.of(2026, 10, 19));
    assertThat(store.team().meetings().of(round())).isEmpty();
    Action post = button(kept, "Post in the playground");
    assertThat(presses("dana", post))
        .contains("to channel-leadership:", "Two schools count it", "It does not measure");
    assertThat(presses("dana", post)).contains("already").doesNotContain("to channel-leadership:");
    assertThat(store.team().teams().changes(team().id()))
        .extracting(TeamChange::kind)
        .endsWith(TeamChange.Kind.AGREED, TeamChange.Kind.AGREEMENT_POSTED);
    assertThat(says("ruth", "team log")).contains("what the team agreed on was recorded, by dana");
  }

  @Test
  void theSummarySaysTheAgreedReadingBesideTheComputedOne() {
    closedRound(FIVE);
    String before = says("ruth", "how is my team doing?");
    assertThat(before).doesNotContain("Agreed reading").contains("Overall: Envisioning");
    agrees();

    assertThat(says("ruth", "how is my team doing?"))
        .contains("Overall: Envisioning")
        .contains("Agreed reading of the district")
        .contains("Next step: Ask two schools (Helen), by Oct 19, 2026");
    assertThat(presses("ruth", TeamActions.of(TeamButton.BASIS, team())))
        .contains("Agreed reading of Policy and credit: Envisioning (4)")
        .contains("The middle answer is Envisioning");
    assertThat(says("ruth", "what we agreed")).contains("Why: Two schools", "Recorded by dana");
    assertThat(presses("dana", TeamActions.of(TeamButton.POST, team())))
        .contains("to channel-leadership:", "Agreed reading of the district")
        .doesNotContain("Two schools", "Ask two schools", "Helen");
    assertThat(says("eve", "what we agreed")).doesNotContain("Two schools");
  }

  @Test
  void itCanBeChangedAndIsThenKeptAnew() {
    closedRound(FIVE);
    agrees();
    assertThat(presses("dana", "record what we agree", "Change it"))
        .contains("Envisioning (4)", "I keep and post nothing");
    records("dana", "CRED", Map.of("points", "6", "reason", "Three do", "evidence", "The form"));
    assertThat(agreed().orElseThrow().strands().get(0).points()).isEqualTo(4);

    presses("dana", "see the record", "Keep this record");
    assertThat(agreed().orElseThrow().strands().get(0).points()).isEqualTo(6);
    assertThat(agreed().orElseThrow().action()).isPresent();
  }
}
