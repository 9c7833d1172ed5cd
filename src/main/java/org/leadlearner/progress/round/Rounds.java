package org.leadlearner.progress.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.rubric.Rubric;

/**
 * The rounds of teams. The answers of a named person cannot be read here: answers come without
 * names, and only to calculate a {@link TeamResult}.
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
   * Which of these people finished a check-in in the period of a round, while they counted in its
   * team, that counts in no other round.
   */
  Set<Long> finished(Round round, Set<Long> people);

  /**
   * The points by strand of each person's check-in in a round, in an order without meaning. For
   * fewer than {@link Suppression#LEAST_MINIMUM} check-ins the maps are empty, so a request for one
   * person returns nothing.
   */
  List<Map<String, Integer>> answers(Round round, Set<Long> people);

  /**
   * Each person's answers in a closed round and in this one, without names and in an order without
   * meaning, only to calculate {@link Crossings}. Empty for fewer than {@link
   * Suppression#LEAST_MINIMUM} people who are in both.
   */
  List<Crossings.Pair> pairs(Round closed, Round round, Set<Long> people);

  /**
   * How many of these people have a note that counts, by strand key; may be shown only as {@link
   * TeamResult#noted()}. Empty for fewer than {@link Suppression#LEAST_MINIMUM} people.
   */
  Map<String, Integer> noted(Round round, Set<Long> people, Instant at);

  /**
   * A hash that identifies this set of people in this team without their names. It uses a secret of
   * the team, because there are so few ids that all sets could be tried.
   */
  String cohort(long teamId, Set<Long> people);

  /**
   * How many of those who finished in a round also finished in each closed round of any team, by
   * round id; rounds without any of them are left out. People who go on as another team know what
   * was shown to the one before.
   */
  Map<Long, Integer> alsoIn(Round round, Set<Long> people);

  /**
   * Closes a round and stores its result, which never changes again. Throws when the round is not
   * open.
   *
   * @param people the people whose check-ins count in it; these check-ins never count in another
   *     round
   */
  void close(Snapshot snapshot, Set<Long> people);

  /** The results of a team's closed rounds, newest first. */
  List<Snapshot> snapshots(long teamId);

  /** The results of these rounds, of whatever teams, as far as they are closed. */
  List<Snapshot> snapshotsOf(Set<Long> rounds);

  /** Records that a person looked at a closed round. */
  void viewed(long roundId, long personId, Instant at);

  /** Who has looked at the results of these teams since then, newest first, at most 100. */
  List<View> views(Set<Long> teams, Instant since);

  /** One view of a result. */
  record View(long teamId, long personId, Instant at) {}
}
