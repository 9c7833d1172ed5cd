package org.leadlearner.practice;

import java.time.LocalDate;
import java.util.Set;

/** The weeks of practice of teams, each frozen as it was first asked for. */
public interface TeamWeeks {

  /**
   * What these people practised in a week, or what was frozen of it before, whoever was in the team
   * then.
   *
   * @param monday the first day of a week that is over
   * @param people those whom the team counts
   */
  TeamWeek frozen(long teamId, LocalDate monday, Set<Long> people);
}
