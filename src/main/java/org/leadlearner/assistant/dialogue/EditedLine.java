package org.leadlearner.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Understanding;

/**
 * Answers a person who changed a line after it was read. Which question it answered is not known
 * any more, so an answer in it changes nothing by itself: the person is told so, and picks the
 * answer to change. A mended spelling is left without a word.
 */
public record EditedLine(LineMeaning meaning, CheckInHandler checkInHandler, CheckIns checkIns) {

  public List<Reply> answer(TurnContext visit, Incoming incoming, String line) {
    Optional<CheckIn> last = checkIns.lastTouched(visit.person().id());
    return last.isPresent() && isAnswer(meaning.of(visit, incoming, line))
        ? List.of(Reply.below(changes(visit, last.get())))
        : List.of();
  }

  /** An answer to the open question, or one that comes after the last question. */
  private static boolean isAnswer(Understanding understood) {
    return understood.match(
        act ->
            act.meaning().intent().isAnswer()
                || act.meaning().intent() == Intent.NOT_SURE
                || act.meaning().intent() == Intent.CORRECTION,
        confirm -> false,
        ask -> ask.candidates().stream().map(Meaning::intent).anyMatch(Intent.EDIT_ANSWER::equals),
        none -> false);
  }

  private Message changes(TurnContext visit, CheckIn checkIn) {
    MessageBuilder told = new MessageBuilder(visit.words()).say("edited.read");
    checkInHandler.askWhichAnswer(visit, checkIn).parts().forEach(told::add);
    return told.build();
  }
}
