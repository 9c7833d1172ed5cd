package org.leadlearner.practice;

import java.time.LocalDate;

/** Counts school days. */
@FunctionalInterface
public interface SchoolDays {

  /** How many school days there are after {@code from}, up to and including {@code to}. */
  int between(LocalDate from, LocalDate to);

  default boolean has(LocalDate date) {
    return between(date.minusDays(1), date) > 0;
  }
}
