package org.leadlearner.assistant.result;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.channel.LeaderFirstWeeks;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.round.OpenRoundHandler;
import org.leadlearner.assistant.round.SummaryLine;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.chat.message.Line;
import org.leadlearner.people.Team;
import org.leadlearner.practice.LeaderGoesFirst;
import org.leadlearner.practice.TeamWeek;
import org.leadlearner.schedule.PromptSchedule;

/**
 * What there is to say of a team beside its last closed round: the open round and last week's
 * practice.
 */
public record WeekLines(TeamPorts records, PromptPorts prompts, OpenRoundHandler open) {

  /** In how many weeks the leads went first is told of so many. */
  private static final int WEEKS = 5;

  /** With one alone, the line would be about a named person. */
  private static final int LEAST_LEADS = 2;

  /** The open round first. */
  List<SummaryLine> all(Phrases words, Team team, Instant at) {
    return Stream.concat(
            Stream.of(SummaryLine.withoutBasis(open.line(words, team))),
            frozen(words, team, at).stream())
        .toList();
  }

  /** What does not change while the week goes on. */
  List<SummaryLine> frozen(Phrases words, Team team, Instant at) {
    List<Line> counted =
        List.of(
            words.line("basis.practice"),
            words.line("basis.practice.least", "least", records.suppression().minimum()));
    List<Line> first = List.of(words.line("basis.first"));
    return Stream.concat(
            practice(words, team, at)
                .map(line -> new SummaryLine("practice", line, counted))
                .stream(),
            team.homes().stream()
                .flatMap(home -> prompts.schedules().ofChannel(home).stream())
                .flatMap(schedule -> wentFirst(words, schedule, at).stream())
                .map(line -> new SummaryLine("first", line, first)))
        .toList();
  }

  /** Of the last full week alone: why, says {@link TeamWeek}. */
  private Optional<Line> practice(Phrases words, Team team, Instant at) {
    TeamWeek week =
        records
            .facts()
            .weeks()
            .frozen(
                team.id(),
                monday(at).minusWeeks(1),
                OpenRoundHandler.counted(records.teams().members(team.id())));
    return switch (records.suppression().practised(week.members(), week.people())) {
      case HIDDEN -> Optional.empty();
      case TOGETHER -> Optional.of(line(words, "team.practice.together", week));
      case COUNTED -> Optional.of(line(words, "team.practice", week));
    };
  }

  private Line line(Phrases words, String key, TeamWeek week) {
    return words.line(
        key,
        "done",
        week.done(),
        "people",
        week.people(),
        "shared",
        week.shared(),
        "least",
        records.suppression().minimum());
  }

  /** Of full weeks as well: a lead's tap of this morning is not told. */
  private Optional<Line> wentFirst(Phrases words, PromptSchedule schedule, Instant at) {
    int leads = prompts.leads().of(PromptChannel.of(schedule).addressee()).size();
    if (schedule.leadsFirst().isZero() || leads < LEAST_LEADS) {
      return Optional.empty();
    }
    LocalDate monday = monday(at);
    LeaderGoesFirst first =
        new LeaderFirstWeeks(prompts).of(schedule, monday.minusWeeks(WEEKS), monday);
    return first.ofWeeks() == 0
        ? Optional.empty()
        : Optional.of(words.line("team.went.first", "weeks", first.weeks(), "of", first.ofWeeks()));
  }

  private LocalDate monday(Instant at) {
    return at.atZone(records.facts().zone())
        .toLocalDate()
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
