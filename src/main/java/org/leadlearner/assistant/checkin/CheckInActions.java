package org.leadlearner.assistant.checkin;

import java.util.Optional;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.chat.message.Action;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Input;
import org.leadlearner.rubric.Stage;

/** The buttons of a check-in: converts an input and its check-in to an action and back. */
public final class CheckInActions {

  private static final String CHECK_IN = "c";
  private static final String REVISION = "r";
  private static final String INPUT = "i";
  private static final String VALUE = "v";

  private CheckInActions() {}

  /** A pressed button: its check-in, the revision if that matters, and the input. */
  public record Pressed(long checkInId, Optional<Integer> revision, Input input) {}

  /** A button that answers only the question it belongs to. */
  public static Action answering(CheckIn checkIn, Input input) {
    return anytime(checkIn, input).with(REVISION, checkIn.revision());
  }

  /** A button that means the same at any time, such as "stop". */
  static Action anytime(CheckIn checkIn, Input input) {
    Action action =
        Action.of(CommonButton.ANSWER).with(CHECK_IN, checkIn.id()).with(INPUT, name(input));
    return value(input).map(value -> action.with(VALUE, value)).orElse(action);
  }

  /** Reads an action; empty for one that we did not write. */
  public static Optional<Pressed> read(Action action) {
    try {
      Optional<Input> input =
          action.detail(INPUT).flatMap(name -> input(name, action.detail(VALUE).orElse("")));
      Optional<Integer> revision = action.detail(REVISION).map(Integer::valueOf);
      return action
          .detail(CHECK_IN)
          .map(Long::valueOf)
          .flatMap(id -> input.map(some -> new Pressed(id, revision, some)));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static String name(Input input) {
    return input.getClass().getSimpleName();
  }

  private static Optional<String> value(Input input) {
    if (input instanceof Input.PickStage pick) {
      return Optional.of(pick.stage().name());
    } else if (input instanceof Input.PickPoints pick) {
      return Optional.of(String.valueOf(pick.points()));
    } else if (input instanceof Input.PickOwnView own) {
      return Optional.of(own.stage().name());
    } else if (input instanceof Input.Correct correct) {
      return Optional.of(correct.points() + " " + correct.strandKey());
    } else if (input instanceof Input.NoNote none) {
      return Optional.of(none.strandKey());
    } else if (input instanceof Input.Edit edit) {
      return Optional.of(edit.strandKey());
    } else if (input instanceof Input.AskForNote ask) {
      return Optional.of(ask.strandKey());
    }
    return Optional.empty();
  }

  private static Optional<Input> input(String name, String value) {
    Input input =
        switch (name) {
          case "PickStage" -> new Input.PickStage(Stage.valueOf(value));
          case "PickPoints" -> new Input.PickPoints(Integer.parseInt(value));
          case "PickOwnView" -> new Input.PickOwnView(Stage.valueOf(value));
          case "Correct" -> correct(value);
          case "NoNote" -> new Input.NoNote(value);
          case "Edit" -> new Input.Edit(value);
          case "AskForNote" -> new Input.AskForNote(value);
          case "NotSure" -> new Input.NotSure();
          case "Skip" -> new Input.Skip();
          case "Back" -> new Input.Back();
          case "Keep" -> new Input.Keep();
          case "Finish" -> new Input.Finish();
          case "Stop" -> new Input.Stop();
          case "Resume" -> new Input.Resume();
          default -> null;
        };
    return Optional.ofNullable(input);
  }

  private static Input correct(String value) {
    String[] parts = value.split(" ", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("points and a strand");
    }
    return new Input.Correct(parts[1], Integer.parseInt(parts[0]));
  }
}
