package org.leadlearner.assistant.checkin;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.HelpMessage;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Input;
import org.leadlearner.rubric.Rubric;

/** Starts check-ins, one open at a time for each rubric, and resumes them. */
public final class StartHandler {

  private final RubricChoice rubrics;
  private final CheckIns checkIns;
  private final CheckInHandler checkInHandler;
  private final HelpMessage guide;

  public StartHandler(
      RubricChoice rubrics, CheckIns checkIns, CheckInHandler checkInHandler, HelpMessage guide) {
    this.rubrics = rubrics;
    this.checkIns = checkIns;
    this.checkInHandler = checkInHandler;
    this.guide = guide;
  }

  /** Starts on the rubric with this name; without one, on the only one, or asks which. */
  public Message start(TurnContext visit, Optional<String> name) {
    return start(visit, name, false);
  }

  /** The same by a button, which may be that of a greeting. */
  public Message pressed(TurnContext visit, Action action) {
    boolean isGreeted = action.detail(CommonActions.GREETED).isPresent();
    return start(visit, action.detail(CommonActions.RUBRIC), isGreeted);
  }

  private Message start(TurnContext visit, Optional<String> name, boolean isGreeted) {
    if (name.isPresent()) {
      return rubrics
          .named(visit, name.get())
          .map(rubric -> start(visit, rubric, isGreeted))
          .orElseGet(() -> unknown(visit, name.get()));
    }
    return rubrics.all(visit).size() == 1
        ? start(visit, rubrics.all(visit).get(0), isGreeted)
        : askWhich(visit);
  }

  /** Starts on this rubric; if a check-in on it is open, offers to resume that. */
  private Message start(TurnContext visit, Rubric rubric, boolean isGreeted) {
    return checkIns.open(visit.person().id()).stream()
        .filter(open -> open.edition().key().equals(rubric.edition().key()))
        .findFirst()
        .map(open -> goOn(visit, rubric, open, isGreeted))
        .orElseGet(() -> checkInHandler.start(visit, rubric, isGreeted));
  }

  /** Sets the open check-in aside and starts a new one on the newest version of its rubric. */
  public Message startOver(TurnContext visit, CheckIn old) {
    checkIns.save(old.discarded(), visit.at());
    return checkInHandler.start(
        visit,
        rubrics.named(visit, old.edition().key()).orElseGet(() -> rubrics.all(visit).get(0)),
        false);
  }

  public Message startOver(TurnContext visit) {
    return open(visit)
        .map(open -> startOver(visit, open))
        .orElseGet(() -> start(visit, Optional.empty()));
  }

  public Message stop(TurnContext visit) {
    return checkInHandler
        .listening(visit)
        .map(checkIn -> checkInHandler.turn(visit, checkIn, new Input.Stop()))
        .orElseGet(() -> guide.say(visit, "stopped.nothing"));
  }

  public Message resume(TurnContext visit) {
    return open(visit)
        .map(open -> checkInHandler.turn(visit, open, new Input.Resume()))
        .orElseGet(() -> guide.say(visit, "resume.nothing"));
  }

  private Optional<CheckIn> open(TurnContext visit) {
    return checkIns.open(visit.person().id()).stream().findFirst();
  }

  /** A check-in without any answer is asked like a new one. */
  private Message goOn(TurnContext visit, Rubric rubric, CheckIn open, boolean isGreeted) {
    if (open.isBegun()) {
      return offerToGoOn(visit, rubric, open);
    }
    return open.edition().equals(rubric.edition())
        ? checkInHandler.startOpened(visit, open, isGreeted)
        : startOver(visit, open);
  }

  private Message offerToGoOn(TurnContext visit, Rubric rubric, CheckIn open) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .heading("start.open.title")
        .say(
            "start.open.text",
            "answered",
            open.answers().size(),
            "count",
            checkInHandler.rubric(visit, open).strands().size(),
            "title",
            rubric.title(),
            "date",
            visit.day(open.startedAt()))
        .add(
            new Part.Buttons(
                List.of(CommonActions.resume(words, open), CommonActions.restart(words, open))))
        .build();
  }

  private Message askWhich(TurnContext visit) {
    return new MessageBuilder(visit.words())
        .heading("start.which.title")
        .say("start.which.text", "count", rubrics.all(visit).size())
        .add(rubrics.choices(visit))
        .build();
  }

  private Message unknown(TurnContext visit, String name) {
    return new MessageBuilder(visit.words())
        .say("start.unknown", "name", new Quoted(name))
        .add(rubrics.choices(visit))
        .build();
  }
}
