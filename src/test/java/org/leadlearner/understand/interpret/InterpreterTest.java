package org.leadlearner.understand.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.StoredRecords;
import org.leadlearner.rubric.Stage;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.OpenQuestion;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;

/** Rules that hold for kinds of lines, whatever phrases there are. */
class InterpreterTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

  private static Interpreter interpreter;

  @BeforeAll
  static void learn() {
    interpreter = StoredRecords.interpreter();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We threatened to cut the budget",
        "the union threatened to strike again",
        "a teacher shortage hit me hard",
        "the budget hit me hard",
        "will a low score hurt me",
        "hit me with the next prompt",
        "im not part of the cabinet anymore",
        "i want to stop for a month because my mother is sick"
      })
  void whatIsNoDangerIsNotTakenForOne(String line) {
    assertThat(heard(line, Context.IDLE).intent()).isNotEqualTo(Intent.DISTRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a teacher hit me",
        "my husband sometimes hits me",
        "a parent threatened me after the meeting",
        "somebody threatened to hurt my students",
        "one of the dads threatened to shoot the principal",
        "he hit me",
        "a student behind the gym hit me",
        "note 5 he hit me"
      })
  void dangerIsHeardEverywhere(String line) {
    for (Context context : Set.of(Context.IDLE, Context.NOTE, Context.QUESTION, Context.PROMPT)) {
      assertThat(heard(line, context).intent()).as("%s", context).isEqualTo(Intent.DISTRESS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          im not in on tues and wed     | 2026-12-03
          i wont be here monday         | 2026-12-01
          off on thursday and friday    | 2026-12-05
          """)
  void daysOfAbsenceAreAPause(String line, String until) {
    assertThat(heard(line, Context.IDLE))
        .isEqualTo(Meaning.of(Intent.PROMPTS_PAUSE, Slot.UNTIL, until));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          skip wednesday         | CHANNEL_DAYS
          hold off for two weeks | CHANNEL_PAUSE
          turn it off            | CHANNEL_STOP
          make it 9              | CHANNEL_TIME
          when do these come     | CHANNEL_SHOW
          pause my prompts       | PROMPTS_PAUSE
          """)
  void inAChannelItsOwnPromptsAreMeant(String line, Intent intent) {
    assertThat(heard(line, Context.CHANNEL).intent()).isEqualTo(intent);
  }

  @Test
  void aNoteBelowAPromptIsOneOnWhatBecameOfIt() {
    assertThat(heard("note: two replies so far", Context.PROMPT))
        .isEqualTo(Meaning.of(Intent.PRACTICE_NOTE, Slot.TEXT, "two replies so far"));
  }

  @Test
  void aNumberInTheTextOfANoteIsNoStrand() {
    assertThat(heard("add a note: two of us joined a network", Context.IDLE).slots())
        .isEqualTo(Map.of(Slot.TEXT, "two of us joined a network"));
  }

  @Test
  void aBareSnowDayAtAWeekendIsTheNextSchoolDay() {
    assertThat(heard("snow day", Context.TEAM_LEAD))
        .isEqualTo(Meaning.of(Intent.SNOW_DAY, Slot.DAY, "2026-11-30"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the 2nd one   | 7
          the lower one | 6
          higher one    | 7
          """)
  void placesOnScreenAreLines(String line, String point) {
    assertThat(heard(line, Context.POINTS))
        .isEqualTo(Meaning.of(Intent.ORDINAL, Slot.POINT, point));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no era la c, era la d", "it wasnt c, it was d", "not c, d"})
  void whatIsSaidNotToBeIsNoAnswer(String line) {
    assertThat(heard(line, Context.POINTS).slot(Slot.LEVEL)).contains("D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nada", "zip", "none"})
  void aWordForNothingIsNoNoteAndNoPoint(String line) {
    assertThat(heard(line, Context.NOTE).intent()).isEqualTo(Intent.SKIP_NOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forever", "for good", "until further notice"})
  void aPauseThatNeverEndsIsNone(String line) {
    OpenQuestion until =
        new OpenQuestion(OpenQuestion.Takes.UNTIL, Meaning.of(Intent.PROMPTS_PAUSE));
    assertThat(
            meaning(
                    interpreter.interpret(
                        line,
                        new Situation(
                            Set.of(Context.IDLE, Context.ASKED_UNTIL),
                            Optional.of(until),
                            Optional.empty(),
                            SUNDAY)))
                .intent())
        .isEqualTo(Intent.PROMPTS_STOP);
  }

  @Test
  void laterIsNotAtNight() {
    assertThat(heard("send it later, like 10", Context.IDLE).slot(Slot.TIME)).contains("10:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          change 3 to 7             | 3 | POINT | 7
          change 3 to a 7           | 3 | POINT | 7
          pls change 2 to 6         | 2 | POINT | 6
          put 2 at 6                | 2 | POINT | 6
          make 1 a 4                | 1 | POINT | 4
          switch 2 from a 4 to a 5  | 2 | POINT | 5
          3 should be 7             | 3 | POINT | 7
          1 should be C now         | 1 | LEVEL | C
          policy is at 4 now        | 5 | POINT | 4
          2 should have been a 6    | 2 | POINT | 6
          change 1 to C             | 1 | LEVEL | C
          cambie la 3 a 7           | 3 | POINT | 7
          cambiar 2 por 6           | 2 | POINT | 6
          ponga 1 en 4              | 1 | POINT | 4
          """)
  void anAnswerIsChangedByItsNumber(String line, String strand, Slot slot, String value) {
    for (Context context : Set.of(Context.QUESTION, Context.POINTS, Context.NOTE)) {
      assertThat(heard(line, context))
          .as("%s", context)
          .isEqualTo(Meaning.of(Intent.CORRECTION, Map.of(Slot.STRAND, strand, slot, value)));
    }
    assertThat(heard(line, Context.REVIEW).slots())
        .isEqualTo(Map.of(Slot.STRAND, strand, slot, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 is a 5, 4 is a 3                   | 3:5 4:3
          4 for policy and 6 for ownership     | 5:4 6:6
          give policy a 3 and networks a 5     | 5:3 3:5
          change 1 to 5 and 2 to 7             | 1:5 2:7
          put 2 at 6 and 3 at 7                | 2:6 3:7
          1: 4, 2: B                           | 1:4 2:B
          policy: B, ownership: C              | 5:B 6:C
          cambia 1 a 5 y 2 a 7                 | 1:5 2:7
          la 1 es 4 y la 2 es 5                | 1:4 2:5
          B4 and C6                            | 3:4 4:6
          B 4, then C 6                        | 3:4 4:6
          B y luego C                          |
          3 to 5 and 6 to 7                    |
          B4 or C6                             |
          """)
  void eachOfSeveralAnswersIsHeardForItsStrand(String line, @Nullable String answers) {
    Understanding heard = understood(line, Context.QUESTION);

    assertThat(listed(heard)).isEqualTo(answers == null ? "" : answers);
    assertThat(heard instanceof Understanding.Act act && act.meaning().slot(Slot.POINT).isPresent())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6 no 7            | POINTS   | POINT | 7
          6 no wait 7       | QUESTION | POINT | 7
          B no C            | QUESTION | LEVEL | C
          """)
  void whatIsSaidLastIsMeant(String line, Context context, Slot slot, String value) {
    Meaning heard = heard(line, context);

    assertThat(heard.slot(slot)).contains(value);
    assertThat(heard.slot(Slot.STRAND).orElse("3")).isEqualTo("3");
  }

  @Test
  void whatLiesBetweenTwoIsAskedAboutWhateverElseIsSaid() {
    assertThat(
            heard(
                "I think we are somewhere between the first and the second one but more toward the second",
                Context.QUESTION))
        .isEqualTo(Meaning.of(Intent.BETWEEN, Slot.LEVEL, "A,B"));
  }

  @Test
  void aRequestWithANumberIsNoAnswer() {
    assertThat(heard("can i do the rest in 1 go", Context.QUESTION).intent())
        .isEqualTo(Intent.CHECKIN_FORM);
  }

  @Test
  void severalAnswersAreChangedAfterTheCheckInAsWell() {
    assertThat(listed(understood("change 1 to 5 and 2 to 7", Context.IDLE))).isEqualTo("1:5 2:7");
    assertThat(listed(understood("change 1 to 5 and 2 to 7", Context.REVIEW))).isEqualTo("1:5 2:7");
    assertThat(listed(understood("change 1 to 5 and 2 to 7", Context.NOTE))).isEqualTo("1:5 2:7");
    assertThat(listed(understood("1 teacher in 5, 2 in 7", Context.NOTE))).isEmpty();
  }

  private static String listed(Understanding heard) {
    return meaning(heard).parts().stream()
        .map(
            part ->
                part.slot(Slot.STRAND).orElse("")
                    + ":"
                    + part.slot(Slot.POINT).or(() -> part.slot(Slot.LEVEL)).orElse(""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 to 7", "from 3 to 7", "between 3 and 7", "3 or 7", "make it 6 or 7"})
  void twoNumbersWithoutAChangeAreARange(String line) {
    assertThat(heard(line, Context.QUESTION).intent()).isEqualTo(Intent.BETWEEN);
  }

  @Test
  void aNumberThatIsNoStrandIsTheAnswerItself() {
    assertThat(heard("change 9 to 7", Context.QUESTION))
        .isEqualTo(Meaning.of(Intent.CORRECTION, Map.of(Slot.STRAND, "2", Slot.POINT, "7")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          send me prompts at 7:30 on mon and wed       | PROMPTS_START
          i want prompts mon wed fri at 6:45           | PROMPTS_START
          ¿puedo tener las propuestas a las 8?         | PROMPTS_TIME
          empezar propuestas                           | PROMPTS_START
          ¡empezar propuestas!                         | PROMPTS_START
          parar propuestas                             | PROMPTS_STOP
          ¡parar propuestas!                           | PROMPTS_STOP
          propuestas solo lun y mie                    | PROMPTS_DAYS
          solo lun, mie y vie                          | PROMPTS_DAYS
          """)
  void aPlainRequestAboutPromptsIsDone(String line, Intent intent) {
    assertThat(done(line, Context.IDLE)).map(Meaning::intent).contains(intent);
  }

  @Test
  void startingAndChangingPromptsAreOneWhereTheirTimeIsNamed() {
    assertThat(done("send prompts on tuesdays and thursdays at 8", Context.IDLE))
        .map(Meaning::slots)
        .contains(Map.of(Slot.TIME, "08:00", Slot.DAYS, "tue,thu"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pause over spring break please               | spring break
          we have winter break coming so pause these   | winter break
          pause, thanksgiving break is here            | thanksgiving break
          pausa por las vacaciones de invierno         | vacaciones de invierno
          las vacaciones de primavera, pause por favor | vacaciones de primavera
          """)
  void aBreakIsNamedAnywhere(String line, String name) {
    assertThat(heard(line, Context.IDLE))
        .isEqualTo(Meaning.of(Intent.PROMPTS_PAUSE, Slot.BREAK, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who approves travel",
        "the fire alarm is going off for the drill at 10",
        "who approves my leave request",
        "what time does the drill start",
        "who signs off on field trips",
        "the board meets at 6 on monday"
      })
  void nothingIsDoneAboutOtherWork(String line) {
    assertThat(done(line, Context.IDLE))
        .map(Meaning::intent)
        .isIn(Optional.empty(), Optional.of(Intent.OUT_OF_SCOPE));
    assertThat(heard(line, Context.IDLE).intent()).isIn(Intent.OUT_OF_SCOPE, Intent.HELP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"go back one", "back up one question", "take me back one", "regrese una pregunta"})
  void goingBackIsNoAnswer(String line) {
    assertThat(heard(line, Context.QUESTION).intent()).isEqualTo(Intent.BACK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i honestly do not have anything to point to",
        "there isnt any proof i could give you for that"
      })
  void whatMayBeNoNoteIsNotKeptUnasked(String line) {
    assertThat(done(line, Context.NOTE))
        .map(Meaning::intent)
        .isNotEqualTo(Optional.of(Intent.NOTE_TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i want to just disappear from your system",
        "make me just disappear from your records please"
      })
  void beingForgottenIsNoDistress(String line) {
    assertThat(heard(line, Context.IDLE).intent()).isNotEqualTo(Intent.DISTRESS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"i could just disappear", "i want to disappear forever"})
  void aWishToBeGoneIsDistress(String line) {
    assertThat(heard(line, Context.IDLE).intent()).isEqualTo(Intent.DISTRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop texting me",
        "unsubscribe",
        "opt out",
        "leave me alone",
        "stop sending me these",
        "no more messages please",
        "stop prompts",
        "deje de mandarme mensajes"
      })
  void wordsThatAnyBotMustHearStopAtOnce(String line) {
    assertThat(done(line, Context.IDLE)).map(Meaning::intent).contains(Intent.PROMPTS_STOP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we met with 3 schools and wrote the draft rule",
        "https://docs.example.org/plan the plan we share"
      })
  void whatWasDoneIsANoteAndNoRecordOfAMeeting(String line) {
    assertThat(heard(line, Context.IDLE))
        .isEqualTo(Meaning.of(Intent.PRACTICE_NOTE, Slot.TEXT, "*"));
    assertThat(done(line, Context.IDLE)).isEmpty();
  }

  @Test
  void aLinkIsANoteAlsoForThoseWhoWereNeverMet() {
    String line = "https://docs.example.org/plan the plan we share";

    assertThat(heard(line, Context.COLD))
        .isEqualTo(Meaning.of(Intent.PRACTICE_NOTE, Slot.TEXT, "*"));
    assertThat(done(line, Context.COLD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"b 5", "d 8", "C", "B6", "my answer is 6", "my answer is b", "mi respuesta es 4"})
  void anAnswerAfterTheCheckInIsAskedAbout(String line) {
    for (Context context : Set.of(Context.IDLE, Context.TEAM_LEAD)) {
      assertThat(understood(line, context))
          .isEqualTo(
              new Understanding.Ask(
                  List.of(Meaning.of(Intent.EDIT_ANSWER), Meaning.of(Intent.CHECKIN_START))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"wait whats my number 5", "ok what did i put for 5"})
  void aQuestionIsNoNoteWhateverStandsBeforeIt(String line) {
    assertThat(done(line, Context.NOTE).map(Meaning::intent))
        .isNotEqualTo(Optional.of(Intent.NOTE_TEXT));
  }

  @Test
  void aNumberedLineIsThatLineWhereItIsOnScreen() {
    assertThat(heard("number 7", Context.POINTS))
        .isEqualTo(Meaning.of(Intent.ANSWER_POINT, Slot.POINT, "7"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          can u set us up as a team here                               |
          can you set us up here as a team so we can do this together  |
          set us up as a team for the fall                             |
          set us up as a team called Cabinet                           | Cabinet
          set this channel up as Team North                            | Team North
          """)
  void aTeamIsNotNamedByWhatItIs(String line, @Nullable String name) {
    assertThat(heard(line, Context.CHANNEL))
        .isEqualTo(
            name == null
                ? Meaning.of(Intent.TEAM_SETUP)
                : Meaning.of(Intent.TEAM_SETUP, Slot.NAME, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hello I would like to take the self assessment please | CHECKIN_START
          Muy bien, empecemos                                   | CHECKIN_START
          ok but what do I get out of it                        | WHAT_ARE_YOU
          i do not want to begin                                | NO
          ok thanks                                             | THANKS
          """)
  void aGreetingDoesNotHideWhatIsWanted(String line, Intent intent) {
    assertThat(heard(line, Context.COLD).intent()).isEqualTo(intent);
  }

  @Test
  void goingOnShowsTheQuestionAndSkipsNone() {
    for (String line : List.of("go on", "ok continue", "all right continue")) {
      assertThat(heard(line, Context.QUESTION).intent()).isEqualTo(Intent.CHECKIN_RESUME);
    }
  }

  @Test
  void aYesWithTheWordsOfAButtonPressesIt() {
    OpenQuestion close =
        new OpenQuestion(
            Set.of(OpenQuestion.Takes.YES_OR_NO, OpenQuestion.Takes.CHOICE),
            Meaning.of(Intent.CHOOSE),
            List.of(
                new OpenQuestion.Choice("", "Close it now"),
                new OpenQuestion.Choice("", "No, leave it")),
            false);

    assertThat(asked("yes close it", close)).isEqualTo(Meaning.of(Intent.CHOOSE, Slot.OPTION, "1"));
    assertThat(asked("hmm no keep it open", close).intent()).isEqualTo(Intent.NO);
    assertThat(asked("ok close it", close).intent()).isNotEqualTo(Intent.CHOOSE);
    assertThat(asked("yes who sees it", close).intent()).isNotEqualTo(Intent.CHOOSE);
  }

  @Test
  void aLetterAloneAgreesToNothing() {
    for (String letter : List.of("A", "B", "C", "D")) {
      assertThat(heard(letter, Context.COLD)).isEqualTo(Meaning.of(Intent.CHECKIN_START));
      assertThat(done(letter, Context.COLD)).isEmpty();
    }
  }

  @Test
  void whatStartsACheckInIsNoYesToAnythingElse() {
    OpenQuestion pause =
        new OpenQuestion(
            Set.of(OpenQuestion.Takes.YES_OR_NO, OpenQuestion.Takes.CHOICE),
            Meaning.of(Intent.CHOOSE),
            List.of(
                new OpenQuestion.Choice("", "Pause my prompts"), new OpenQuestion.Choice("", "No")),
            true);
    OpenQuestion start =
        new OpenQuestion(OpenQuestion.Takes.YES_OR_NO, Meaning.of(Intent.CHECKIN_START));
    String line = "lets get it over with";

    assertThat(asked(line, start)).isEqualTo(Meaning.of(Intent.YES, Slot.OF, "checkin-start"));
    assertThat(asked(line, pause).intent()).isEqualTo(Intent.CHECKIN_START);
    assertThat(asked("fine " + line, pause).intent()).isEqualTo(Intent.CHECKIN_START);
    assertThat(asked("ok", pause).intent()).isEqualTo(Intent.YES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no I meant 8 not 9  | 08:00
          no i meant 8        | 08:00
          sorry, 7:15         | 07:15
          not 9, 8            | 08:00
          no, quise decir 7   | 07:00
          """)
  void aTimeThatWasJustSetIsCorrected(String line, String time) {
    OpenQuestion set = new OpenQuestion(OpenQuestion.Takes.OTHER_TIME, Meaning.of(Intent.CHOOSE));

    assertThat(asked(line, set)).isEqualTo(Meaning.of(Intent.PROMPTS_TIME, Slot.TIME, time));
  }

  private static Meaning asked(String line, OpenQuestion question) {
    return meaning(
        interpreter.interpret(
            line,
            new Situation(Set.of(Context.IDLE), Optional.of(question), Optional.empty(), SUNDAY)));
  }

  @Test
  void aBreakThatOnlySaysWhyIsNotTheEndOfAPause() {
    assertThat(heard("skip it next week, we have testing", Context.CHANNEL))
        .isEqualTo(Meaning.of(Intent.CHANNEL_PAUSE, Slot.UNTIL, "2026-12-07"));
  }

  /** What is done at once. */
  private static Optional<Meaning> done(String line, Context context) {
    return understood(line, context) instanceof Understanding.Act act
        ? Optional.of(act.meaning())
        : Optional.empty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "already running for three years",
        "running for 3 years now",
        "the 4 of us do",
        "only 2 of them",
        "probably 5 of us",
        "like 4 of them",
        "3 of our 5 buildings",
        "grade 5 does",
        "phase 2",
        "all 8 schools",
        "i think 6 schools",
        "we get 3 days a year",
        "ya llevamos tres años",
        "desde hace 2 años",
        "en 3 escuelas"
      })
  void aNumberOfThingsIsNoAnswer(String line) {
    assertThat(meaning(understood(line, Context.QUESTION)).intent())
        .isNotIn(Intent.ANSWER_POINT, Intent.APPROX_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"put me down for 7", "a 4 for us", "5 here", "we are a solid 6", "un 5"})
  void aNumberInAFewWordsIsAnAnswer(String line) {
    Understanding understood = understood(line, Context.QUESTION);

    assertThat(understood).isInstanceOf(Understanding.Act.class);
    assertThat(meaning(understood).intent()).isEqualTo(Intent.ANSWER_POINT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"we pause pd in testing season", "the plan is on the website"})
  void whatMayBeAnAnswerIsNoRequestAtOnce(String line) {
    assertThat(understood(line, Context.QUESTION)).isInstanceOf(Understanding.Ask.class);
  }

  private static Meaning heard(String line, Context context) {
    return meaning(understood(line, context));
  }

  private static Understanding understood(String line, Context context) {
    Optional<Situation.Place> place =
        switch (context) {
          case QUESTION, NOTE, REVIEW -> Optional.of(new Situation.Place(3, Optional.empty()));
          case POINTS -> Optional.of(new Situation.Place(3, Optional.of(Stage.PLANNING)));
          default -> Optional.empty();
        };
    Set<Context> contexts = EnumSet.of(context);
    if (context == Context.PROMPT || context == Context.TEAM_LEAD) {
      contexts.add(Context.IDLE);
    }
    return interpreter.interpret(line, new Situation(contexts, Optional.empty(), place, SUNDAY));
  }

  /** What is done or asked about; help where it is neither. */
  private static Meaning meaning(Understanding understood) {
    if (understood instanceof Understanding.Act act) {
      return act.meaning();
    }
    return understood instanceof Understanding.Confirm confirm
        ? confirm.meaning()
        : Meaning.of(Intent.HELP);
  }
}
