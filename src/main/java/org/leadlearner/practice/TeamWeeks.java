package org.leadlearner.practice;

import java.time.LocalDate;
import java.util.Set;

/** The practice weeks of teams, each frozen when it was first read. */
public interface TeamWeeks {

  /**
   * What these people practiced in a week, or what was frozen of it before, whoever was in the team
   * then.
   *
   * @param monday the first day of a week that is over
   * @param people the people that the team counts
   */
  TeamWeek frozen(long teamId, LocalDate monday, Set<Long> people);
}
