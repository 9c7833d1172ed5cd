package org.leadlearner.assistant.route;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.checkin.CheckInActions;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.checkin.FormHandler;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.reading.ReadingRecorder;
import org.leadlearner.assistant.reading.StageMovePhrases;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Input;
import org.leadlearner.checkin.Question;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Reading.WhyLower;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** Handles the buttons of check-ins and greetings, including those in old messages. */
public final class CommonButtonHandler {

  private final CheckIns checkIns;
  private final ReadingRecorder readings;
  private final CheckInHandler checkInHandler;
  private final RequestRouter requests;
  private final FormHandler forms;

  public CommonButtonHandler(
      CheckIns checkIns,
      ReadingRecorder readings,
      CheckInHandler checkInHandler,
      RequestRouter requests,
      FormHandler forms) {
    this.checkIns = checkIns;
    this.readings = readings;
    this.checkInHandler = checkInHandler;
    this.requests = requests;
    this.forms = forms;
  }

  public Reply pressed(TurnContext visit, CommonButton button, Action action) {
    return switch (button) {
      case ANSWER -> answer(visit, action);
      case CHECK_IN -> Reply.below(requests.starts().pressed(visit, action));
      case FORM -> forms.open(visit);
      case RESUME ->
          Reply.inPlace(of(visit, action, isWayBack(action) ? this::question : this::resume));
      case RESTART -> Reply.inPlace(of(visit, action, this::startOver));
      case EXPLAIN ->
          Reply.below(
              of(visit, action, (who, open) -> checkInHandler.explained(who, open, action)));
      case HISTORY ->
          Reply.below(requests.progress().history(visit, action.detail(CommonActions.RUBRIC)));
      case DASHBOARD -> Reply.below(requests.dashboards().link(visit));
      case NOT_NOW -> Reply.inPlace(visit.say("greeting.fine"));
      case LEAVE_IT -> Reply.inPlace(visit.say("heard.unchanged"));
      case EDIT_LIST -> Reply.below(of(visit, action, this::editList));
      case NOTE_LIST -> Reply.below(of(visit, action, (who, open) -> note(who, open, action)));
      case BASIS -> Reply.below(basis(visit, action));
      case WHY_LOWER -> Reply.below(whyLower(visit, action));
      case LOOK_BACK -> Reply.inPlace(lookBack(visit, action));
      case HELP_ALL -> Reply.below(requests.guide().everything(visit));
      case HELP, OTHER -> Reply.below(requests.guide().help(visit));
    };
  }

  private Reply answer(TurnContext visit, Action action) {
    Optional<CheckInActions.Pressed> pressed = CheckInActions.read(action);
    Optional<CheckIn> checkIn =
        pressed.flatMap(one -> checkIns.find(visit.person().id(), one.checkInId()));
    if (checkIn.isEmpty()) {
      return Reply.below(visit.say("refused.missing"));
    }
    Input input = pressed.orElseThrow().input();
    int now = checkIn.get().revision();
    int then = pressed.get().revision().orElse(now);
    if (checkIn.get().status() == CheckIn.Status.DISCARDED) {
      return Reply.inPlace(visit.say("refused.replaced"));
    } else if (then == now) {
      return Reply.inPlace(checkInHandler.turn(visit, checkIn.get(), input));
    }
    return movedOn(visit, checkIn.get(), then);
  }

  /** A button of an older question. The one just before is a double click, and needs no reply. */
  private Reply movedOn(TurnContext visit, CheckIn checkIn, int then) {
    boolean isDoubleClick = then == checkIn.revision() - 1;
    boolean isOver = checkInHandler.question(visit, checkIn) instanceof Question.Nothing;
    if (isOver && isDoubleClick) {
      return Reply.inPlace(checkInHandler.turn(visit, checkIn, new Input.Resume()));
    } else if (isOver) {
      return Reply.below(visit.say("refused.finished"));
    }
    List<Line> said = isDoubleClick ? List.of() : List.of(visit.words().line("moved.on"));
    return Reply.inPlace(checkInHandler.ask(visit, checkIn, said));
  }

  private Message resume(TurnContext visit, CheckIn checkIn) {
    return switch (checkIn.status()) {
      case OPEN -> checkInHandler.turn(visit, checkIn, new Input.Resume());
      case FINISHED -> visit.say("refused.finished");
      case DISCARDED -> visit.say("refused.replaced");
    };
  }

