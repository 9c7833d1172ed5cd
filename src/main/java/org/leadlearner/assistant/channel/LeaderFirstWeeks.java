package org.leadlearner.assistant.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.practice.LeaderGoesFirst;
import org.leadlearner.practice.LeaderGoesFirst.Replies;
import org.leadlearner.practice.Practice;
import org.leadlearner.schedule.PromptSchedule;

/** Counts in how many weeks the leads of a channel went first. */
public record LeaderFirstWeeks(PromptPorts records) {

  /**
   * @param since the first day that counts
   * @param before the first day after those that count
   */
  public LeaderGoesFirst of(PromptSchedule schedule, LocalDate since, LocalDate before) {
    PromptChannel channel = PromptChannel.of(schedule);
    Map<LocalDate, Long> first = records.practices().firstReplies(channel.addressee(), since);
    Set<Long> leads =
        records.leads().of(channel.addressee()).stream()
            .map(ChannelLeads.Lead::personId)
            .collect(Collectors.toSet());
    return LeaderGoesFirst.of(
        records.practices().given(channel.addressee(), since).stream()
            .map(Practice::day)
            .filter(day -> day.isBefore(before))
            .map(day -> replies(day, Optional.ofNullable(first.get(day)), leads))
            .toList());
  }

  /** Only the first reply counts, so its writer stands for all leads or for all others. */
  private static Replies replies(LocalDate day, Optional<Long> first, Set<Long> leads) {
    Optional<Instant> some = first.map(person -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    boolean byLead = first.filter(leads::contains).isPresent();
    return new Replies(day, byLead ? some : Optional.empty(), byLead ? Optional.empty() : some);
  }
}
