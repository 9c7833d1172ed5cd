package org.leadlearner.progress.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * What can be told from all results of a year together. Whoever attacks knows who finished when,
 * who was in which round, and all that they said themselves. An answer is recovered when no other
 * year, in which it is at another stage, shows the same in every round. What moved between rounds
 * of the same people, and whether fewer than two of them crossed, is among what is shown. So is
 * every sentence that is said of the rounds, with the rule and the numbers below it, where it is
 * given.
 */
public final class YearAttack {

  /** The year as it was. */
  private static final Other SAME = new Other(Map.of());

  private static final Suppression RULE = new Suppression(Suppression.LEAST_MINIMUM);

  private final Rubric rubric;
  private final List<Answered> checkIns;
  private final List<Shown> rounds;
  private final int guesses;
  private final List<Set<Long>> people;
  private final List<Optional<Integer>> before;
  private final Worked asItWas = new Worked(SAME);
  private final Map<String, Object> strands = new HashMap<>();
  private final Function<List<Snapshot>, Object> told;
  private final Map<Integer, Object> words = new HashMap<>();

  /** What is said in other years: nearly all of them close their rounds as a few others do. */
  private final Map<List<Snapshot>, Object> otherWords = new HashMap<>();

  /** Of the other year that was looked at last, which is asked for the same again and again. */
  private Worked last = asItWas;

  /** One check-in: whose it is, and its points by strand key. */
  public record Answered(long person, Map<String, Integer> points) {}

  /**
   * A closed round.
   *
   * @param checkIns which count in it, by their places
   */
  public record Shown(long team, Set<Integer> checkIns) {
    public Shown(Set<Integer> checkIns) {
      this(0, checkIns);
    }
  }

  /** Another year that looks the same: what is otherwise in it, by the places of check-ins. */
  private record Other(Map<Integer, Map<String, Integer>> points) {}

  /** What was worked out for a year, by round. */
  private record Worked(
      Other year, Map<Integer, TeamResult> results, Map<Integer, Optional<Crossings>> changes) {
    Worked(Other year) {
      this(year, new HashMap<>(), new HashMap<>());
    }
  }

  /**
   * @param guesses how many other years are tried before an answer counts as recovered
   */
  public YearAttack(Rubric rubric, List<Answered> checkIns, List<Shown> rounds, int guesses) {
    this(rubric, checkIns, rounds, guesses, snapshots -> "");
  }

  /**
   * @param told what is said of the rounds of a team, newest first: an other year must say the same
   *     after each round
   */
  public YearAttack(
      Rubric rubric,
      List<Answered> checkIns,
      List<Shown> rounds,
      int guesses,
      Function<List<Snapshot>, Object> told) {
    this.told = told;
    this.rubric = rubric;
    this.checkIns = List.copyOf(checkIns);
    this.rounds = List.copyOf(rounds);
    this.guesses = guesses;
    this.people = rounds.stream().map(this::people).toList();
    this.before = IntStream.range(0, rounds.size()).mapToObj(this::before).toList();
    rounds().forEach(round -> words.put(round, told.apply(closed(round, SAME))));
  }

  /** How many changes of a middle are told to be about the same, since one alone crossed. */
  public int aboutTheSame() {
    return rounds()
        .flatMap(round -> changes(round, SAME).stream())
        .mapToInt(
            counted ->
                (int)
                    counted.people().values().stream()
                        .filter(count -> count < Crossings.ENOUGH)
                        .count())
        .sum();
  }

  /** What anybody can tell of others. */
  public List<String> recovered() {
    return rubric.strands().stream().flatMap(this::recovered).toList();
  }

  private Stream<String> recovered(Strand strand) {
    return IntStream.range(0, checkIns.size())
        .filter(target -> checkIns.get(target).points().containsKey(strand.key()))
        .boxed()
        .flatMap(target -> recovered(strand, target));
  }

  private Stream<String> recovered(Strand strand, int target) {
    List<Other> found = new ArrayList<>();
    List<Other> trades = trades(strand, target).toList();
    Map<Other, Boolean> tried = new HashMap<>();
    Predicate<Other> looks =
        other -> tried.computeIfAbsent(other, one -> looksTheSame(strand, one));
    long owner = checkIns.get(target).person();
    return checkIns.stream()
        .map(Answered::person)
        .distinct()
        .filter(attacker -> attacker != owner)
        .filter(attacker -> found.stream().noneMatch(other -> leaves(other, attacker)))
        .filter(
            attacker ->
                trades.stream()
                    .filter(other -> leaves(other, attacker) && looks.test(other))
                    .findFirst()
                    .or(() -> guess(strand, target, attacker))
                    .map(found::add)
                    .isEmpty())
        .map(attacker -> strand.key() + " of check-in " + target + " by " + attacker);
  }

