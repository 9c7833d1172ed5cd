package org.leadlearner.assistant.dialogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadlearner.assistant.dialogue.IntentRule.Trait;
import org.leadlearner.assistant.intent.MeaningActions;
import org.leadlearner.assistant.intent.OtherNames;
import org.leadlearner.assistant.intent.PossibleAnswers;
import org.leadlearner.assistant.intent.PromptMeanings;
import org.leadlearner.assistant.intent.StillOpen;
import org.leadlearner.assistant.intent.StudentNameQuestion;
import org.leadlearner.assistant.reply.Replies;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.OpenQuestions.Asked;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Question;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;

/**
 * Works out what a typed line means where it was typed, then does it, asks about it or offers it.
 */
public record LineRouter(
    DialoguePorts dialogue,
    SituationReader situations,
    MeaningRouter router,
    PersonalHandlers handlers,
    Replies replies,
    Presses presses) {

  /** "What does this mean?" is about the question that is open. */
  private static final Set<Intent> EXPLAINING =
      EnumSet.of(
          Intent.EXPLAIN_QUESTION,
          Intent.EXPLAIN_STAGE,
          Intent.EXPLAIN_WORD,
          Intent.EXAMPLE,
          Intent.WHY_THIS_PROMPT,
          Intent.WHAT_ARE_YOU);

  private static final Pattern IT = Pattern.compile("\\b(?:this|that|it|eso|esto)\\b");

  /** Presses a button for somebody who typed what it says. */
  public interface Presses {
    List<Reply> pressed(TurnContext visit, Incoming incoming, Action action);
  }

  /**
   * Answers a line.
   *
   * @param isSure whether the writer has confirmed that the line is kept as it stands
   */
  public List<Reply> answer(TurnContext visit, Incoming incoming, String line, boolean isSure) {
    Optional<Asked> asked = dialogue.questions().find(incoming.where().own(), incoming.at());
    Optional<CheckIn> listening = handlers.checkIn().listening(visit);
    TypedTurn said = new TypedTurn(visit, incoming, line);
    boolean isCalled =
        incoming.where().setting() == Where.Setting.CHANNEL || line.strip().startsWith("@");
    if (isCalled && TypedText.line(line).isEmpty()) {
      // Only called by name, which answers nothing.
      List<Reply> greeted = act(said, Meaning.of(Intent.HELLO), asked);
      return new BackToQuestion(handlers.checkIn()).in(visit, greeted);
    }
    Optional<List<Reply>> underResult =
        listening.isEmpty() ? underResult(said, asked) : Optional.empty();
    if (underResult.isPresent()) {
      return underResult.get();
    }
    Optional<Action> labeled =
        incoming.where().setting() == Where.Setting.CHANNEL || listening.isEmpty()
            ? Optional.empty()
            : asked
                .map(Asked::message)
                .map(PossibleAnswers::of)
                .flatMap(ways -> ways.labeled(line));
    if (labeled.isPresent()) {
      return openQuestion().press(said, labeled.get());
    }
    Situation situation = situations.read(visit, incoming, listening, asked);
    Understanding understood = dialogue.ear().hear(line, situation);
    Optional<String> reworded =
        isDistress(understood) ? Optional.empty() : sentences().reworded(visit, asked, line);
    if (!isSure
        && (StudentNameQuestion.isDue(line, understood)
            || reworded.filter(StudentNameQuestion::isIn).isPresent())) {
      return named(visit);
    }
    if (reworded.isPresent()) {
      return sentences().preview(said, asked, reworded.get());
    }
    return new AnswerOrElse(handlers.checkIn(), situations, dialogue.ear())
        .unclear(said, understood, asked)
        .map(question -> List.<Reply>of(Reply.below(question)))
        .orElseGet(() -> heard(said, understood, listening, asked));
  }

  private static boolean isDistress(Understanding understood) {
    return understood
        .oneMeaning()
        .filter(meaning -> meaning.intent() == Intent.DISTRESS)
        .isPresent();
  }

  /** Asks first, because the text that would be kept seems to name a student. */
  public static List<Reply> named(TurnContext visit) {
    return List.of(Reply.below(new StudentNameQuestion(visit.words()).ask()));
  }

  /** A button below a result, typed in other words than its label. */
  private Optional<List<Reply>> underResult(TypedTurn said, Optional<Asked> asked) {
    OtherNames names = new OtherNames(said.visit().words());
    Optional<Action> pressed =
        asked
            .map(Asked::message)
            .map(PossibleAnswers::of)
            .flatMap(ways -> names.pressed(ways, said.line()));
    if (pressed.isEmpty() && names.asksWhereFrom(said.line())) {
      return Optional.of(router.act(said, Meaning.of(Intent.WHY_THIS_STAGE)));
    }
    return pressed.map(action -> openQuestion().press(said, action));
  }

  private List<Reply> heard(
      TypedTurn said,
      Understanding understood,
      Optional<CheckIn> listening,
      Optional<Asked> asked) {
    Optional<CheckIn> takesWords =
        listening.filter(
            one -> handlers.checkIn().question(said.visit(), one) instanceof Question.WhoMightKnow);
    if (takesWords.isPresent() && WhoMightKnowLine.isAnswer(understood)) {
      return router.act(said, understood.oneMeaning().orElseThrow());
    } else if (takesWords.isPresent() && !WhoMightKnowLine.isRequest(understood, said.line())) {
      return List.of(
          Reply.below(handlers.checkIn().heard(said.visit(), takesWords.get(), said.line())));
    }
    return new BackToQuestion(handlers.checkIn()).in(said.visit(), done(said, understood, asked));
  }

  private List<Reply> done(TypedTurn said, Understanding understood, Optional<Asked> asked) {
    PromptIntents prompts = new PromptIntents(handlers.prompts());
    Optional<List<Reply>> ofChannel =
        understood.oneMeaning().flatMap(one -> sentences().ofChannel(said, one, asked));
    if (ofChannel.isPresent()) {
      return ofChannel.get();
    }
    return understood.match(
        act -> act(said, act.meaning(), asked),
        confirm ->
            confirm.meaning().intent() == Intent.YES
                ? offered(said, prompts, List.of(), asked)
                : confirmations().confirm(said, prompts.here(said, confirm.meaning())),
        ask -> offered(said, prompts, ask.candidates(), asked),
        none -> offered(said, prompts, List.of(), asked));
  }

  private List<Reply> offered(
      TypedTurn said, PromptIntents prompts, List<Meaning> candidates, Optional<Asked> asked) {
    List<Meaning> offered =
        candidates.stream()
            .filter(one -> !IntentRule.of(one.intent()).has(Trait.NOT_OFFERED))
            .map(one -> prompts.here(said, one))
            .toList();
    return List.of(Reply.below(offer(said, offered, asked)));
  }

  /** A question that waits for a yes, a day, a time or minutes stays open meanwhile. */
  private Message offer(TypedTurn said, List<Meaning> offered, Optional<Asked> asked) {
    Optional<StillOpen> open = stillOpen(said.visit(), asked);
    boolean explains = offered.stream().map(Meaning::intent).allMatch(EXPLAINING::contains);
    if (open.isPresent() && explains) {
      said.visit().saysAside();
      return open.get().unread();
    }
    Message offers = replies.didYouMean(said.visit(), offered);
    if (asked.flatMap(Asked::typed).isPresent()) {
      // Its buttons are about another line.
      return offers;
    }
    said.visit().offersBeside();
    return open.map(one -> one.below(offers)).orElse(offers);
  }

  private static Optional<StillOpen> stillOpen(TurnContext visit, Optional<Asked> asked) {
    return asked
        .map(Asked::message)
        .map(message -> new StillOpen(visit.words(), message))
        .filter(StillOpen::isDue);
  }

  private List<Reply> act(TypedTurn said, Meaning meaning, Optional<Asked> asked) {
    Optional<Action> pressed = OpenQuestionPress.action(asked, meaning);
    if (pressed.isPresent()) {
      return openQuestion().press(said, pressed.get());
    } else if (setsUpChannel(said, meaning)) {
      return confirmations().confirm(said, Meaning.of(Intent.CHANNEL_SETUP, meaning.slots()));
    }
    Optional<Message> nextShown = new NextQuestion(handlers.checkIn()).shown(said, meaning, asked);
    if (nextShown.isPresent()) {
      return List.of(Reply.below(nextShown.get()));
    }
    Optional<StillOpen> open = stillOpen(said.visit(), asked);
    if (open.isPresent() && isAboutIt(said.line(), meaning)) {
      said.visit().saysAside();
      return List.of(Reply.below(open.get().unread()));
    }
    List<Reply> done = router.act(said, meaning);
    if (!IntentRule.of(meaning.intent()).has(Trait.ASIDE)) {
      return done;
    }
    said.visit().saysAside();
    return open.map(one -> one.below(done)).orElse(done);
  }

  /** A time for a channel without prompts sets them up, which everybody in it reads. */
  private boolean setsUpChannel(TypedTurn said, Meaning meaning) {
    boolean isSchedule =
        meaning.intent() == Intent.CHANNEL_TIME || meaning.intent() == Intent.CHANNEL_DAYS;
    return isSchedule
        && PromptMeanings.when(meaning).isPresent()
        && said.incoming().where().channel().isPresent()
        && !handlers.prompts().hasPrompts(said.incoming());
  }

  /** "What does that mean?", with nothing named. */
  private static boolean isAboutIt(String line, Meaning meaning) {
    boolean explains =
        meaning.intent() == Intent.EXPLAIN_STAGE || meaning.intent() == Intent.EXPLAIN_WORD;
    return explains && meaning.slots().isEmpty() && IT.matcher(TypedText.compared(line)).find();
  }

  /** Words that were typed, and wait until a button of this kind is pressed. */
  public Optional<String> waiting(Incoming incoming, Action pressed) {
    return dialogue
        .questions()
        .find(incoming.where().own(), incoming.at())
        .filter(asked -> PossibleAnswers.of(asked.message()).hasVerbOf(pressed))
        .flatMap(Asked::typed);
  }

  /** A button of an offered meaning was pressed; what cannot be undone is confirmed first. */
  public List<Reply> meant(TurnContext visit, Incoming incoming, Action action) {
    Optional<Asked> asked = dialogue.questions().find(incoming.where().own(), incoming.at());
    Incoming there = incoming.at(incoming.where().in(asked.flatMap(Asked::channel)));
    TypedTurn said = new TypedTurn(visit, there, asked.flatMap(Asked::typed).orElse(""));
    Optional<Meaning> read = MeaningActions.read(action);
    if (read.filter(meaning -> StudentNameQuestion.isDue(said.line(), meaning)).isPresent()) {
      return List.of(Reply.below(new StudentNameQuestion(visit.words()).notKept()));
    }
    return read.map(
            meaning ->
                MeaningActions.isSure(action, visit.today())
                    ? router.act(said, meaning)
                    : confirmations().offered(said, meaning))
        .orElseGet(() -> List.of(Reply.below(replies.notUnderstood(visit))));
  }

  private Confirmations confirmations() {
    return new Confirmations(
        handlers.checkIn(), router, replies, new ChannelRights(situations.prompts()));
  }

  private SharedSentences sentences() {
    return new SharedSentences(handlers.prompts(), openQuestion());
  }

  private OpenQuestionPress openQuestion() {
    return new OpenQuestionPress(presses);
  }
}
