package org.leadlearner.assistant.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Round;

/**
 * Reports whether enough members of a team have finished in its open round, and reminds the others.
 */
public final class OpenRoundHandler {

  private final TeamPorts records;
  private final Absence absence;
  private final RoundDates dates;

  /** Who has paused messages. */
  @FunctionalInterface
  public interface Absence {
    boolean isAway(long personId, Instant now);
  }

  private record Finished(Optional<Round> round, Set<Long> counted, Set<Long> finished) {}

  public OpenRoundHandler(TeamPorts records, Absence absence) {
    this.records = records;
    this.absence = absence;
    this.dates = new RoundDates(records.rounds(), records.facts().zone());
  }

  public static Set<Long> counted(List<Member> members) {
    return members.stream()
        .filter(Member::isCounted)
        .map(Member::personId)
        .collect(Collectors.toSet());
  }

  /** Says whether enough have finished, without names. */
  public Line line(Phrases words, Team team) {
    return line(words, finished(team));
  }

  /**
   * While the round is open no number is shown: two numbers would reveal who finished in between.
   */
  private Line line(Phrases words, Finished finished) {
    return words.line(
        hasEnough(finished) ? "team.round.enough" : "team.round.few",
        "least",
        records.suppression().minimum(),
        "count",
        finished.counted().size(),
        "date",
        finished.round().map(round -> words.day(round.lastDay())).orElse("-"));
  }

  private boolean hasEnough(Finished finished) {
    return finished.finished().size() >= records.suppression().minimum();
  }

  /** Whether enough have finished; only people who may remind the others read of that. */
  public Message unfinished(TurnContext visit, Team team, boolean mayRemind) {
    MessageBuilder message =
        new MessageBuilder(visit.words()).say(line(visit.words(), finished(team)));
    if (!mayRemind) {
      return message.say("team.round.unnamed").build();
    }
    return reminderWait(visit, team)
        .map(wait -> message.say("team.round.unnamed").say(wait))
        .orElseGet(
            () ->
                message
                    .say("team.round.names")
                    .add(new Part.Buttons(List.of(remind(visit.words(), team)))))
        .build();
  }

  /**
   * Always asks a lead to confirm the closing; a missing question would reveal that everyone has
   * finished.
   */
  Message askToClose(TurnContext visit, Team team) {
    Finished finished = finished(team);
    Phrases words = visit.words();
    MessageBuilder message = new MessageBuilder(words).say(line(words, finished));
    if (!hasEnough(finished)) {
      message.say("team.close.few", "least", records.suppression().minimum());
    }
    return message
        .say("team.close.sure")
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.other(
                        words.text("team.button.close.now"),
                        TeamActions.of(TeamButton.CLOSE_NOW, team)),
                    remind(words, team),
                    CommonActions.leaveIt(words))))
        .build();
  }

  private static Part.Button remind(Phrases words, Team team) {
    return Part.Button.other(
        words.text("team.button.remind"), TeamActions.of(TeamButton.REMIND, team));
  }

  private Finished finished(Team team) {
    Optional<Round> round = records.rounds().current(team.id());
    Set<Long> counted = counted(records.teams().members(team.id()));
    return new Finished(
        round, counted, round.map(one -> records.rounds().finished(one, counted)).orElse(Set.of()));
  }

  /** Writes to members who have not finished; only they learn that they have not. */
  public List<Reply> remind(TurnContext visit, Incoming incoming, Team team) {
    if (!new TeamRights(records).mayLead(visit, incoming, team)) {
      return List.of(Reply.below(visit.say("team.leads.only")));
    }
    Optional<Line> wait = reminderWait(visit, team);
    if (wait.isPresent()) {
      return List.of(Reply.below(visit.say(wait.get())));
    }
    Finished finished = finished(team);
    List<Reply> replies = new ArrayList<>();
    for (Member member : records.teams().members(team.id())) {
      if (member.isCounted()
          && !finished.finished().contains(member.personId())
          && member.personId() != visit.person().id()
          && !absence.isAway(member.personId(), visit.at())) {
        replies.add(new Reply.Post(member.own(), reminder(visit, member, team)));
      }
    }
    replies.add(Reply.inPlace(visit.say("team.remind.done")));
    return replies;
  }

  private Optional<Line> reminderWait(TurnContext visit, Team team) {
    return dates
        .tooSoonToRemind(team.id(), visit.at())
        .map(wait -> wait.line(visit.words(), "team.remind.soon"));
  }

  private Message reminder(TurnContext visit, Member member, Team team) {
    Phrases words = records.readers().of(member.personId());
    return new MessageBuilder(words)
        .say(
            "team.remind.text",
            "team",
            new Quoted(team.name()),
            "name",
            new Quoted(visit.person().name()))
        .add(new Part.Buttons(List.of(CommonActions.checkIn(words), CommonActions.notNow(words))))
        .build();
  }
}