  /** Whether nothing that the attacker said is otherwise in it. */
  private boolean leaves(Other other, long attacker) {
    return other.points().keySet().stream()
        .noneMatch(place -> checkIns.get(place).person() == attacker);
  }

  /**
   * Target and another trade all that they said in rounds that both are in, or the one answer; or
   * the target says something else.
   */
  private Stream<Other> trades(Strand strand, int target) {
    int said = said(strand, target);
    List<Integer> others =
        beside(target).stream()
            .filter(other -> checkIns.get(other).points().containsKey(strand.key()))
            .filter(other -> isOther(said, said(strand, other)))
            .toList();
    return Stream.of(
            others.stream().map(other -> traded(target, other)),
            others.stream()
                .map(other -> on(strand, Map.of(target, said(strand, other), other, said))),
            IntStream.rangeClosed(0, 10)
                .filter(instead -> isOther(said, instead))
                .mapToObj(instead -> on(strand, Map.of(target, instead))))
        .flatMap(some -> some);
  }

  private Other traded(int target, int other) {
    long one = checkIns.get(target).person();
    long two = checkIns.get(other).person();
    Map<Integer, Map<String, Integer>> points = new HashMap<>();
    for (Shown round : rounds) {
      of(round, one)
          .ifPresent(
              mine ->
                  of(round, two)
                      .ifPresent(
                          theirs -> {
                            points.put(mine, checkIns.get(theirs).points());
                            points.put(theirs, checkIns.get(mine).points());
                          }));
    }
    return new Other(points);
  }

  private Optional<Integer> of(Shown round, long person) {
    return round.checkIns().stream()
        .filter(place -> checkIns.get(place).person() == person)
        .findFirst();
  }

  private Other on(Strand strand, Map<Integer, Integer> instead) {
    Map<Integer, Map<String, Integer>> points = new HashMap<>();
    instead.forEach(
        (place, said) -> {
          Map<String, Integer> own = new HashMap<>(checkIns.get(place).points());
          own.put(strand.key(), said);
          points.put(place, own);
        });
    return new Other(points);
  }

