package org.leadlearner.store.team;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.round.Crossings;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Suppression;

/** The answers of the same people in two rounds, side by side and without names. */
final class RoundPairs {

  private static final String COUNTED =
      """
      SELECT person_id, strand_key, points FROM round_check_in
        JOIN check_in ON check_in.id = round_check_in.check_in_id
        JOIN answer ON answer.check_in_id = check_in.id AND answer.kind = 'SCORED'
      WHERE round_id = :round AND person_id IN (<people>)
      """;

  private RoundPairs() {}

  /** For fewer people than may ever be shown, nothing. */
  static List<Crossings.Pair> of(Handle handle, Round closed, Round round, Set<Long> people) {
    if (people.size() < Suppression.LEAST_MINIMUM) {
      return List.of();
    }
    Map<Long, Map<String, Integer>> now = RoundAnswers.byPerson(handle, round, people);
    List<Crossings.Pair> pairs =
        then(handle, closed, people).entrySet().stream()
            .flatMap(
                one ->
                    Stream.ofNullable(now.get(one.getKey()))
                        .map(later -> new Crossings.Pair(one.getValue(), later)))
            .sorted(Comparator.comparing(Crossings.Pair::toString))
            .toList();
    return pairs.size() < Suppression.LEAST_MINIMUM ? List.of() : pairs;
  }

  private static Map<Long, Map<String, Integer>> then(
      Handle handle, Round closed, Set<Long> people) {
    return handle
        .createQuery(COUNTED)
        .bind("round", closed.id())
        .bindList("people", List.copyOf(people))
        .map(
            (row, context) ->
                new Said(
                    row.getLong("person_id"), row.getString("strand_key"), row.getInt("points")))
        .stream()
        .collect(
            Collectors.groupingBy(
                Said::person,
                Collectors.toMap(Said::strand, Said::points, (one, other) -> one, TreeMap::new)));
  }

  private record Said(long person, String strand, int points) {}
}
