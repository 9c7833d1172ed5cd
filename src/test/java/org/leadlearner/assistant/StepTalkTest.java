package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.button.StepButton;
import org.leadlearner.assistant.turn.StepActions;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Profile;

/** A person's own steps in typed words, and what bad input gets. */
class StepTalkTest extends TeamTalk {

  @BeforeEach
  void aFinishedCheckIn() {
    checksIn("dana", "B", 4);
    clock.advance(Duration.ofDays(3));
  }

  private String says(String text) {
    return text(says("dana", false, text));
  }

  private String sends(String what, String strand, String date) {
    return text(
        does(
            "dana",
            false,
            Profile.Relation.MEMBER,
            new Heard.Submitted(
                Action.of(SentForm.OWN_STEP),
                Map.of("what", what, "strand", strand, "date", date))));
  }

  private Action option(List<Reply> replies, int place) {
    return replies.stream()
        .flatMap(reply -> ((Reply.Say) reply).message().parts().stream())
        .filter(Part.Choices.class::isInstance)
        .map(part -> ((Part.Choices) part).options().get(place - 1).action())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSuggestedStepIsMadeInWords() {
    assertThat(says("make it my step")).contains("Your step on", "When should I ask");
    assertThat(says("in two weeks")).contains("On Thursday, October 22 I will ask you once");
    assertThat(says("my steps")).contains("1. ", "I will ask on Thursday, October 22.");
    assertThat(says("make it my step")).contains("This is already one of your steps.");
  }

  @Test
  void ownWordsWithADayAreOneLine() {
    assertThat(says("my step is to visit Lincoln with two principals by next friday"))
        .contains("visit Lincoln with two principals", "On Friday, October");
    assertThat(says("My step: read the draft rule on credit"))
        .contains("read the draft rule on credit", "When should I ask");
    assertThat(says("Oct 2")).contains("Pick a day after today.");
    assertThat(says("Oct 14")).contains("Wednesday, October 14");
  }

  @Test
  void tooShortOrTooLongIsSaidAndNothingIsKept() {
    assertThat(says("my step: call Ana")).contains("three words or more");
    assertThat(says("my step: " + "x y z ".repeat(80))).contains("up to 300 characters");
    assertThat(sends("Call Ana about it", "NOPE", "friday")).isEmpty();
    assertThat(sends("Call Ana about it", "NET", "soon")).isEmpty();
    assertThat(sends("Call Ana about it", "NET", "2030-01-01")).isEmpty();
    assertThat(says("my steps")).contains("You have no open step.");
  }

  @Test
  void aStepThatNamesAStudentIsKeptAfterAYesAlone() {
    assertThat(says("my step is to meet with student Jayden Miller and his mother"))
        .contains("student")
        .doesNotContain("When should I ask");
    assertThat(store.steps().open(store.person().people().find(account("dana")).orElseThrow()))
        .isEmpty();
  }

  @Test
  void aFourthAsksWhichOneToLetGo() {
    for (String what :
        List.of("Call Lincoln about it", "Visit Jefferson at noon", "Read the rule")) {
      assertThat(sends(what, "NET", "Oct 23")).contains("It is your step now");
      clock.advance(Duration.ofSeconds(1));
    }
    List<Reply> asked =
        does(
            "dana",
            false,
            Profile.Relation.MEMBER,
            new Heard.Submitted(
                Action.of(SentForm.OWN_STEP),
                Map.of("what", "Ask the board", "strand", "CRED", "date", "Oct 30")));
    assertThat(text(asked)).contains("You have 3 open steps", "1. Call Lincoln about it");
    assertThat(says("my steps")).doesNotContain("Ask the board");
    assertThat(text(presses("dana", option(asked, 2))))
        .contains("Policy and credit: Ask the board", "Friday, October 30");
    assertThat(says("my steps"))
        .contains("Call Lincoln", "Read the rule", "Ask the board")
        .doesNotContain("Jefferson");
    assertThat(text(presses("dana", option(asked, 2)))).contains("has changed since then");
  }

  @Test
  void whichOneIsDoneIsHeardByNumberAndByWords() {
    sends("Call Lincoln about it", "NET", "Oct 23");
    clock.advance(Duration.ofSeconds(1));
    sends("Visit Jefferson at noon", "OPEN", "Oct 23");
    assertThat(says("done with my step")).contains("1. ", "2. ", "[Done with 1]");
    assertThat(says("done with step 2"))
        .contains("Done: Visit Jefferson at noon", "Should I keep it as a note");
    assertThat(says("no")).contains("No note.");
    assertThat(says("drop my step")).contains("It is off your list: Call Lincoln about it");
    assertThat(says("undo")).contains("Your step on", "Call Lincoln about it");
    assertThat(says("friday")).contains("It is your step now");
  }

  @Test
  void anotherPersonsStepIsNotThere() {
    sends("Call Lincoln about it", "NET", "Oct 23");
    long step =
        store.steps().open(store.person().people().find(account("dana")).orElseThrow()).get(0).id();
    assertThat(text(presses("eve", StepActions.of(StepButton.DROP, step))))
        .contains("has changed since then");
    assertThat(says("my steps")).contains("Call Lincoln");
  }

  @Test
  void withoutACheckInOnesOwnWordsAreOffered() {
    says("eve", false, "hello");
    assertThat(text(says("eve", false, "make it my step")))
        .contains("after each check-in", "[In my own words]");
  }

  @Test
  void whatIsAskedInAChannelIsAnsweredToTheWriterAlone() {
    sends("Call Lincoln about it", "NET", "Oct 23");
    List<Reply> replies = says("dana", true, "my steps");
    assertThat(replies)
        .allSatisfy(
            reply -> {
              Reply.Say say = (Reply.Say) reply;
              boolean isAside = say.place() == Reply.Place.ASIDE;
              assertThat(text(List.of(reply)).contains("Lincoln")).isNotEqualTo(isAside);
            });
  }
}