  private static boolean isWayBack(Action action) {
    return action.detail(CommonActions.VALUE).equals(Optional.of(CommonActions.QUESTION));
  }

  /** The current question, as it was asked. */
  private Message question(TurnContext visit, CheckIn checkIn) {
    boolean isAsked =
        !checkIn.stopped()
            && CheckInConversation.canChange(checkIn, visit.at())
            && !(checkInHandler.question(visit, checkIn) instanceof Question.Nothing);
    return isAsked ? checkInHandler.ask(visit, checkIn, List.of()) : resume(visit, checkIn);
  }

  private Message startOver(TurnContext visit, CheckIn checkIn) {
    return checkIn.status() == CheckIn.Status.OPEN
        ? requests.starts().startOver(visit, checkIn)
        : resume(visit, checkIn);
  }

  /** A note on the strand of the button, or a list of all; stored outside of the check-in. */
  private Message note(TurnContext visit, CheckIn checkIn, Action action) {
    return action
        .detail(CommonActions.VALUE)
        .map(
            strand ->
                requests
                    .notes()
                    .add(visit, new Request.Note(Optional.of(strand), Optional.empty())))
        .orElseGet(() -> noteList(visit, checkIn));
  }

  private Message noteList(TurnContext visit, CheckIn checkIn) {
    return CheckInConversation.canChange(checkIn, visit.at())
        ? checkInHandler.askWhichStrand(visit, checkIn)
        : requests.notes().add(visit, new Request.Note(Optional.empty(), Optional.empty()));
  }

  private Message editList(TurnContext visit, CheckIn checkIn) {
    return CheckInConversation.canChange(checkIn, visit.at())
        ? checkInHandler.askWhichAnswer(visit, checkIn)
        : visit.say("refused.closed");
  }

  private Message basis(TurnContext visit, Action action) {
    return reading(visit, action)
        .map(
            reading ->
                requests
                    .progress()
                    .basis(visit, checkInHandler.rubric(visit, reading.edition()), reading))
        .orElseGet(() -> visit.say("refused.missing"));
  }

  private Message whyLower(TurnContext visit, Action action) {
    Optional<Reading> reading = reading(visit, action);
    Optional<WhyLower> why = picked(action, WhyLower.class);
    if (reading.isEmpty() || why.isEmpty()) {
      return visit.say("refused.missing");
    }
    Phrases words = visit.words();
    ReadingRecorder.Outcome outcome = readings.keep(visit, reading.get().because(why.get()));
    MessageBuilder message = new MessageBuilder(words).say("lower.thanks");
    Rubric rubric = checkInHandler.rubric(visit, reading.get().edition());
    outcome
        .move()
        .ifPresent(move -> message.say(StageMovePhrases.line(words, rubric, move, reading.get())));
    if (why.get() == WhyLower.SEE_IT_DIFFERENTLY) {
      message.say("lower.lookback").add(lookBackChoices(words, reading.get()));
    }
    return message.build();
  }

  private static Part.Choices lookBackChoices(Phrases words, Reading reading) {
    return new Part.Choices(
        List.of(Stage.values()).stream()
            .map(
                stage ->
                    new Part.Option(
                        words.text(StagePhrases.letterKey(stage)),
                        words.text(StagePhrases.nameKey(stage)),
                        CommonActions.lookBack(reading, stage),
                        false))
            .toList());
  }

  private Message lookBack(TurnContext visit, Action action) {
    Optional<Reading> reading = reading(visit, action);
    Optional<Stage> stage = picked(action, Stage.class);
    if (reading.isEmpty() || stage.isEmpty()) {
      return visit.say("refused.missing");
    }
    readings.keep(visit, reading.get().lookingBack(stage.get()));
    return visit.say("lower.lookback.thanks");
  }

  private Optional<Reading> reading(TurnContext visit, Action action) {
    return CommonActions.number(action).flatMap(id -> readings.find(visit, id));
  }

  private Message of(
      TurnContext visit, Action action, BiFunction<TurnContext, CheckIn, Message> answer) {
    return CommonActions.number(action)
        .flatMap(id -> checkIns.find(visit.person().id(), id))
        .map(checkIn -> answer.apply(visit, checkIn))
        .orElseGet(() -> visit.say("refused.missing"));
  }

  private static <E extends Enum<E>> Optional<E> picked(Action action, Class<E> kind) {
    return List.of(kind.getEnumConstants()).stream()
        .filter(one -> action.detail(CommonActions.VALUE).equals(Optional.of(one.name())))
        .findFirst();
  }
}
