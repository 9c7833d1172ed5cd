package org.leadlearner.assistant;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadlearner.assistant.checkin.CheckInActions;
import org.leadlearner.assistant.checkin.CheckInDesk;
import org.leadlearner.assistant.checkin.FormDesk;
import org.leadlearner.assistant.checkin.MoveWords;
import org.leadlearner.assistant.checkin.ReadingDesk;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.StageWords;
import org.leadlearner.assistant.phrase.Words;
import org.leadlearner.assistant.turn.Menu;
import org.leadlearner.assistant.turn.Visit;
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
import org.leadlearner.rubric.Stage;

/** Answers pressed buttons, also those of messages that time has passed by. */
final class ButtonDesk {

  private final CheckIns checkIns;
  private final ReadingDesk readings;
  private final CheckInDesk desk;
  private final RequestDesk requests;
  private final FormDesk forms;

  ButtonDesk(
      CheckIns checkIns,
      ReadingDesk readings,
      CheckInDesk desk,
      RequestDesk requests,
      FormDesk forms) {
    this.checkIns = checkIns;
    this.readings = readings;
    this.desk = desk;
    this.requests = requests;
    this.forms = forms;
  }

  Reply pressed(Visit visit, Action action) {
    return switch (action.verb()) {
      case CheckInActions.VERB -> answer(visit, action);
      case Menu.CHECK_IN -> Reply.below(requests.starts().start(visit, action.detail(Menu.RUBRIC)));
      case Menu.FORM -> forms.open(visit);
      case Menu.RESUME -> Reply.inPlace(of(visit, action, this::resume));
      case Menu.RESTART -> Reply.inPlace(of(visit, action, this::startOver));
      case Menu.HISTORY ->
          Reply.below(requests.progress().history(visit, action.detail(Menu.RUBRIC)));
      case Menu.DASHBOARD -> Reply.below(requests.dashboards().link(visit));
      case Menu.NOT_NOW -> Reply.inPlace(say(visit, "greeting.fine"));
      case Menu.EDIT_LIST -> Reply.below(of(visit, action, this::editList));
      case Menu.NOTE_LIST -> Reply.below(of(visit, action, desk::askWhichStrand));
      case Menu.WHY_LOWER -> Reply.below(whyLower(visit, action));
      case Menu.LOOK_BACK -> Reply.inPlace(lookBack(visit, action));
      case Menu.STAY_LINKED -> Reply.inPlace(say(visit, "unlink.kept"));
      default -> Reply.below(requests.guide().help(visit));
    };
  }

  private Reply answer(Visit visit, Action action) {
    Optional<CheckInActions.Pressed> pressed = CheckInActions.read(action);
    Optional<CheckIn> checkIn =
        pressed.flatMap(one -> checkIns.find(visit.person().id(), one.checkInId()));
    if (checkIn.isEmpty()) {
      return Reply.below(say(visit, "refused.missing"));
    }
    Input input = pressed.orElseThrow().input();
    int now = checkIn.get().revision();
    int then = pressed.get().revision().orElse(now);
    if (checkIn.get().status() == CheckIn.Status.DISCARDED) {
      return Reply.inPlace(say(visit, "refused.replaced"));
    } else if (then == now) {
      return Reply.inPlace(desk.turn(visit, checkIn.get(), input));
    }
    return movedOn(visit, checkIn.get(), then);
  }

  /** A button of an older question. The one just before is a double click, and needs no words. */
  private Reply movedOn(Visit visit, CheckIn checkIn, int then) {
    boolean isDoubleClick = then == checkIn.revision() - 1;
    boolean isOver = desk.question(checkIn) instanceof Question.Nothing;
    if (isOver && isDoubleClick) {
      return Reply.inPlace(desk.turn(visit, checkIn, new Input.Resume()));
    } else if (isOver) {
      return Reply.below(say(visit, "refused.finished"));
    }
    List<Line> said = isDoubleClick ? List.of() : List.of(visit.words().line("moved.on"));
    return Reply.inPlace(desk.ask(visit, checkIn, said));
  }

  private Message resume(Visit visit, CheckIn checkIn) {
    return switch (checkIn.status()) {
      case OPEN -> desk.turn(visit, checkIn, new Input.Resume());
      case FINISHED -> say(visit, "refused.finished");
      case DISCARDED -> say(visit, "refused.replaced");
    };
  }

  private Message startOver(Visit visit, CheckIn checkIn) {
    return checkIn.status() == CheckIn.Status.OPEN
        ? requests.starts().startOver(visit, checkIn)
        : resume(visit, checkIn);
  }

  private Message editList(Visit visit, CheckIn checkIn) {
    return CheckInConversation.canChange(checkIn, visit.at())
        ? desk.askWhichAnswer(visit, checkIn)
        : say(visit, "refused.closed");
  }

  private Message whyLower(Visit visit, Action action) {
    Optional<Reading> reading = reading(visit, action);
    Optional<WhyLower> why = picked(action, WhyLower.class);
    if (reading.isEmpty() || why.isEmpty()) {
      return say(visit, "refused.missing");
    }
    Words words = visit.words();
    ReadingDesk.Outcome outcome = readings.keep(visit, reading.get().because(why.get()));
    MessageBuilder message = new MessageBuilder(words).say("lower.thanks");
    outcome.move().ifPresent(move -> message.say(MoveWords.told(words, move)));
    if (why.get() == WhyLower.SEE_IT_DIFFERENTLY) {
      message.say("lower.lookback").add(lookBackChoices(words, reading.get()));
    }
    return message.build();
  }

  private static Part.Choices lookBackChoices(Words words, Reading reading) {
    return new Part.Choices(
        List.of(Stage.values()).stream()
            .map(
                stage ->
                    new Part.Option(
                        words.text(StageWords.letterKey(stage)),
                        words.text(StageWords.nameKey(stage)),
                        Menu.lookBack(reading, stage),
                        false))
            .toList());
  }

  private Message lookBack(Visit visit, Action action) {
    Optional<Reading> reading = reading(visit, action);
    Optional<Stage> stage = picked(action, Stage.class);
    if (reading.isEmpty() || stage.isEmpty()) {
      return say(visit, "refused.missing");
    }
    readings.keep(visit, reading.get().lookingBack(stage.get()));
    return say(visit, "lower.lookback.thanks");
  }

  private Optional<Reading> reading(Visit visit, Action action) {
    return Menu.number(action).flatMap(id -> readings.find(visit, id));
  }

  private Message of(Visit visit, Action action, BiFunction<Visit, CheckIn, Message> answer) {
    return Menu.number(action)
        .flatMap(id -> checkIns.find(visit.person().id(), id))
        .map(checkIn -> answer.apply(visit, checkIn))
        .orElseGet(() -> say(visit, "refused.missing"));
  }

  private static <E extends Enum<E>> Optional<E> picked(Action action, Class<E> kind) {
    return List.of(kind.getEnumConstants()).stream()
        .filter(one -> action.detail(Menu.VALUE).equals(Optional.of(one.name())))
        .findFirst();
  }

  private static Message say(Visit visit, String key) {
    return new MessageBuilder(visit.words()).say(key).build();
  }
}
