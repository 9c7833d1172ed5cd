package org.leadlearner.assistant.turn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.progress.Reading;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** The buttons that do not answer a question, and their actions. */
public final class CommonActions {

  /** The value of a button that leads from an aside back to the question. */
  public static final String QUESTION = "question";

  /** The detail with the key of a rubric. */
  public static final String RUBRIC = "rubric";

  /** The detail with the id of a check-in. */
  public static final String ID = "id";

  /** The detail of a start after a greeting, which has said the rest already. */
  public static final String GREETED = "greeted";

  /** The detail with the chosen value. */
  public static final String VALUE = "value";

  /** The detail with the id of a request that others decide. */
  public static final String REQUEST = "request";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private CommonActions() {}

  /** Shows the rule and the numbers behind a reading. */
  public static Part.Button basis(Phrases words, Reading reading) {
    return Part.Button.other(
        words.text("team.button.basis"),
        Action.of(CommonButton.BASIS).with(ID, reading.checkInId()));
  }

  /** The id of the request that an action decides; empty when there is none. */
  public static Optional<Long> request(Action action) {
    return action.detail(REQUEST).filter(NUMBER.asMatchPredicate()).map(Long::valueOf);
  }

  /** The id in an action; empty when there is none. */
  public static Optional<Long> number(Action action) {
    return action.detail(ID).filter(NUMBER.asMatchPredicate()).map(Long::valueOf);
  }

  public static Part.Button checkIn(Phrases words) {
    return Part.Button.main(words.text("button.checkin"), Action.of(CommonButton.CHECK_IN));
  }

  public static Part.Button form(Phrases words) {
    return Part.Button.other(words.text("button.form"), Action.of(CommonButton.FORM));
  }

  public static Part.Button history(Phrases words) {
    return Part.Button.other(words.text("button.history"), Action.of(CommonButton.HISTORY));
  }

  public static Part.Button history(Phrases words, Rubric.Edition edition) {
    return Part.Button.other(
        words.text("button.history"), Action.of(CommonButton.HISTORY).with(RUBRIC, edition.key()));
  }

  public static Part.Button dashboard(Phrases words) {
    return Part.Button.other(words.text("button.dashboard"), Action.of(CommonButton.DASHBOARD));
  }

  public static Part.Button help(Phrases words) {
    return Part.Button.other(words.text("button.help"), Action.of(CommonButton.HELP));
  }

  public static Part.Button resume(Phrases words, CheckIn checkIn) {
    return Part.Button.main(
        words.text("button.resume"), Action.of(CommonButton.RESUME).with(ID, checkIn.id()));
  }

  /** From an aside back to the open question. */
  public static Part.Button backToQuestion(Phrases words, CheckIn checkIn) {
    return Part.Button.other(
        words.text("reply.back"),
        Action.of(CommonButton.RESUME).with(ID, checkIn.id()).with(VALUE, QUESTION));
  }

  public static Part.Button restart(Phrases words, CheckIn checkIn) {
    return Part.Button.other(
        words.text("button.restart"), Action.of(CommonButton.RESTART).with(ID, checkIn.id()));
  }

  public static Part.Button edit(Phrases words, CheckIn checkIn) {
    return Part.Button.other(
        words.text("button.edit"), Action.of(CommonButton.EDIT_LIST).with(ID, checkIn.id()));
  }

  public static Part.Buttons greeting(Phrases words) {
    return new Part.Buttons(
        List.of(
            Part.Button.main(
                words.text("greeting.try"), Action.of(CommonButton.CHECK_IN).with(GREETED, "yes")),
            notNow(words)));
  }

  public static Part.Button notNow(Phrases words) {
    return Part.Button.no(words.text("greeting.later"), Action.of(CommonButton.NOT_NOW));
  }

  public static Part.Button leaveIt(Phrases words) {
    return Part.Button.no(words.text("button.leave"), Action.of(CommonButton.LEAVE_IT));
  }

  static Action rubric(Rubric rubric) {
    return Action.of(CommonButton.CHECK_IN).with(RUBRIC, rubric.edition().key());
  }

  public static Action otherStrand(CheckIn checkIn) {
    return noteOn(checkIn.id());
  }

  /** A note on a strand of this check-in, which is asked for next. */
  public static Action noteOn(long checkIn) {
    return Action.of(CommonButton.NOTE_LIST).with(ID, checkIn);
  }

  /** A note on this strand. */
  public static Action noteOn(long checkIn, String strandKey) {
    return noteOn(checkIn).with(VALUE, strandKey);
  }

  public static Action whyLower(Reading reading, Reading.WhyLower why) {
    return Action.of(CommonButton.WHY_LOWER).with(ID, reading.checkInId()).with(VALUE, why.name());
  }

  public static Action lookBack(Reading reading, Stage stage) {
    return Action.of(CommonButton.LOOK_BACK)
        .with(ID, reading.checkInId())
        .with(VALUE, stage.name());
  }
}
