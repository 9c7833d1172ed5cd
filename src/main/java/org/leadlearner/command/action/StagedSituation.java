package org.leadlearner.command.action;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.rubric.Stage;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.OpenQuestion;
import org.leadlearner.understand.Situation;

/** Builds the situation in which a line of a table is typed. */
final class StagedSituation {

  private static final int USUAL_STRAND = 3;
  private static final int LAST_STRAND = 7;

  private StagedSituation() {}

  /**
   * @param asked the number of the open strand; the third without one
   */
  static Situation of(Context context, Optional<Integer> asked, LocalDate today) {
    return new Situation(contexts(context), asked(context), place(context, asked), today);
  }

  /** In a conversation of two, only this context applies. */
  private static Set<Context> contexts(Context context) {
    Set<Context> contexts = EnumSet.of(context);
    switch (context) {
      case PROMPT, TEAM_LEAD, ASKED_UNTIL, ASKED_TIME -> contexts.add(Context.IDLE);
      case COLD, IDLE, QUESTION, POINTS, NOTE, REVIEW, CHANNEL -> {}
    }
    return contexts;
  }

  private static Optional<OpenQuestion> asked(Context context) {
    return switch (context) {
      case COLD ->
          Optional.of(
              new OpenQuestion(OpenQuestion.Takes.YES_OR_NO, Meaning.of(Intent.CHECKIN_START)));
      case ASKED_UNTIL ->
          Optional.of(new OpenQuestion(OpenQuestion.Takes.UNTIL, Meaning.of(Intent.PROMPTS_PAUSE)));
      case ASKED_TIME ->
          Optional.of(new OpenQuestion(OpenQuestion.Takes.TIME, Meaning.of(Intent.PROMPTS_TIME)));
      case IDLE, QUESTION, POINTS, NOTE, REVIEW, PROMPT, TEAM_LEAD, CHANNEL -> Optional.empty();
    };
  }

  private static Optional<Situation.Place> place(Context context, Optional<Integer> asked) {
    int strand = asked.orElse(USUAL_STRAND);
    return switch (context) {
      case QUESTION, NOTE -> Optional.of(new Situation.Place(strand, Optional.empty()));
      case POINTS -> Optional.of(new Situation.Place(strand, Optional.of(Stage.PLANNING)));
      case REVIEW -> Optional.of(new Situation.Place(LAST_STRAND, Optional.empty()));
      case COLD, IDLE, PROMPT, ASKED_UNTIL, ASKED_TIME, TEAM_LEAD, CHANNEL -> Optional.empty();
    };
  }
}
