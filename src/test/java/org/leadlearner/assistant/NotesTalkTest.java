package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;

/** Notes are added, listed, changed and taken back at any time (domain.md, section 3.3). */
class NotesTalkTest extends TeamTalk {

  @BeforeEach
  void aFinishedCheckIn() {
    checksIn("dana", "B", 4);
    clock.advance(Duration.ofDays(3));
  }

  private String says(String text) {
    return text(says("dana", false, text));
  }

  private Action button(String line, String label) {
    return says("dana", false, line).stream()
        .map(reply -> ((Reply.Say) reply).message())
        .flatMap(message -> message.parts().stream())
        .filter(Part.Buttons.class::isInstance)
        .flatMap(part -> ((Part.Buttons) part).buttons().stream())
        .filter(one -> one.label().equals(label))
        .findFirst()
        .orElseThrow()
        .action();
  }

  private Form opened(Action action) {
    return ((Reply.Open) presses("dana", action).get(0)).form();
  }

  private String sends(Form form, Map<String, String> values) {
    return text(
        does("dana", false, Profile.Relation.MEMBER, new Heard.Submitted(form.action(), values)));
  }

  @Test
  void aNoteAfterDaysIsKeptAndTheReadingStays() {
    assertThat(says("note 5 The form of May")).contains("Saved under Policy and credit");
    assertThat(says("history"))
        .contains("Your note on Policy and credit came on Oct 8, 2026, after your reading of Oct 5")
        .contains("With a note from the last 12 months: Policy and credit")
        .contains("Oct 5, 2026 | 4 · Envisioning | 4.0 | 7 | 0");
    assertThat(says("my notes")).contains("1. Policy and credit, Oct 8, 2026: The form of May");
  }

  /** Seen: "with a note on 4 of 7 answers. With notes on 4 or more, I can also say ..." */
  @Test
  void aNoteOnOnesOwnPracticeIsNoneOfThoseThatTheStageIsMadeFrom() {
    for (int strand : List.of(2, 5, 6, 7)) {
      says("note " + strand + " The form of May");
    }
    assertThat(says("history"))
        .contains("with a note on 3 of the 6 answers it is made from. With notes on 4 or more");

    says("note 1 The form of May");
    assertThat(says("history")).contains("you can show");
  }

  @Test
  void withoutWordsItSaysHow() {
    assertThat(says("note 5")).contains("Type note 5 and what you could show");
    assertThat(says("note 5 x")).contains("Type note 5 and what you could show");
    assertThat(says("note")).contains("5. Policy and credit").contains("Type note 7");
    assertThat(says("note 12 The form of May")).contains("12");
    assertThat(says("my notes")).contains("You have no notes yet");
  }

  /** A prompt that asks for a note names its strand, also while the check-in can be changed. */
  @Test
  void theButtonOfAPromptAsksForTheNoteOnItsOwnStrand() {
    Action write = noteOnPolicy();
    assertThat(text(presses("dana", write)))
        .contains("Policy and credit", "Type note 5 and what you could show")
        .doesNotContain("1. ", "7. ");

    checksIn("dana", "B", 4);
    Action soon = noteOnPolicy();
    assertThat(text(presses("dana", soon))).contains("Policy and credit").doesNotContain("1. ");
    assertThat(says("The form of May")).contains("Policy and credit");
    assertThat(text(presses("eve", soon))).doesNotContain("Policy and credit");
  }

  private Action noteOnPolicy() {
    Account dana = new Account("web", "playground", "dana");
    long person = store.person().people().find(dana).orElseThrow();
    return CommonActions.noteOn(
        store.checkin().checkIns().lastTouched(person).orElseThrow().id(), "CRED");
  }

  @Test
  void aNoteIsWrittenOnAPage() {
    Form form = opened(button("my notes", "Add a note"));
    assertThat(sends(form, Map.of("strand", "CRED", "note", "x"))).isEmpty();
    assertThat(sends(form, Map.of("strand", "CRED", "note", "The form of May")))
        .contains("Saved under Policy and credit");
  }

  @Test
  void aNoteIsChangedAndTakenBackByItsOwner() {
    says("note 5 The form of May");
    clock.advance(Duration.ofDays(1));
    Form form = opened(button("my notes", "Change 1"));
    assertThat(sends(form, Map.of("note", "no"))).isEmpty();
    assertThat(sends(form, Map.of("note", "The form of June")))
        .contains("I changed your note on Policy and credit");
    assertThat(says("my notes")).contains("Oct 8, 2026: The form of June").doesNotContain("May");

    Action back = button("my notes", "Remove 1");
    assertThat(text(presses("eve", back))).contains("cannot find that note");
    assertThat(text(presses("dana", back))).contains("Remove your note on Policy and credit?");
    assertThat(says("my notes")).contains("The form of June");
    Action yes = new Action("notes-back-yes", back.details());
    assertThat(text(presses("eve", yes))).contains("cannot find that note");
    assertThat(text(presses("dana", yes))).contains("I removed your note on Policy and credit");
    assertThat(says("my notes")).contains("You have no notes yet");
  }

  @Test
  void aReadingKeepsTheNoteItWasMadeWith() {
    clock.advance(Duration.ofDays(40));
    says("note 5 The form of May");
    checksIn("dana", "C", 6);
    clock.advance(Duration.ofDays(2));
    Action back = button("my notes", "Remove 1");
    presses("dana", new Action("notes-back-yes", back.details()));
    assertThat(says("history"))
        .contains("used a note on Policy and credit that is no longer kept.")
        .contains("6 · Planning | 6.0 | 7 | 1");
  }

  @Test
  void allListedAreTheNewest() {
    for (int note = 1; note <= 10; note++) {
      clock.advance(Duration.ofMinutes(1));
      says("note " + (1 + note % 7) + " The form of " + note);
    }
    assertThat(says("my notes"))
        .contains("The form of 10", "The form of 3")
        .doesNotContain("The form of 2\n");
    assertThat(List.of(says("notes"))).hasSize(1);
  }
}
