package org.leadlearner.assistant.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.meeting.AgreementLines;
import org.leadlearner.assistant.meeting.StatusDay;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.round.SummaryAdditions;
import org.leadlearner.assistant.round.SummaryLine;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Snapshot;

/** Writes the summary for the start of a school week. */
public record WeeklySummary(
    TeamPorts records,
    RoundHandler rounds,
    WeekLines week,
    AgreementLines agreed,
    PeopleDirectory people) {

  /**
   * Where the leads chose, while the team has that channel or the person is a lead: former leads
   * get no further results.
   */
  public List<Reply.Post> posts(Team team, Instant at) {
    List<Reply.Post> posts = new ArrayList<>();
    for (Conversation place : team.summaryTo()) {
      Optional<Member> lead = leadBehind(team, place);
      if (lead.isPresent() || team.homes().contains(place)) {
        lead.ifPresent(reader -> seen(team, reader, at));
        posts.add(new Reply.Post(place, message(words(lead, place), team, at, lead.isPresent())));
      }
    }
    return posts;
  }

  private Optional<Member> leadBehind(Team team, Conversation place) {
    return records.teams().members(team.id()).stream()
        .filter(member -> member.isLead() && member.own().equals(place))
        .filter(lead -> MembersOnly.isSentUnasked(people.relation(lead.personId())))
        .findFirst();
  }

  /** A person who gets a result has looked at it as well. */
  private void seen(Team team, Member reader, Instant at) {
    records.rounds().snapshots(team.id()).stream()
        .findFirst()
        .ifPresent(newest -> records.rounds().viewed(newest.round().id(), reader.personId(), at));
  }

  private Phrases words(Optional<Member> lead, Conversation place) {
    return lead.map(reader -> records.readers().of(reader.personId()))
        .orElseGet(() -> records.readers().of(place));
  }

  /**
   * @param forLead whether nobody else reads it, so that it may contain the team's own words
   */
  private Message message(Phrases words, Team team, Instant at, boolean forLead) {
    List<Snapshot> snapshots = records.rounds().snapshots(team.id());
    if (snapshots.isEmpty()) {
      return notYet(words, team, week.all(words, team, at)).remark("team.fixed").build();
    }
    StatusDay day = new StatusDay(at, some -> words.day(some, records.facts().zone()));
    List<SummaryLine> said =
        forLead
            ? agreed.forTeam(words, team, snapshots, day)
            : agreed.forChannel(words, team, snapshots, day);
    List<SummaryLine> news = week.all(words, team, at);
    return rounds
        .summary(words, team, snapshots, day.written())
        .summary(new SummaryAdditions(said, news, List.of()), List.of());
  }

  /** Before the first round closes: how many have finished, and until when it is open. */
  static MessageBuilder notYet(Phrases words, Team team, List<SummaryLine> lines) {
    return new MessageBuilder(words)
        .heading("team.title", "team", team.name())
        .say("team.result.none")
        .sayAll(lines.stream().map(SummaryLine::line).toList());
  }
}
