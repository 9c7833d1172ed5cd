package org.leadlearner.understand.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.text.TypedLine;

/** Matches lines that are a complete phrase. */
final class WholeLines {

  private static final int FAR_OFF = 100;

  private final Map<String, List<PhraseGroup>> groups;

  /**
   * @param groups by the key of a phrase, in the order of the book
   */
  WholeLines(Map<String, List<PhraseGroup>> groups) {
    this.groups = groups;
  }

  /** The meaning of the phrase; a phrase for this context comes first. */
  Optional<Meaning> meaning(TypedLine line, Set<Context> contexts) {
    return meaning(Signs.asked(line), contexts).or(() -> meaning(Signs.key(line), contexts));
  }

  Optional<Meaning> meaning(String key, Set<Context> contexts) {
    return groups.getOrDefault(key, List.of()).stream()
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
