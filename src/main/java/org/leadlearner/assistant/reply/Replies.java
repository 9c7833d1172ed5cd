package org.leadlearner.assistant.reply;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Message;
import org.leadlearner.understand.Meaning;

/** Answers whatever is answered in words. Nothing is changed by it. */
public final class Replies {

  private final ReplyPorts ports;
  private final RequestButton button;

  /**
   * @param button how a request looks as a button
   */
  public Replies(ReplyPorts ports, RequestButton button) {
    this.ports = ports;
    this.button = button;
  }

  /** The answer to a request; empty for one that is done, and not answered in words. */
  public Optional<Message> answer(TurnContext visit, Meaning meaning) {
    Asker asker = new Asker(visit, ports);
    ReplyBuilder reply = new ReplyBuilder(asker, button);
    return switch (meaning.intent()) {
      case WHAT_ARE_YOU, ARE_YOU_AI, WHO_SEES, HOW_LONG, LANGUAGE ->
          Optional.of(new AboutItself(asker, reply).answer(meaning));
      case THANKS, OK, YES, NO, CANCEL, NEGATED, UNDO, COMPLAINT, REPEAT ->
          Optional.of(new SmallTalk(asker, reply).answer(meaning));
      case HOW_TO -> Optional.of(new HowTo(asker, reply).answer(meaning));
      case EXPLAIN_WORD, EXPLAIN_STAGE ->
          Optional.of(new Explanations(asker, reply).answer(meaning));
      case EXPLAIN_QUESTION, EXAMPLE ->
          Optional.of(new QuestionReply(asker, reply).answer(meaning));
      case WHY_THIS_STAGE, MY_NEXT_STEP, WHY_THIS_PROMPT, WHY_HIDDEN ->
          Optional.of(new Reasons(asker, reply).answer(meaning));
      case BOUNDARY, OUT_OF_SCOPE, DISTRESS ->
          Optional.of(new Boundaries(asker, reply).answer(meaning));
      case HELLO -> Optional.of(new Welcome(asker, reply).hello());
      case CLARIFY -> Optional.of(new Offers(asker, reply).didYouMean(meaning.parts()));
      default -> Optional.empty();
    };
  }

  /** Asks which of one to three requests is meant; more are left out. */
  public Message didYouMean(TurnContext visit, List<Meaning> candidates) {
    Asker asker = new Asker(visit, ports);
    return new Offers(asker, new ReplyBuilder(asker, button)).didYouMean(candidates);
  }

  /** What can be done here, when nothing was understood; never a dead end. */
  public Message notUnderstood(TurnContext visit) {
    Asker asker = new Asker(visit, ports);
    return new Offers(asker, new ReplyBuilder(asker, button)).whatFits();
  }
}
