package org.leadlearner.practice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In how many weeks a channel's leads went first: "4 of 5 weeks". A week counts when the channel
 * had a prompt, and they went first when one of them replied before everyone else at least once.
 */
public record LeaderGoesFirst(long weeks, long ofWeeks) {

  /**
   * One prompt of a channel.
   *
   * @param leads when the first of the leads replied
   * @param others when the first of the others replied
   */
  public record Replies(LocalDate day, Optional<Instant> leads, Optional<Instant> others) {

    boolean ledByLeads() {
      return leads.filter(at -> others.isEmpty() || at.isBefore(others.get())).isPresent();
    }
  }

  public static LeaderGoesFirst of(List<Replies> prompts) {
    return new LeaderGoesFirst(
        weeks(prompts.stream().filter(Replies::ledByLeads)), weeks(prompts.stream()));
  }

  private static long weeks(Stream<Replies> prompts) {
    return prompts
        .map(one -> one.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .distinct()
        .count();
  }
}
