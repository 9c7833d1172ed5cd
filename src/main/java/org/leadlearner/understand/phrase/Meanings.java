package org.leadlearner.understand.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;

/** Every meaning of the phrases, numbered in the order of the groups, with its contexts. */
final class Meanings {

  private final List<Meaning> meanings = new ArrayList<>();
  private final List<Set<Context>> where = new ArrayList<>();
  private final Map<Meaning, Integer> numbers = new HashMap<>();
  private final Map<Set<Context>, int[]> possible = new ConcurrentHashMap<>();

  Meanings(List<PhraseGroup> groups) {
    groups.forEach(this::add);
  }

  private void add(PhraseGroup group) {
    Integer at = numbers.putIfAbsent(group.meaning(), meanings.size());
    if (at == null) {
      meanings.add(group.meaning());
      where.add(group.where());
      return;
    }
    boolean isAnywhere = where.get(at).isEmpty() || group.where().isEmpty();
    Set<Context> both = new HashSet<>(where.get(at));
    both.addAll(group.where());
    where.set(at, isAnywhere ? Set.of() : both);
  }

  Meaning get(int number) {
    return meanings.get(number);
  }

  int number(PhraseGroup group) {
    return numbers.getOrDefault(group.meaning(), -1);
  }

  /** Whether each meaning, by its number, is of this intent. */
  boolean[] areOf(Intent intent) {
    boolean[] are = new boolean[meanings.size()];
    for (int number = 0; number < are.length; number++) {
      are[number] = meanings.get(number).intent() == intent;
    }
    return are;
  }

  /** The numbers of the meanings that are possible, ascending. */
  int[] possible(Set<Context> contexts) {
    return possible.computeIfAbsent(Set.copyOf(contexts), this::heardIn);
  }

  private int[] heardIn(Set<Context> contexts) {
    return IntStream.range(0, meanings.size())
        .filter(index -> isHeard(where.get(index), contexts))
        .toArray();
  }

  static boolean isHeard(Set<Context> where, Set<Context> contexts) {
    return where.isEmpty() || where.stream().anyMatch(contexts::contains);
  }
}
