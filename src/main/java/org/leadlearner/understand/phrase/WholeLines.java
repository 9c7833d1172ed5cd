package org.leadlearner.understand.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.text.TypedLine;

/** Matches lines that are a complete phrase. */
public final class WholeLines {

  private static final int FAR_OFF = 100;

  private final TextIndex keys;
  private final List<List<PhraseGroup>> groups;

  /**
   * @param keys of the phrases
   * @param groups of each key, by its number, in the order of the book
   */
  public WholeLines(TextIndex keys, List<List<PhraseGroup>> groups) {
    this.keys = keys;
    this.groups = groups;
  }

  /**
   * @param groups by the key of a phrase, in the order of the book
   */
  public static WholeLines of(Map<String, List<PhraseGroup>> groups) {
    Map<String, List<PhraseGroup>> sorted = new TreeMap<>(groups);
    // Most phrases of a group are in no other, so few lists serve all of them.
    Map<List<PhraseGroup>, List<PhraseGroup>> lists = new HashMap<>();
    List<List<PhraseGroup>> each = new ArrayList<>(sorted.size());
    sorted.values().forEach(some -> each.add(lists.computeIfAbsent(some, List::copyOf)));
    return new WholeLines(TextIndex.of(sorted.keySet()), each);
  }

  public TextIndex keys() {
    return keys;
  }

  public List<List<PhraseGroup>> groups() {
    return groups;
  }

  /** The meaning of the phrase; a phrase for this context comes first. */
  Optional<Meaning> meaning(TypedLine line, Set<Context> contexts) {
    return meaning(Signs.asked(line), contexts).or(() -> meaning(Signs.key(line), contexts));
  }

  Optional<Meaning> meaning(String key, Set<Context> contexts) {
    int number = keys.number(key);
    List<PhraseGroup> said = number < 0 ? List.of() : groups.get(number);
    return said.stream()
        .filter(group -> Meanings.isHeard(group.where(), contexts))
        .max(
            Comparator.comparing((PhraseGroup group) -> isMeantFor(group, contexts))
                .thenComparing(group -> group.where().isEmpty() ? -FAR_OFF : -group.where().size()))
        .map(PhraseGroup::meaning);
  }

  /** Whether the group is for what is in progress, not only for when nothing is. */
  private static boolean isMeantFor(PhraseGroup group, Set<Context> contexts) {
    return group.where().stream()
        .anyMatch(context -> context != Context.IDLE && contexts.contains(context));
  }
}
