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
 * The lines about a team besides its last closed round: the open round and last week's practice.
 */
public record WeekLines(TeamPorts records, PromptPorts prompts, OpenRoundHandler open) {

  /** The number of weeks for which it says how often the leads went first. */
  private static final int WEEKS = 5;

  /** With a single lead the line would be about a named person. */
  private static final int LEAST_LEADS = 2;

  /** The open round first. */
  List<SummaryLine> all(Phrases words, Team team, Instant at) {
    return Stream.concat(
            Stream.of(SummaryLine.withoutBasis(open.line(words, team))),
            frozen(words, team, at).stream())
        .toList();
  }

  /** The lines that do not change during the week. */
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

  /** Only about the last full week; {@link TeamWeek} explains why. */
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

  /** Also only about full weeks: a lead's answer of this morning is not shown. */
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
