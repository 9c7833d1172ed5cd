package org.leadlearner.assistant;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.dialogue.BackToQuestion;
import org.leadlearner.assistant.dialogue.LineMeaning;
import org.leadlearner.assistant.dialogue.LineRouter;
import org.leadlearner.assistant.intent.PossibleAnswers;
import org.leadlearner.assistant.intent.StudentNameQuestion;
import org.leadlearner.assistant.parse.CommandParser;
import org.leadlearner.assistant.parse.StepParser;
import org.leadlearner.assistant.parse.StrandFinder;
import org.leadlearner.assistant.request.MeetingRequest;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.request.TeamRequest;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.assistant.route.TeamRouter;
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
import org.leadlearner.rubric.Rubric;

/**
 * Handles a typed line: a command that its grammar accepts, with names that exist, is done as it
 * is; any other line is understood by its meaning.
 */
record TextRouter(
    PersonalHandlers handlers, TeamRouter teams, LineMeaning meaning, LineRouter lines) {

  private static final Pattern COMMAND = Pattern.compile("pln\\b");

  List<Reply> answer(TurnContext visit, Incoming incoming, String text) {
    return answer(visit, incoming, text, false);
  }

  /** The line that a button asked about is stored as it is, or the person writes it again. */
  List<Reply> asItStands(TurnContext visit, Incoming incoming, Action action) {
    StudentNameQuestion question = new StudentNameQuestion(visit.words());
    Optional<Asked> asked =
        lines
            .dialogue()
            .questions()
            .find(incoming.where().own(), incoming.at())
            .filter(one -> PossibleAnswers.of(one.message()).has(action));
    if (action.isDeclining()) {
      List<Reply> anew = List.of(Reply.below(question.change()));
      return new BackToQuestion(handlers.checkIn()).in(visit, anew);
    }
    Incoming there = incoming.at(incoming.where().in(asked.flatMap(Asked::channel)));
    return asked
        .flatMap(Asked::typed)
        .map(line -> answer(visit, there, line, true))
        .orElseGet(() -> below(question.gone()));
  }

  private List<Reply> answer(TurnContext visit, Incoming incoming, String text, boolean isSure) {
    Optional<CheckIn> listening = handlers.checkIn().listening(visit);
    if (visit.words().heard("hear.link").contains(TypedText.compared(text))) {
      return handlers.links().agreed(visit, incoming.from());
    }
    CommandParser commands = new CommandParser(visit.words(), visit.today());
    if (keepsWords(visit, commands, text) && meaning.isDistress(visit, incoming, text)) {
      return meant(visit, incoming, text, isSure);
    }
    Optional<List<Reply>> done =
        prompts(commands, text)
            .filter(about -> !isReadAsLine(visit, incoming, text, about))
            .map(about -> prompts(visit, incoming, about, isSure))
            .or(() -> ownStep(visit, incoming, text, isSure))
            .or(() -> onStrand(visit, commands, text, isSure))
            .or(
                () ->
                    isFree(visit, listening, text)
                        ? Optional.empty()
                        : onRubric(visit, incoming, commands, text))
            .or(
                () ->
                    listening.isPresent() && !TypedText.isCommand(text)
                        ? Optional.empty()
                        : named(visit, incoming, commands, text));
    List<Reply> replies =
        done.map(answered -> withPlace(visit, incoming, answered))
            .orElseGet(() -> meant(visit, incoming, text, isSure));
    return withAside(visit, incoming, replies);
  }

  /** A check-in is in a person's own conversation, so no way back to it stands in a channel. */
  private List<Reply> withPlace(TurnContext visit, Incoming incoming, List<Reply> answered) {
    return incoming.where().setting() == Where.Setting.CHANNEL
        ? answered
        : new BackToQuestion(handlers.checkIn()).in(visit, answered);
  }

  private List<Reply> meant(TurnContext visit, Incoming incoming, String text, boolean isSure) {
    List<Reply> replies = lines.answer(visit, incoming, text, isSure);
    return new SpanishLine(lines.dialogue().ear()).below(visit, text, replies);
  }

  /** Whether a command would keep words of theirs, in which they may say that they are not well. */
  private static boolean keepsWords(TurnContext visit, CommandParser commands, String text) {
    Optional<PromptRequest> about = prompts(commands, text);
    return about.filter(TextRouter::keepsWords).isPresent()
        || commands.note(text).flatMap(Request.Note::text).isPresent()
        || new StepParser(visit.words(), visit.today()).own(text).isPresent();
  }

  private static boolean keepsWords(PromptRequest about) {
    return about instanceof PracticeRequest.Note || about instanceof PracticeRequest.Share;
  }

  /** A step in one's own words is known by what it begins with; it names no student unasked. */
  private Optional<List<Reply>> ownStep(
      TurnContext visit, Incoming incoming, String text, boolean isSure) {
    return new StepParser(visit.words(), visit.today())
        .own(text)
        .map(
            own ->
                !isSure && StudentNameQuestion.isIn(own.step())
                    ? new StudentNameQuestion(visit.words()).ask()
                    : handlers.steps().own(visit, incoming.where().own(), own.step(), own.until()))
        .map(TextRouter::below);
  }

  /**
   * Text after "prompts" that is not understood is handled like any other line; after the command,
   * only if it is about prompts for certain.
   */
  private static Optional<PromptRequest> prompts(CommandParser commands, String text) {
    boolean isCommand = COMMAND.matcher(TypedText.compared(text)).lookingAt();
    return commands
        .prompts(text)
        .filter(about -> isCommand || !(about instanceof PersonalRequest.Unclear));
  }

  /** What is not clear, and what is said of a channel's prompt that was answered just now. */
  private boolean isReadAsLine(
      TurnContext visit, Incoming incoming, String text, PromptRequest about) {
    boolean asks = text.strip().endsWith("?") && !TypedText.isCommand(text);
    return about instanceof PersonalRequest.Unclear
            && (asks || meaning.isAboutPrompts(visit, incoming, text))
        || about instanceof PracticeRequest.Took
            && lines.dialogue().asks(incoming, ChannelButton.TOOK)
        || about instanceof PracticeRequest.Share
            && lines.dialogue().asks(incoming, ChannelButton.SHARE)
        || about instanceof PracticeRequest.Note
            && lines.dialogue().asks(incoming, ChannelButton.NOTE);
  }

  private List<Reply> prompts(
      TurnContext visit, Incoming incoming, PromptRequest about, boolean isSure) {
    Optional<String> kept =
        about instanceof PracticeRequest.Note note
            ? note.text()
            : about instanceof PracticeRequest.Share share ? share.text() : Optional.empty();
    return !isSure && kept.filter(StudentNameQuestion::isIn).isPresent()
        ? LineRouter.named(visit)
        : handlers.prompts().answer(visit, incoming, about);
  }

  private Optional<List<Reply>> onStrand(
      TurnContext visit, CommandParser commands, String text, boolean isSure) {
    Rubric rubric = rubric(visit);
    Optional<Request> edit =
        commands
            .edit(text)
            .filter(name -> StrandFinder.find(rubric, name).isPresent())
            .map(name -> new Request.Edit(Optional.of(name)));
    Optional<Request.Note> note = commands.note(text);
    if (!isSure && note.flatMap(Request.Note::text).filter(StudentNameQuestion::isIn).isPresent()) {
      return Optional.of(LineRouter.named(visit));
    }
    return edit.or(() -> note.map(one -> one))
        .map(request -> below(handlers.requests().answer(visit, request)));
  }

  private Rubric rubric(TurnContext visit) {
    CheckInHandler checkInHandler = handlers.checkIn();
    return checkInHandler
        .listening(visit)
        .map(one -> checkInHandler.rubric(visit, one))
        .orElseGet(() -> handlers.choice().lastUsed(visit));
  }

  private Optional<List<Reply>> named(
      TurnContext visit, Incoming incoming, CommandParser commands, String text) {
    Optional<TeamRequest> team =
        commands
            .team(text)
            .filter(request -> isThere(visit, incoming, request))
            .or(() -> meeting(visit, commands, text));
    return team.map(request -> teams.answer(visit, incoming, request));
  }

  private boolean isThere(TurnContext visit, Incoming incoming, TeamRequest request) {
    if (request instanceof TeamRequest.Join) {
      // The invitation stands in the channel; elsewhere "join" can mean anything.
      return incoming.where().setting() == Where.Setting.CHANNEL;
    }
    return !(request instanceof TeamRequest.Named named)
        || Character.isUpperCase(named.name().codePointAt(0))
        || teams.isNameOfOwn(visit, named.name());
  }

  private Optional<TeamRequest> meeting(TurnContext visit, CommandParser commands, String text) {
    Optional<MeetingRequest> agreed =
        commands
            .agreed(text)
            .filter(said -> said.contains(";") || isStrand(visit, said))
            .map(said -> new MeetingRequest.Agree(Optional.of(said)));
    return agreed
        .or(
            () ->
                commands
                    .step(text)
                    .filter(said -> said.contains(";") || isOutcome(visit, said))
                    .map(said -> new MeetingRequest.NextStep(Optional.of(said))))
        .map(TeamRequest.Meeting::new);
  }

  private boolean isStrand(TurnContext visit, String said) {
    return StrandFinder.find(rubric(visit), strandIn(said)).isPresent();
  }

  /** The part before the points and the reasons. */
  private static String strandIn(String said) {
    return said.split("[;|\\n]", 2)[0].strip().replaceFirst("\\s+(?:10|\\d)$", "");
  }

  private static boolean isOutcome(TurnContext visit, String said) {
    return Stream.of("hear.step.done", "hear.step.open", "hear.step.moved")
        .anyMatch(key -> visit.words().after(said, key).isPresent());
  }

  /**
   * After a command, or when there are several rubrics, a word that is not ours is a name, unless
   * the line asks to see something: "/checkin history".
   */
  private boolean isName(TurnContext visit, Incoming incoming, String text, String name) {
    boolean isNamed = TypedText.isCommand(text) || handlers.choice().all(visit).size() > 1;
    boolean isOurs = visit.words().heard("hear.checkin.words").contains(TypedText.compared(name));
    return isNamed
        && !isOurs
        && TypedText.compared(text).startsWith("check")
        && !meaning.isAsking(visit, incoming, text);
  }

  /** Whether any words are an answer here. */
  private boolean isFree(TurnContext visit, Optional<CheckIn> listening, String text) {
    return !TypedText.isCommand(text)
        && listening
            .map(one -> handlers.checkIn().question(visit, one))
            .filter(q -> q instanceof Question.WhoMightKnow || q instanceof Question.WhatToShow)
            .isPresent();
  }

  private Optional<List<Reply>> onRubric(
      TurnContext visit, Incoming incoming, CommandParser commands, String text) {
    return commands
        .checkIn(text)
        .filter(
            name ->
                handlers.choice().named(visit, name).isPresent()
                    || isName(visit, incoming, text, name))
        .<Request>map(name -> new Request.CheckIn(Optional.of(name)))
        .or(
            () ->
                commands
                    .history(text)
                    .filter(name -> handlers.choice().named(visit, name).isPresent())
                    .map(name -> new Request.History(Optional.of(name))))
        .map(request -> below(handlers.requests().answer(visit, request)));
  }

  private static List<Reply> below(Message message) {
    return List.of(Reply.below(message));
  }

  /** A person who asked in a channel is told there, ephemerally, where the reply went. */
  private static List<Reply> withAside(TurnContext visit, Incoming incoming, List<Reply> replies) {
    boolean saidBelow = replies.stream().anyMatch(reply -> isAt(reply, Reply.Place.BELOW));
    boolean saidAside = replies.stream().anyMatch(reply -> isAt(reply, Reply.Place.ASIDE));
    boolean isElsewhere =
        incoming.where().asideTo().filter(incoming.where().repliesTo()::equals).isEmpty();
    return incoming.where().setting() == Where.Setting.CHANNEL
            && isElsewhere
            && saidBelow
            && !saidAside
        ? Stream.concat(replies.stream(), Stream.of(Reply.aside(visit.say("aside.direct"))))
            .toList()
        : replies;
  }

  private static boolean isAt(Reply reply, Reply.Place place) {
    return reply instanceof Reply.Say say && say.place() == place;
  }
}
