package org.leadlearner.rubric;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A rubric at one version. Answers stay tied to both.
 *
 * @param edition its key and version
 * @param title what people call it; also the name it is chosen by
 * @param summary one sentence on what it looks at
 * @param minutes how long a check-in takes
 * @param minimumAnswered fewer answers than this give no overall stage (domain.md, section 3.3)
 * @param notesForSolid how many strands need an evidence note for the word "solid"
 * @param strands in the order they are asked; keys are distinct
 */
public record Rubric(
    Edition edition,
    String title,
    String summary,
    int minutes,
    int minimumAnswered,
    int notesForSolid,
    List<Strand> strands) {

  /** Which rubric, and which version of it. */
  public record Edition(String key, String version) {}

  public Rubric {
    strands = List.copyOf(strands);
    Set<String> keys = new HashSet<>();
    for (Strand strand : strands) {
      if (!keys.add(strand.key())) {
        throw new IllegalArgumentException("strand key " + strand.key() + " stands twice");
      }
    }
    if (minimumAnswered < 1 || minimumAnswered > strands.size()) {
      throw new IllegalArgumentException("minimumAnswered must be 1 to " + strands.size());
    }
  }

  public Optional<Strand> find(String strandKey) {
    return strands.stream().filter(strand -> strand.key().equals(strandKey)).findFirst();
  }

  /** The strand with this key; throws when the rubric has none. */
  public Strand strand(String strandKey) {
    return find(strandKey)
        .orElseThrow(
            () -> new IllegalArgumentException("no strand " + strandKey + " in " + edition));
  }

  /** The place of a strand, counted from 1 as people are told it. */
  public int number(String strandKey) {
    return IntStream.range(0, strands.size())
            .filter(place -> strands.get(place).key().equals(strandKey))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no strand " + strandKey))
        + 1;
  }
}
