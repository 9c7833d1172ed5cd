package org.leadlearner.practice;

import java.time.LocalDate;
import java.util.List;
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

  /**
   * The weeks that were frozen, oldest first; others are not counted for this.
   *
   * @param from the earliest first day of a week
   * @param until the latest one
   */
  List<TeamWeek> known(long teamId, LocalDate from, LocalDate until);
}
