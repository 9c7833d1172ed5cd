package org.leadlearner.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leadlearner.Repetitions;
import org.leadlearner.checkin.Happened.Why;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;

class CheckInConversationTest {

  private static final Rubric RUBRIC = SampleRubrics.three();
  private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

  private CheckIn checkIn = CheckIn.started(1, 7, RUBRIC.edition(), NOON);
  private Happened happened = new Happened.WentOn();
  private Instant now = NOON;

  @Test
  void twoTapsAnswerAStrand() {
    hear(new Input.PickStage(Stage.PLANNING));
    assertThat(question()).isEqualTo(new Question.WhichPoint(RUBRIC.strand("ONE"), Stage.PLANNING));

    hear(new Input.PickPoints(7));
    assertThat(checkIn.answer("ONE")).contains(new Answer.Scored(7));
    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("TWO")));
  }

  @Test
  void aWholeCheckInRunsToItsEnd() {
    answerAll();
    assertThat(question()).isEqualTo(new Question.WhatToShow());
    hear(new Input.WriteNote("TWO", "The plan of May"));
    assertThat(question()).isEqualTo(new Question.OwnView());
    hear(new Input.PickOwnView(Stage.PLANNING));
    assertThat(question()).isEqualTo(new Question.Review());
    hear(new Input.Finish());

    assertThat(happened).isEqualTo(new Happened.Finished());
    assertThat(checkIn.isFinished()).isTrue();
    assertThat(checkIn.finishedAt()).contains(NOON);
    assertThat(checkIn.notes()).containsEntry("TWO", "The plan of May");
    assertThat(checkIn.ownView()).contains(Stage.PLANNING);
    assertThat(question()).isEqualTo(new Question.Nothing());
  }

  @Test
  void notSureAsksWhoMightKnow() {
    hear(new Input.NotSure());
    assertThat(question()).isEqualTo(new Question.WhoMightKnow(RUBRIC.strand("ONE")));
    hear(new Input.NameWhoKnows("tech coach"));

    assertThat(checkIn.answer("ONE")).contains(new Answer.NotSure(Optional.of("tech coach")));
    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("TWO")));
  }

  @Test
  void whoeverWasNotSureCanAnswerAfterAll() {
    hear(new Input.NotSure(), new Input.PickPoints(7));
    assertThat(checkIn.answer("ONE")).contains(new Answer.Scored(7));
    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("TWO")));

    hear(new Input.NotSure(), new Input.PickStage(Stage.PLANNING));
    assertThat(question()).isEqualTo(new Question.WhichPoint(RUBRIC.strand("TWO"), Stage.PLANNING));
    hear(new Input.PickPoints(6));
    assertThat(checkIn.answer("TWO")).contains(new Answer.Scored(6));
  }

  @Test
  void whoMightKnowCanBeSkipped() {
    hear(new Input.NotSure(), new Input.Skip());

    assertThat(checkIn.answer("ONE")).contains(new Answer.NotSure(Optional.empty()));
    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("TWO")));
  }

  @Test
  void backFromTheSecondTapGoesToTheFirst() {
    hear(new Input.PickStage(Stage.STAGING), new Input.Back());

    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("ONE")));
  }

  @Test
  void backAsksTheStrandBeforeAndKeepsItsAnswerUntilItIsChanged() {
    hear(new Input.PickPoints(7), new Input.Back());
    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("ONE")));
    assertThat(checkIn.answer("ONE")).contains(new Answer.Scored(7));

    hear(new Input.Keep());
    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("TWO")));

    hear(new Input.Back(), new Input.PickPoints(2));
    assertThat(checkIn.answer("ONE")).contains(new Answer.Scored(2));
    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("TWO")));
  }

  @Test
  void backGoesBackThroughEveryQuestion() {
    answerAll();
    hear(new Input.Skip(), new Input.PickOwnView(Stage.STAGING));
    assertThat(question()).isEqualTo(new Question.Review());
    hear(new Input.Back());
    assertThat(question()).isEqualTo(new Question.OwnView());
    hear(new Input.Back());
    assertThat(question()).isEqualTo(new Question.WhatToShow());
    hear(new Input.Back());
    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("DIG")));
    hear(new Input.Back(), new Input.Back());
    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("ONE")));
    hear(new Input.Back());
    assertThat(happened).isEqualTo(new Happened.Refused(Why.NOTHING_BEFORE));
  }

  @Test
  void pointsOfAnotherStageAreRefusedAtTheSecondTap() {
    hear(new Input.PickStage(Stage.PLANNING));
    CheckIn before = checkIn;
    hear(new Input.PickPoints(4));

    assertThat(happened).isEqualTo(new Happened.Refused(Why.OUTSIDE_STAGE));
    assertThat(checkIn).isEqualTo(before);
  }

  @Test
  void stoppingKeepsEverythingAndTheButtonsOnTheScreenWorking() {
    hear(new Input.PickPoints(7), new Input.PickStage(Stage.PLANNING));
    int revision = checkIn.revision();
    hear(new Input.Stop());

    assertThat(happened).isEqualTo(new Happened.Stopped(1));
    assertThat(checkIn.stopped()).isTrue();
    assertThat(checkIn.revision()).isEqualTo(revision);

    hear(new Input.PickPoints(6));
    assertThat(checkIn.stopped()).isFalse();
    assertThat(checkIn.answer("TWO")).contains(new Answer.Scored(6));
  }

  @Test
  void resumeGoesOnWhereItWasLeft() {
    hear(new Input.PickStage(Stage.PLANNING), new Input.Stop(), new Input.Resume());

    assertThat(question()).isEqualTo(new Question.WhichPoint(RUBRIC.strand("ONE"), Stage.PLANNING));
  }

  @Test
  void finishingEarlyIsRefused() {
    hear(new Input.PickPoints(7), new Input.Finish());

    assertThat(happened).isEqualTo(new Happened.Refused(Why.NOT_YET));
    assertThat(checkIn.isFinished()).isFalse();
  }

  @Test
  void anyAnswerCanBeEditedOnTheWay() {
    hear(new Input.PickPoints(7), new Input.PickPoints(7), new Input.Edit("ONE"));
    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("ONE")));

    hear(new Input.PickPoints(1));
    assertThat(question()).isEqualTo(new Question.WhichStage(RUBRIC.strand("DIG")));
  }

  @Test
  void finishKeepsTheShownAnswerWhereNothingIsOpen() {
    answerAll();
    hear(new Input.Back());
    assertThat(question()).isInstanceOf(Question.WhichStage.class);

    hear(new Input.Finish());
    assertThat(question()).isInstanceOf(Question.Review.class);
    assertThat(checkIn.answers()).hasSize(RUBRIC.strands().size());

    hear(new Input.Back(), new Input.Back(), new Input.Finish());
    assertThat(question()).isInstanceOf(Question.Review.class);
    hear(new Input.Finish());
    assertThat(checkIn.isFinished()).isTrue();
  }

  @Test
  void aFinishedCheckInCanBeChangedForADay() {
    finish();
    now = NOON.plus(Duration.ofHours(23));
    hear(new Input.Edit("TWO"), new Input.PickPoints(9));

    assertThat(checkIn.answer("TWO")).contains(new Answer.Scored(9));
    assertThat(checkIn.isFinished()).isTrue();
    assertThat(checkIn.finishedAt()).contains(NOON);
    assertThat(question()).isEqualTo(new Question.Nothing());
  }

  @Test
  void afterADayItStaysAsItIs() {
    finish();
    CheckIn before = checkIn;
    now = NOON.plus(Duration.ofHours(24));
    hear(new Input.Edit("TWO"));

    assertThat(happened).isEqualTo(new Happened.Refused(Why.EDIT_CLOSED));
    assertThat(checkIn).isEqualTo(before);
  }

  @Test
  void aChangeAfterTheEndLeavesATrace() {
    finish();
    CheckIn before = checkIn;
    hear(
        new Input.Edit("TWO"), new Input.PickPoints(9), new Input.WriteNote("ONE", "The new plan"));

    assertThat(Amendment.between(before, checkIn, now))
        .containsExactly(
            new Amendment(
                1,
                "TWO",
                Optional.of(new Answer.Scored(6)),
                Optional.of(new Answer.Scored(9)),
                now),
            new Amendment(1, "ONE", Optional.empty(), Optional.empty(), now));
  }

  @Test
  void aNoteThatShowsNothingIsRefusedAndAskedOnceMore() {
    answerAll();
    hear(new Input.WriteNote("ONE", "draft rule"));

    assertThat(happened).isEqualTo(new Happened.Refused(Why.TOO_SHORT));
    assertThat(checkIn.notes()).isEmpty();
    assertThat(question()).isEqualTo(new Question.WhatToShow());
  }

  @Test
  void nothingToShowIsSkippedAndANoteThatStandsStays() {
    answerAll();
    hear(new Input.NoNote("ONE"));

    assertThat(happened).isInstanceOf(Happened.NoteLeftOut.class);
    assertThat(checkIn.notes()).isEmpty();
    assertThat(question()).isEqualTo(new Question.OwnView());

    hear(new Input.WriteNote("ONE", "The plan of May"), new Input.NoNote("ONE"));
    assertThat(checkIn.notes()).containsEntry("ONE", "The plan of May");
  }

  @Test
  void anAnswerMayBeCorrectedWhereANoteIsAsked() {
    answerAll();
    hear(new Input.Correct("TWO", 3));

    assertThat(checkIn.answer("TWO")).contains(new Answer.Scored(3));
    assertThat(question()).isEqualTo(new Question.WhatToShow());

    hear(new Input.Correct("TWO", 11));
    assertThat(happened).isEqualTo(new Happened.Refused(Why.DOES_NOT_FIT));
  }

  @Test
  void aLongNoteIsRefusedWhole() {
    answerAll();
    hear(new Input.WriteNote("ONE", "x".repeat(CheckInConversation.LONGEST_NOTE + 1)));

    assertThat(happened).isEqualTo(new Happened.Refused(Why.TOO_LONG));
    assertThat(checkIn.notes()).isEmpty();
  }

  @Test
  void noInputEverBreaksAConversation() {
    Random random = new Random(4711);
    for (int round = 0; round < Repetitions.of(3_000); round++) {
      checkIn = CheckIn.started(1, 7, RUBRIC.edition(), NOON);
      now = NOON;
      for (int step = 0; step < 40; step++) {
        CheckIn before = checkIn;
        now = now.plus(Duration.ofMinutes(random.nextInt(90)));
        hear(anyInput(random));
        assertThat(checkIn.answers().keySet()).containsAll(before.answers().keySet());
        if (happened instanceof Happened.Refused) {
          assertThat(checkIn).isEqualTo(before);
        }
        assertThat(checkIn.isFinished() || !(question() instanceof Question.Nothing))
            .as("an open check-in has a question")
            .isTrue();
      }
    }
  }

  private static Input anyInput(Random random) {
    String strand = List.of("ONE", "TWO", "DIG").get(random.nextInt(3));
    Stage stage = Stage.values()[random.nextInt(4)];
    return List.of(
            new Input.PickStage(stage),
            new Input.PickPoints(random.nextInt(14) - 1),
            new Input.NotSure(),
            new Input.Skip(),
            new Input.Back(),
            new Input.Keep(),
            new Input.NameWhoKnows("someone"),
            new Input.WriteNote(strand, "a whole note"),
            new Input.NoNote(strand),
            new Input.Correct(strand, random.nextInt(14) - 1),
            new Input.AskForNote(strand),
            new Input.PickOwnView(stage),
            new Input.Edit(strand),
            new Input.Finish(),
            new Input.Stop(),
            new Input.Resume())
        .get(random.nextInt(16));
  }

  private void answerAll() {
    hear(new Input.PickPoints(6), new Input.PickPoints(6), new Input.PickPoints(6));
  }

  private void finish() {
    answerAll();
    hear(new Input.Skip(), new Input.Skip(), new Input.Finish());
  }

  private Question question() {
    return Question.of(checkIn, RUBRIC);
  }

  private void hear(Input... inputs) {
    for (Input input : inputs) {
      Turn turn = CheckInConversation.hear(checkIn, RUBRIC, input, now);
      checkIn = turn.checkIn();
      happened = turn.happened();
    }
  }
}
