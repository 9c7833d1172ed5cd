package org.leadlearner.assistant.dialogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadlearner.assistant.answer.AnswerHandler;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.intent.MeaningActions;
import org.leadlearner.assistant.intent.PossibleAnswers;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.AdminRights;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.OpenQuestions.Asked;
import org.leadlearner.chat.Where;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Question;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.OpenQuestion;
import org.leadlearner.understand.OpenQuestion.Takes;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;

/** Reads from stored data where in the conversation a person types. */
public record SituationReader(
    CheckInHandler checkInHandler, CheckIns checkIns, PromptPorts prompts, TeamPorts teams) {

  private static final Pattern POINT = Pattern.compile("10|\\d");

  /** Numbers are answers of the check-in. */
  private static final Set<Takes> BESIDES_ANSWERS =
      EnumSet.of(Takes.YES_OR_NO, Takes.UNTIL, Takes.OTHER_TIME);

  public Situation read(
      TurnContext visit, Incoming incoming, Optional<CheckIn> listening, Optional<Asked> asked) {
    boolean isChannel = incoming.where().setting() == Where.Setting.CHANNEL;
    if (!isChannel && listening.isPresent()) {
      return inCheckIn(visit, listening.get(), asked);
    }
    Optional<PossibleAnswers> ways = asked.map(Asked::message).map(PossibleAnswers::of);
    Optional<OpenQuestion> question = ways.flatMap(PossibleAnswers::question);
    if (isChannel) {
      return new Situation(Set.of(Context.CHANNEL), question, Optional.empty(), visit.today());
    }
    boolean isAdmin = AdminRights.isAdmin(prompts.admins(), incoming);
    boolean isLeadsPrompt = ways.filter(some -> some.has(ChannelButton.ANSWER)).isPresent();
    Set<Context> contexts = contexts(visit, question, isAdmin, isLeadsPrompt);
    if (contexts.contains(Context.COLD)
        && question.filter(one -> one.takes(Takes.YES_OR_NO)).isEmpty()) {
      question = Optional.of(greeted(question));
    }
    return new Situation(contexts, question, Optional.empty(), visit.today());
  }

  /** Those who were never met are greeted with the offer to try it, which stands after asides. */
  private static OpenQuestion greeted(Optional<OpenQuestion> since) {
    Meaning start = Meaning.of(Intent.CHECKIN_START);
    return since
        .map(
            other -> {
              Set<Takes> takes = EnumSet.of(Takes.YES_OR_NO);
              takes.addAll(other.takes());
              return new OpenQuestion(takes, start, other.choices(), true);
            })
        .orElseGet(() -> new OpenQuestion(Takes.YES_OR_NO, start));
  }

  /** As if this check-in waited for its answer. */
  Situation inCheckIn(TurnContext visit, CheckIn checkIn, Optional<Asked> asked) {
    Rubric rubric = checkInHandler.rubric(visit, checkIn);
    Question question = checkInHandler.question(visit, checkIn);
    Optional<Strand> strand =
        AnswerHandler.strand(question).or(() -> noted(visit, checkIn, question));
    int number = strand.map(Strand::key).map(rubric::number).orElse(rubric.strands().size());
    Situation.Place place =
        new Situation.Place(
            number,
            question instanceof Question.WhichPoint which
                ? Optional.of(which.stage())
                : Optional.empty(),
            Optional.of(rubric),
            lines(asked),
            strand.flatMap(one -> checkIn.answer(one.key())).isPresent(),
            shown(asked).orElse(checkIn.bookmark().revisiting().isPresent() ? number : number - 1));
    return new Situation(
        Set.of(context(question)), besides(asked), Optional.of(place), visit.today());
  }

  /** The strand whose answer was shown last, with a button to change it. */
  private static Optional<Integer> shown(Optional<Asked> asked) {
    return asked.map(Asked::message).map(PossibleAnswers::of).stream()
        .flatMap(ways -> ways.ways().stream())
        .flatMap(way -> MeaningActions.read(way.action()).stream())
        .filter(meaning -> meaning.intent() == Intent.EDIT_ANSWER)
        .flatMap(meaning -> meaning.slot(Slot.STRAND).stream())
        .map(Integer::valueOf)
        .findFirst();
  }

  /** The points whose sentences were shown last, such as those at the border of two stages. */
  private static List<Integer> lines(Optional<Asked> asked) {
    return asked.map(Asked::message).map(PossibleAnswers::of).stream()
        .flatMap(ways -> ways.ways().stream())
        .map(PossibleAnswers.Way::key)
        .filter(key -> POINT.matcher(key).matches())
        .map(Integer::valueOf)
        .toList();
  }

  /** Questions of a check-in follow from its position; any other open question comes first. */
  private static Optional<OpenQuestion> besides(Optional<Asked> asked) {
    return asked
        .map(Asked::message)
        .map(PossibleAnswers::of)
        .filter(ways -> !ways.isOfCheckIn() || ways.no().isPresent())
        .flatMap(PossibleAnswers::question)
        .map(question -> question.only(BESIDES_ANSWERS));
  }

  private Optional<Strand> noted(TurnContext visit, CheckIn checkIn, Question question) {
    return question instanceof Question.WhatToShow
        ? checkInHandler.noteStrand(visit, checkIn)
        : Optional.empty();
  }

  private static Context context(Question question) {
    if (question instanceof Question.WhichPoint) {
      return Context.POINTS;
    } else if (question instanceof Question.WhatToShow
        || question instanceof Question.WhoMightKnow) {
      return Context.NOTE;
    }
    return question instanceof Question.Review ? Context.REVIEW : Context.QUESTION;
  }

  private Set<Context> contexts(
      TurnContext visit, Optional<OpenQuestion> question, boolean isAdmin, boolean isLeadsPrompt) {
    long person = visit.person().id();
    boolean hasPrompt = isLeadsPrompt || isPromptWaiting(visit);
    boolean isKnown =
        hasPrompt
            || checkIns.lastTouched(person).isPresent()
            || prompts.schedules().ofPerson(person).isPresent()
            || !teams.teams().of(person).isEmpty()
            || isAdmin
            // Who only answered a channel's prompts.
            || !prompts.practices().repliedTo(person, visit.today().minusYears(1)).isEmpty();
    if (!isKnown) {
      return Set.of(Context.COLD);
    }
    Set<Context> contexts = EnumSet.of(Context.IDLE);
    if (isAbout(question, Takes.UNTIL, Intent.PROMPTS_PAUSE)) {
      contexts.add(Context.ASKED_UNTIL);
    } else if (isAbout(question, Takes.TIME, Intent.PROMPTS_TIME)) {
      contexts.add(Context.ASKED_TIME);
    } else if (hasPrompt) {
      contexts.add(Context.PROMPT);
    } else if (isLead(person)) {
      contexts.add(Context.TEAM_LEAD);
    }
    return contexts;
  }

  private static boolean isAbout(Optional<OpenQuestion> question, Takes takes, Intent intent) {
    return question.filter(one -> one.takes(takes) && one.about().intent() == intent).isPresent();
  }

  /** Whether the prompt of today has no answer yet. */
  private boolean isPromptWaiting(TurnContext visit) {
    return prompts
        .practices()
        .find(Addressee.person(visit.person().id()), visit.today(), visit.person().id())
        .map(Practice::reply)
        .filter(Optional::isEmpty)
        .isPresent();
  }

  private boolean isLead(long person) {
    return teams.teams().of(person).stream()
        .flatMap(team -> teams.teams().members(team.id()).stream())
        .anyMatch(member -> member.personId() == person && member.isLead());
  }
}
