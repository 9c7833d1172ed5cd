package org.leadlearner.assistant;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.leadlearner.chat.Message;
import org.leadlearner.chat.Part;
import org.leadlearner.chat.Reply;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.progress.Participation;
import org.leadlearner.progress.Round;
import org.leadlearner.progress.Snapshot;
import org.leadlearner.progress.TeamResult;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;

/**
 * Opens and closes the rounds of teams. While one is open, how many are finished is all that is
 * shown (domain.md, section 3.7); as it closes, what it came to is frozen.
 */
final class TeamRounds {

  /** The ends of the four windows of a school year (domain.md, section 3.6). */
  private static final List<MonthDay> ENDS =
      List.of(MonthDay.of(1, 31), MonthDay.of(3, 31), MonthDay.of(5, 31), MonthDay.of(10, 31));

  /** A round has at least this long. */
  private static final int LEAST_DAYS = 14;

  private final TeamRecords records;
  private final RubricShelf rubrics;
  private final OpenRound.Absence absence;

  TeamRounds(TeamRecords records, RubricShelf rubrics, OpenRound.Absence absence) {
    this.records = records;
    this.rubrics = rubrics;
    this.absence = absence;
  }

  Round open(Visit visit, Team team) {
    return open(team, visit.at());
  }

  private Round open(Team team, Instant at) {
    Rubric rubric = rubrics.current().get(0);
    return records.rounds().open(team.id(), rubric.edition(), at, lastDay(day(at)));
  }

  /** The end of the next window that leaves time to answer. */
  static LocalDate lastDay(LocalDate today) {
    LocalDate earliest = today.plusDays(LEAST_DAYS);
    return Stream.of(earliest.getYear(), earliest.getYear() + 1)
        .flatMap(year -> ENDS.stream().map(end -> end.atYear(year)))
        .filter(end -> !end.isBefore(earliest))
        .findFirst()
        .orElseThrow();
  }

  /** Closes the open round and opens the next one; for leads. */
  List<Reply> close(Visit visit, Team team, Member member) {
    if (!member.isLead()) {
      return List.of(Reply.below(message(visit, "team.leads.only")));
    }
    Optional<Round> current = records.rounds().current(team.id());
    if (current.isEmpty()) {
      open(visit, team);
      return List.of(Reply.below(message(visit, "team.round.opened")));
    }
    Snapshot snapshot = close(team, current.get(), visit.at());
    audit(team, Optional.of(visit.person().id()), visit.at());
    // What it came to is shown at once, and that is a look like any other.
    records.rounds().viewed(snapshot.round().id(), visit.person().id(), visit.at());
    Rubric rubric = rubric(snapshot);
    return List.of(
        Reply.below(
            new TeamMessage(visit.words(), rubric, team, snapshot, Optional.empty())
                .closed(visit.day(visit.at()))));
  }

  /** Closes the rounds whose last day has passed, and tells the leads. */
  List<Reply.Post> closeOver(Instant now) {
    List<Reply.Post> posts = new ArrayList<>();
    for (Round round : records.rounds().over(day(now))) {
      records
          .teams()
          .find(round.teamId())
          .ifPresent(
              team -> {
                close(team, round, now);
                audit(team, Optional.empty(), now);
                posts.addAll(toldLeads(team));
              });
    }
    return posts;
  }

  private List<Reply.Post> toldLeads(Team team) {
    Words words = Words.in(Locale.ENGLISH);
    Message told =
        new MessageBuilder(words)
            .say("team.round.over", "team", new Quoted(team.name()))
            .add(
                new Part.Buttons(
                    List.of(
                        Part.Button.main(
                            words.text("team.button.show"),
                            TeamActions.of(TeamActions.SHOW, team)))))
            .build();
    return records.teams().members(team.id()).stream()
        .filter(Member::isLead)
        .map(lead -> new Reply.Post(Places.conversation(lead.own()), told))
        .toList();
  }

  private Snapshot close(Team team, Round round, Instant at) {
    List<Member> members = records.teams().members(team.id());
    Set<Long> counted = OpenRound.counted(members);
    Set<Long> finished = records.rounds().finished(round, counted);
    Round closed =
        new Round(
            round.id(),
            round.teamId(),
            round.edition(),
            round.openedAt(),
            round.lastDay(),
            Optional.of(at));
    TeamResult answered =
        TeamResult.of(
            rubrics.find(round.edition()).orElseThrow(),
            records.rounds().answers(round, counted),
            records.suppression());
    TeamResult result =
        answered.noting(records.rounds().noted(round, finished, at), records.suppression());
    Snapshot snapshot =
        new Snapshot(
            closed, participation(members, finished.size(), at), result, cohort(team, finished));
    records.rounds().close(snapshot);
    open(team, at);
    return snapshot;
  }

  private Participation participation(List<Member> members, int finished, Instant at) {
    int declined =
        (int) members.stream().filter(one -> one.state() == Member.State.DECLINED).count();
    Set<Long> counted = OpenRound.counted(members);
    int away = (int) counted.stream().filter(id -> absence.isAway(id, at)).count();
    return new Participation(
        counted.size() + declined, counted.size(), 0, away, declined, finished);
  }

  /** Stands for these people and tells nobody's name. */
  private static String cohort(Team team, Set<Long> people) {
    String text = team.id() + ":" + new TreeSet<>(people);
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  Rubric rubric(Snapshot snapshot) {
    return rubrics.find(snapshot.round().edition()).orElseThrow();
  }

  private void audit(Team team, Optional<Long> by, Instant at) {
    records
        .teams()
        .audit(
            team.id(), new TeamChange(TeamChange.Kind.ROUND_CLOSED, by, Optional.empty(), "", at));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Message message(Visit visit, String key) {
    return new MessageBuilder(visit.words()).say(key).build();
  }
}
