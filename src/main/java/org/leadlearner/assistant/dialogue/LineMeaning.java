package org.leadlearner.assistant.dialogue;

import java.util.Optional;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Intent.Area;
import org.leadlearner.understand.Intent.Weight;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;

/** Works out what a typed line means where it was typed, and does nothing about it. */
public record LineMeaning(
    DialoguePorts dialogue, SituationReader situations, CheckInHandler checkInHandler) {

  /** Whether the line says that somebody is not well or in danger. */
  public boolean isDistress(TurnContext visit, Incoming incoming, String line) {
    return intent(visit, incoming, line).filter(Intent.DISTRESS::equals).isPresent();
  }

  /** Whether the line is about prompts for certain. */
  public boolean isAboutPrompts(TurnContext visit, Incoming incoming, String line) {
    return intent(visit, incoming, line).map(Intent::area).filter(Area.PROMPTS::equals).isPresent();
  }

  /** Whether the line certainly asks for something that changes nothing. */
  public boolean isAsking(TurnContext visit, Incoming incoming, String line) {
    return intent(visit, incoming, line)
        .map(Intent::weight)
        .filter(Weight.WORDS::equals)
        .isPresent();
  }

  /** What the line asks for, if that is beyond doubt; nothing is done yet. */
  private Optional<Intent> intent(TurnContext visit, Incoming incoming, String line) {
    return of(visit, incoming, line) instanceof Understanding.Act act
        ? Optional.of(act.meaning().intent())
        : Optional.empty();
  }

  /** What the line means here; nothing is done yet. */
  Understanding of(TurnContext visit, Incoming incoming, String line) {
    Situation situation =
        situations.read(
            visit,
            incoming,
            checkInHandler.listening(visit),
            dialogue.questions().find(incoming.where().own(), incoming.at()));
    return dialogue.ear().hear(line, situation);
  }
}