  private Optional<Other> guess(Strand strand, int target, long attacker) {
    int said = said(strand, target);
    List<Integer> others =
        beside(target).stream()
            .filter(other -> checkIns.get(other).person() != attacker)
            .filter(other -> checkIns.get(other).points().containsKey(strand.key()))
            .toList();
    Random random = new Random(target);
    for (int guess = 0; guess < guesses; guess++) {
      int instead = random.nextInt(11);
      Map<Integer, Integer> points = new HashMap<>();
      for (int other : others) {
        if (guess % 4 == 0) {
          points.put(other, Math.max(0, Math.min(10, instead + random.nextInt(5) - 2)));
        } else if (random.nextInt(3) == 0) {
          int nudged = said(strand, other) + random.nextInt(7) - 3;
          points.put(other, Math.max(0, Math.min(10, nudged)));
        }
      }
      points.put(target, instead);
      Other other = on(strand, points);
      if (isOther(said, instead) && looksTheSame(strand, other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** The check-ins that count in a round with this one, and their people's others as well. */
  private Set<Integer> beside(int target) {
    Set<Integer> beside = new HashSet<>();
    rounds.stream()
        .filter(round -> round.checkIns().contains(target))
        .forEach(round -> beside.addAll(round.checkIns()));
    beside.remove(target);
    return beside;
  }

  /** The strand alone is quick to work out, and turns most guesses down. */
  private boolean looksTheSame(Strand strand, Other other) {
    return rounds()
            .filter(round -> isOtherwise(round, other))
            .allMatch(
                round ->
                    RULE.strand(strand, on(strand, points(round, other)))
                        .equals(asItWas(strand, round)))
        && rounds()
            .allMatch(
                round ->
                    result(round, other).equals(result(round, SAME))
                        && enough(changes(round, other)).equals(enough(changes(round, SAME))))
        && rounds()
            .filter(round -> isOtherwise(round, other))
            .allMatch(
                round ->
                    otherWords
                        .computeIfAbsent(closed(round, other), told)
                        .equals(words.get(round)));
  }

  private Object asItWas(Strand strand, int round) {
    return strands.computeIfAbsent(
        strand.key() + round, none -> RULE.strand(strand, on(strand, points(round, SAME))));
  }

  /** What the words are about once a round is closed: it, and those before it. */
  private List<Snapshot> closed(int round, Other other) {
    List<Snapshot> newestFirst = new ArrayList<>();
    for (int earlier = round; earlier >= 0; earlier--) {
      if (rounds.get(earlier).team() == rounds.get(round).team()) {
        newestFirst.add(snapshot(earlier, other));
      }
    }
    return newestFirst;
  }

  private Snapshot snapshot(int round, Other other) {
    Instant closed = Instant.EPOCH.plus(Duration.ofDays(30L * round));
    int finished = rounds.get(round).checkIns().size();
    return new Snapshot(
        new Round(
            round,
            rounds.get(round).team(),
            rubric.edition(),
            closed,
            LocalDate.ofInstant(closed, ZoneOffset.UTC),
            Optional.of(closed)),
        new Participation(finished, finished, 0, 0, 0, finished),
        result(round, other),
        people.get(round).toString(),
        changes(round, other));
  }

  private Stream<Integer> rounds() {
    return IntStream.range(0, rounds.size()).boxed();
  }

  private boolean isOtherwise(int round, Other other) {
    return rounds.get(round).checkIns().stream().anyMatch(other.points()::containsKey);
  }

  private TeamResult result(int round, Other other) {
    return worked(other, isOtherwise(round, other))
        .results()
        .computeIfAbsent(round, one -> TeamResult.of(rubric, points(one, other), RULE));
  }

  private Worked worked(Other other, boolean isOtherwise) {
    if (isOtherwise && last.year() != other) {
      last = new Worked(other);
    }
    return isOtherwise ? last : asItWas;
  }

  /** How many crossed with the middles that changed since the round before of the same people. */
  private Optional<Crossings> changes(int round, Other other) {
    return before
        .get(round)
        .flatMap(
            earlier ->
                worked(other, isOtherwise(round, other) || isOtherwise(earlier, other))
                    .changes()
                    .computeIfAbsent(round, one -> Optional.of(crossings(earlier, one, other))));
  }

  private Crossings crossings(int earlier, int round, Other other) {
    return Crossings.of(
        rubric,
        result(earlier, other),
        result(round, other),
        rounds.get(round).checkIns().stream().map(place -> pair(earlier, place, other)).toList());
  }

  /** Which middles changed, and which of them by two or more. */
  private static Optional<Map<String, Boolean>> enough(Optional<Crossings> counted) {
    return counted.map(
        some ->
            some.people().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue() >= Crossings.ENOUGH)));
  }

  private Crossings.Pair pair(int before, int place, Other other) {
    int then = of(rounds.get(before), checkIns.get(place).person()).orElseThrow();
    return new Crossings.Pair(said(then, other), said(place, other));
  }

  private Optional<Integer> before(int round) {
    return IntStream.range(0, round)
        .filter(earlier -> rounds.get(earlier).team() == rounds.get(round).team())
        .filter(
            earlier ->
                !people.get(round).isEmpty() && people.get(earlier).equals(people.get(round)))
        .boxed()
        .reduce((one, later) -> later);
  }

  private Set<Long> people(Shown round) {
    return round.checkIns().stream()
        .map(place -> checkIns.get(place).person())
        .collect(Collectors.toSet());
  }

  private static List<Integer> on(Strand strand, List<Map<String, Integer>> points) {
    return points.stream()
        .filter(own -> own.containsKey(strand.key()))
        .map(own -> own.get(strand.key()))
        .toList();
  }

  private List<Map<String, Integer>> points(int round, Other other) {
    return rounds.get(round).checkIns().stream().map(place -> said(place, other)).toList();
  }

  private Map<String, Integer> said(int place, Other other) {
    return other.points().getOrDefault(place, checkIns.get(place).points());
  }

  private int said(Strand strand, int place) {
    return checkIns.get(place).points().getOrDefault(strand.key(), 0);
  }

  private static boolean isOther(int said, int instead) {
    return Stage.of(said) != Stage.of(instead);
  }
}
