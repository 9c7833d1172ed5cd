package org.leadlearner.assistant.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.checkin.CheckInActions.Pressed;
import org.leadlearner.chat.message.Action;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Input;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

class CheckInActionsTest {

  /** What is written, and never pressed. */
  private static final Set<Class<?>> WRITTEN =
      Set.of(Input.NameWhoKnows.class, Input.WriteNote.class);

  private static final CheckIn CHECK_IN =
      CheckIn.started(5, 7, new Rubric.Edition("district", "1"), Instant.EPOCH);

  private static final List<Input> PRESSED =
      List.of(
          new Input.PickStage(Stage.values()[1]),
          new Input.PickPoints(7),
          new Input.PickOwnView(Stage.values()[2]),
          new Input.Correct("evidence and more", 11),
          new Input.NoNote("evidence"),
          new Input.Edit("evidence"),
          new Input.AskForNote("evidence"),
          new Input.NotSure(),
          new Input.Skip(),
          new Input.Back(),
          new Input.Keep(),
          new Input.Finish(),
          new Input.Stop(),
          new Input.Resume());

  @Test
  void everyInputThatHasAButtonIsReadAsItWasWritten() {
    Set<Class<?>> kinds =
        Stream.concat(PRESSED.stream().map(Object::getClass), WRITTEN.stream())
            .collect(Collectors.toSet());

    assertThat(kinds).containsExactlyInAnyOrder(Input.class.getPermittedSubclasses());
    for (Input input : PRESSED) {
      assertThat(CheckInActions.read(CheckInActions.anytime(CHECK_IN, input)))
          .contains(new Pressed(CHECK_IN.id(), Optional.empty(), input));
    }
  }

  @Test
  void whatWasNotWrittenHereIsNotRead() {
    Action ours = CheckInActions.anytime(CHECK_IN, new Input.PickPoints(7));

    assertThat(CheckInActions.read(Action.of(CommonButton.ANSWER))).isEmpty();
    assertThat(CheckInActions.read(ours.with("v", "many"))).isEmpty();
    assertThat(CheckInActions.read(ours.with("i", "Correct").with("v", "7"))).isEmpty();
    assertThat(CheckInActions.read(ours.with("i", "Everything"))).isEmpty();
  }
}
