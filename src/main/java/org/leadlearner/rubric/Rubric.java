package org.leadlearner.rubric;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One version of a rubric. Answers refer to both its key and its version.
 *
 * @param edition its key and version
 * @param title its name, by which people also choose it
 * @param summary one sentence about its subject
 * @param minutes how long a check-in takes
 * @param minimumAnswered with fewer answers there is no overall stage; strands about one's own
 *     practice count as answered, see {@link #leastAnswered}
 * @param strands in the order of the questions; keys are distinct
 * @param translations the same rubric in other languages, by language code, such as {@code es}; in
 *     a translation also the original, by the empty code
 */
public record Rubric(
    Edition edition,
    String title,
    String summary,
    int minutes,
    int minimumAnswered,
    List<Strand> strands,
    Map<String, Rubric> translations) {

  private static final String ORIGINAL = "";

  /** Which rubric, and which version of it. */
  public record Edition(String key, String version) {}

  public Rubric {
    strands = List.copyOf(strands);
    translations = Map.copyOf(translations);
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

  /** A rubric in one language. */
  public Rubric(
      Edition edition,
      String title,
      String summary,
      int minutes,
      int minimumAnswered,
      List<Strand> strands) {
    this(edition, title, summary, minutes, minimumAnswered, strands, Map.of());
  }

  /** The same in a locale's language, or the original without a translation. */
  public Rubric in(Locale locale) {
    Map<String, Rubric> others = new HashMap<>(translations);
    Rubric found = translations.get(locale.getLanguage());
    if (found != null) {
      // The next reader may use another language.
      others.putIfAbsent(ORIGINAL, translated(Map.of()));
      return found.translated(others);
    }
    Rubric original = others.remove(ORIGINAL);
    return original == null ? this : original.translated(others);
  }

  /** The same with its translations, by language code. */
  public Rubric translated(Map<String, Rubric> into) {
    return new Rubric(edition, title, summary, minutes, minimumAnswered, strands, into);
  }

  /**
   * The strands that the overall stage is computed from: those about the district. In a rubric that
   * asks only about one's own practice, all of them (domain.md, section 3.2).
   */
  public List<Strand> counted() {
    List<Strand> district = with(Lens.DISTRICT);
    return district.isEmpty() ? strands : district;
  }

  /** The strands that do not count for the overall stage: those about one's own practice. */
  public List<Strand> beside() {
    return with(Lens.DISTRICT).isEmpty() ? List.of() : with(Lens.SELF);
  }

  /** How many of {@link #counted} need an answer for an overall stage. */
  public int leastAnswered() {
    return Math.max(1, minimumAnswered - beside().size());
  }

  private List<Strand> with(Lens lens) {
    return strands.stream().filter(strand -> strand.lens() == lens).toList();
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

  /** The number of a strand, from 1, as people see it. */
  public int number(String strandKey) {
    return IntStream.range(0, strands.size())
            .filter(place -> strands.get(place).key().equals(strandKey))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no strand " + strandKey))
        + 1;
  }
}
