package org.leadlearner.assistant;

import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.progress.Reading;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** The buttons that do not answer a question, and the actions behind them. */
final class Menu {

  static final String CHECK_IN = "checkin";

  /** Opens the page of all questions. */
  static final String FORM = Action.FORM;

  /** Sends that page in. */
  static final String FORM_SENT = "form-sent";

  /** Sends in a message to keep as evidence. */
  static final String EVIDENCE_SENT = "evidence-sent";

  static final String RESUME = "resume";
  static final String RESTART = "restart";
  static final String HISTORY = "history";
  static final String DASHBOARD = "dashboard";
  static final String HELP = "help";
  static final String NOT_NOW = "not-now";
  static final String EDIT_LIST = "edit-list";
  static final String NOTE_LIST = "note-list";
  static final String WHY_LOWER = "why-lower";
  static final String LOOK_BACK = "look-back";
  static final String UNLINK = "unlink";
  static final String STAY_LINKED = "stay-linked";

  /** The detail that names a rubric by its key. */
  static final String RUBRIC = "rubric";

  /** The detail that names a check-in by its number. */
  static final String ID = "id";

  /** The detail that holds what was picked. */
  static final String VALUE = "value";

  private Menu() {}

  /** The number that an action names; empty when it names none. */
  static Optional<Long> number(Action action) {
    return action.detail(ID).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
  }

  static Part.Button checkIn(Words words) {
    return Part.Button.main(words.text("button.checkin"), Action.of(CHECK_IN));
  }

  static Part.Button form(Words words) {
    return Part.Button.other(words.text("button.form"), Action.of(FORM));
  }

  static Part.Button history(Words words) {
    return Part.Button.other(words.text("button.history"), Action.of(HISTORY));
  }

  static Part.Button history(Words words, Rubric.Edition edition) {
    return Part.Button.other(
        words.text("button.history"), Action.of(HISTORY).with(RUBRIC, edition.key()));
  }

  static Part.Button dashboard(Words words) {
    return Part.Button.other(words.text("button.dashboard"), Action.of(DASHBOARD));
  }

  static Part.Button help(Words words) {
    return Part.Button.other(words.text("button.help"), Action.of(HELP));
  }

  static Part.Button resume(Words words, CheckIn checkIn) {
    return Part.Button.main(words.text("button.resume"), Action.of(RESUME).with(ID, checkIn.id()));
  }

  static Part.Button restart(Words words, CheckIn checkIn) {
    return Part.Button.other(
        words.text("button.restart"), Action.of(RESTART).with(ID, checkIn.id()));
  }

  static Part.Button edit(Words words, CheckIn checkIn) {
    return Part.Button.other(
        words.text("button.edit"), Action.of(EDIT_LIST).with(ID, checkIn.id()));
  }

  static Part.Buttons greeting(Words words) {
    return new Part.Buttons(
        List.of(Part.Button.main(words.text("greeting.try"), Action.of(CHECK_IN)), notNow(words)));
  }

  static Part.Button notNow(Words words) {
    return Part.Button.other(words.text("greeting.later"), Action.of(NOT_NOW));
  }

  static Action rubric(Rubric rubric) {
    return Action.of(CHECK_IN).with(RUBRIC, rubric.edition().key());
  }

  static Action otherStrand(CheckIn checkIn) {
    return Action.of(NOTE_LIST).with(ID, checkIn.id());
  }

  static Action whyLower(Reading reading, Reading.WhyLower why) {
    return Action.of(WHY_LOWER).with(ID, reading.checkInId()).with(VALUE, why.name());
  }

  static Action lookBack(Reading reading, Stage stage) {
    return Action.of(LOOK_BACK).with(ID, reading.checkInId()).with(VALUE, stage.name());
  }
}
