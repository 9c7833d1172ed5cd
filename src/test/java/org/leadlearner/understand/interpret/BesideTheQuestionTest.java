package org.leadlearner.understand.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.StoredRecords;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.OpenQuestion;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;

/** Lines beside the question that is open: wishes, thoughts, and what only resembles a yes. */
class BesideTheQuestionTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

  private static final Interpreter interpreter = StoredRecords.interpreter();

  private static Situation at(Context context, Optional<OpenQuestion> asked) {
    Optional<Situation.Place> place =
        context == Context.IDLE || context == Context.COLD
            ? Optional.empty()
            : Optional.of(new Situation.Place(3, Optional.empty()));
    return new Situation(Set.of(context), asked, place, SUNDAY);
  }

  private static Understanding understood(String line, Context context) {
    return interpreter.interpret(line, at(context, Optional.empty()));
  }

  private static Optional<Intent> done(Understanding understood) {
    return understood instanceof Understanding.Act act
        ? Optional.of(act.meaning().intent())
        : Optional.empty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          remind me at 2 i have to do the packet  | AT  | 14:00
          ok can you remind me tmrw fire drill    | DAY | 2026-11-30
          remind me in an hour, parent at my door | IN  | 60m
          recuérdeme mañana, tengo junta          | DAY | 2026-11-30
          """)
  void aReminderIsHeardWhateverItsReason(String line, Slot slot, String when) {
    for (Context context : List.of(Context.QUESTION, Context.NOTE, Context.REVIEW)) {
      assertThat(understood(line, context))
          .isInstanceOfSatisfying(
              Understanding.Act.class,
              act -> {
                assertThat(act.meaning().intent()).isEqualTo(Intent.SNOOZE);
                assertThat(act.meaning().slots())
                    .containsEntry(slot, when)
                    .containsEntry(Slot.WHAT, "checkin");
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"remind me to call the plumber at 5", "remind Ana at 2", "do not remind me"})
  void whatRemindsOfAnythingElseSetsNoReminder(String line) {
    assertThat(done(understood(line, Context.QUESTION))).isNotEqualTo(Optional.of(Intent.SNOOZE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "just thinking out loud but the para pros never get asked",
        "I wonder if our coaches even know about it",
        "it struck me that our agenda has no time for this"
      })
  void aThoughtIsOfferedAsANoteAndIsNoAnswer(String line) {
    assertThat(understood(line, Context.QUESTION))
        .isEqualTo(
            new Understanding.Confirm(
                Meaning.of(Intent.NOTE_ADD, Map.of(Slot.TEXT, "*", Slot.STRAND, "3"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"send me that stuff at 645", "photo of the wall but text me the prompts at 7 am"})
  void aWishForPromptsWhereANoteIsAskedForIsAskedAbout(String line) {
    assertThat(understood(line, Context.NOTE))
        .isInstanceOfSatisfying(
            Understanding.Ask.class,
            ask ->
                assertThat(ask.candidates())
                    .hasSize(2)
                    .first()
                    .extracting(Meaning::intent)
                    .isEqualTo(Intent.NOTE_TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 we have nothing, like I told everyone for years",
        "0 we never did any of it and nobody listens to me"
      })
  void anAnswerWithItsReasonIsNoDistress(String line) {
    assertThat(understood(line, Context.COLD))
        .isEqualTo(new Understanding.Confirm(Meaning.of(Intent.CHECKIN_START)));
    assertThat(understood(line, Context.IDLE)).isInstanceOf(Understanding.Ask.class);
  }

  @Test
  void distressBehindANumberIsHeard() {
    assertThat(understood("0 i want to end my life", Context.IDLE).oneMeaning())
        .map(Meaning::intent)
        .contains(Intent.DISTRESS);
  }

  /** Nobody may have posted, deleted or sent what they only spoke of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "looks fine to me then go ahead",
        "ok great thing to do with my team",
        "sounds like a plan for the whole office",
        "yes I read what it says there",
        "sure, if Dana is fine with it"
      })
  void whatResemblesAYesPressesNothing(String line) {
    OpenQuestion question =
        new OpenQuestion(
            Set.of(OpenQuestion.Takes.YES_OR_NO),
            Meaning.of(Intent.SHARE_WITH_STAFF),
            List.of(new OpenQuestion.Choice("", "Post it"), new OpenQuestion.Choice("", "Not now")),
            true);
    for (Context context : List.of(Context.IDLE, Context.REVIEW)) {
      Understanding understood = interpreter.interpret(line, at(context, Optional.of(question)));
      assertThat(done(understood)).as("%s", context).isNotEqualTo(Optional.of(Intent.YES));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"whatever, put 0 on the next", "move the channel ones to 9:30"})
  void whatNamesAValueSkipsNothing(String line) {
    assertThat(understood(line, Context.QUESTION)).isNotInstanceOf(Understanding.Act.class);
  }

  @Test
  void twoPointsWithAReasonAreBothOffered() {
    assertThat(understood("8 but we just started so maybe 7", Context.QUESTION))
        .isEqualTo(
            new Understanding.Ask(
                List.of(
                    Meaning.of(Intent.ANSWER_POINT, Slot.POINT, "8"),
                    Meaning.of(Intent.ANSWER_POINT, Slot.POINT, "7"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "send me the prompts at 7:15 except fridays",
        "mándeme el aviso diario a las 7:15 menos los viernes"
      })
  void daysThatAreTakenOutAreNotTheOnlyOnes(String line) {
    for (Context context : List.of(Context.IDLE, Context.QUESTION)) {
      assertThat(understood(line, context).oneMeaning().map(Meaning::slots))
          .as("%s", context)
          .contains(Map.of(Slot.TIME, "07:15", Slot.DAYS, "mon,tue,wed,thu"));
    }
  }

  @Test
  void aQuestionIsAnsweredWhateverItsReason() {
    assertThat(done(understood("ok how much time do i need, i have a board packet", Context.COLD)))
        .contains(Intent.HOW_LONG);
  }

  @Test
  void theSentenceToShareMayStandBeforeTheWish() {
    assertThat(
            understood("asked Mr. Ruiz what they want to learn. share this", Context.IDLE)
                .oneMeaning())
        .contains(
            Meaning.of(
                Intent.SHARE_WITH_STAFF, Slot.TEXT, "asked Mr. Ruiz what they want to learn"));
  }
}
