package org.leadlearner.progress.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.rubric.Rubric;

/**
 * The rounds of teams. What a named person answered cannot be asked for here: answers come without
 * their owners, and only to be worked into a {@link TeamResult}.
 */
public interface Rounds {

  /**
   * Opens a round.
   *
   * @param lastDay the day at whose end it closes
   * @return the new round, or the open one when the team has one
   */
  Round open(long teamId, Rubric.Edition edition, Instant at, LocalDate lastDay);

  /** The open round of a team. */
  Optional<Round> current(long teamId);

  /** A round by its number, open or closed. */
  Optional<Round> find(long roundId);

  /** The open rounds whose last day is before this one. */
  List<Round> over(LocalDate today);

  /**
   * Which of these people finished a check-in in the window of a round, while they were counted in
   * its team, that counts in no other round.
   */
  Set<Long> finished(Round round, Set<Long> people);

  /**
   * The points by strand of the check-in of each of these people that counts in a round, in an
   * order that tells nothing. Of fewer than {@link Suppression#LEAST_MINIMUM} check-ins the maps
   * are empty, so that asking for one person gives nothing.
   */
  List<Map<String, Integer>> answers(Round round, Set<Long> people);

  /**
   * What each of these people said in a closed round and in this one, without names, in an order
   * that tells nothing; to be worked into {@link Crossings} alone. Empty for fewer than {@link
   * Suppression#LEAST_MINIMUM} people who are in both.
   */
  List<Crossings.Pair> pairs(Round closed, Round round, Set<Long> people);

  /**
   * How many of these people have a note on each strand that counts, by strand key; to be shown
   * only as {@link TeamResult#noted()}. Empty for fewer than {@link Suppression#LEAST_MINIMUM}
   * people.
   */
  Map<String, Integer> noted(Round round, Set<Long> people, Instant at);

  /**
   * A mark that stands for these people in this team and tells nobody's name: the same for the same
   * people. Our numbers of people are small, so it takes a secret of the team, or it could be found
   * by trying all sets of them.
   */
  String cohort(long teamId, Set<Long> people);

  /**
   * How many of those who finish in a round did so in each earlier round of its team, by the number
   * of that round; those in which none of them did are left out.
   */
  Map<Long, Integer> alsoIn(Round round, Set<Long> people);

  /**
   * Closes a round with what it came to; it is never changed again. Throws when the round is not
   * open.
   *
   * @param people whose check-ins count in it; none of these counts in another round, ever
   */
  void close(Snapshot snapshot, Set<Long> people);

  /** What closed rounds of a team came to, newest first. */
  List<Snapshot> snapshots(long teamId);

  /** Remembers that somebody looked at a closed round. */
  void viewed(long roundId, long personId, Instant at);

  /** Who looked at the results of these teams since then, newest first, at most 100. */
  List<View> views(Set<Long> teams, Instant since);

  /** One look at a result. */
  record View(long teamId, long personId, Instant at) {}
}
