package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.checkin.Answer;
import org.leadlearner.people.Profile;

/** A line that a person changes after it was read. */
class EditedLineTest extends TeamTalk {

  private String edits(String line) {
    return text(does("dana", false, Profile.Relation.MEMBER, new Heard.Edited(line)));
  }

  @Test
  void anEditedAnswerChangesNothingAndIsNotPassedOverInSilence() {
    says("dana", false, "checkin");
    says("dana", false, "B4");

    assertThat(edits("B5"))
        .contains("I read each line once", "has changed no answer yet", "Change an answer");
    assertThat(store.checkin().checkIns().lastTouched(1).orElseThrow().answers().get("INQ"))
        .isEqualTo(new Answer.Scored(4));
    assertThat(text(says("dana", false, "edit 1"))).contains("1 of 7");
  }

  @Test
  void anEditAfterTheLastQuestionIsToldToo() {
    checksIn("dana", "B", 4);

    assertThat(edits("B5")).contains("I read each line once", "Change an answer");
  }

  @Test
  void mendedSpellingAndWordsOfSomebodyNewAreLeftAlone() {
    assertThat(edits("hello")).isEmpty();
    assertThat(edits("B4")).isEmpty();
    says("dana", false, "checkin");

    assertThat(edits("what does this mean?")).isEmpty();
    assertThat(edits("help")).isEmpty();
  }

  @Test
  void whatWasEditedStartsAndStopsNothing() {
    says("dana", false, "checkin");

    assertThat(edits("stop")).isEmpty();
    assertThat(edits("forget me")).isEmpty();
    assertThat(text(says("dana", false, "B4"))).contains("Saved 4", "2 of 7");
  }
}
