package org.leadlearner.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.intent.PossibleAnswers;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** Adds a button back to the question of a check-in to whatever is answered beside it. */
public record BackToQuestion(CheckInHandler checkInHandler) {

  private static final Action START = Action.of(CommonButton.CHECK_IN);

  public List<Reply> in(TurnContext visit, List<Reply> replies) {
    boolean isSaidBelow =
        !replies.isEmpty()
            && replies.get(replies.size() - 1) instanceof Reply.Say say
            && say.place() == Reply.Place.BELOW;
    boolean leadsBack =
        replies.stream()
            .anyMatch(reply -> reply instanceof Reply.Say say && leadsBack(say.message()));
    if (!isSaidBelow || leadsBack) {
      return replies;
    }
    List<Reply> kept = new ArrayList<>(replies.subList(0, replies.size() - 1));
    kept.add(Reply.below(in(visit, ((Reply.Say) replies.get(replies.size() - 1)).message())));
    return kept;
  }

  /** The message with a way back below it, while a check-in is in progress. */
  Message in(TurnContext visit, Message message) {
    return checkInHandler
        .listening(visit)
        .map(open -> with(message, CommonActions.backToQuestion(visit.words(), open)))
        .orElse(message);
  }

  private static boolean leadsBack(Message message) {
    return PossibleAnswers.of(message).ways().stream()
        .map(PossibleAnswers.Way::action)
        .anyMatch(action -> action.is(CommonButton.RESUME) || action.is(CommonButton.ANSWER));
  }

  /** Nobody is offered to start what is in progress: the way back stands instead. */
  private static Message with(Message message, Part.Button back) {
    return message.with(
        Stream.concat(
                message.parts().stream().flatMap(BackToQuestion::withoutStart),
                Stream.of(new Part.Buttons(List.of(back))))
            .toList());
  }

  private static Stream<Part> withoutStart(Part part) {
    if (!(part instanceof Part.Buttons buttons)) {
      return Stream.of(part);
    }
    List<Part.Button> others =
        buttons.buttons().stream().filter(button -> !START.equals(button.action())).toList();
    return others.isEmpty() ? Stream.empty() : Stream.of(new Part.Buttons(others));
  }
}
