package org.leadlearner.content.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/** The rubrics of several folders: a later one replaces an earlier one with the same key. */
public final class RubricFiles {
  private static final String MAIN_RUBRIC = "shared-ownership";

  private static final Comparator<Rubric> MAIN_FIRST =
      Comparator.comparing((Rubric rubric) -> !rubric.edition().key().equals(MAIN_RUBRIC))
          .thenComparing(Rubric::title, String.CASE_INSENSITIVE_ORDER);

  private final Map<String, RubricFile> whole = new LinkedHashMap<>();
  private boolean hasFaults;

  /** Rubrics with faults are ignored, so that the one that they would replace stays. */
  public void add(RubricFolder folder) {
    hasFaults = hasFaults || !folder.faults().isEmpty();
    folder.sheets().values().stream()
        .filter(RubricFile::isWhole)
        .forEach(sheet -> whole.put(sheet.key(), sheet));
  }

  /** The rubrics in use, by key. */
  public Map<String, RubricFile> whole() {
    return Map.copyOf(whole);
  }

  public List<Rubric> rubrics() {
    return whole.values().stream()
        .flatMap(sheet -> sheet.rubric().stream())
        .sorted(MAIN_FIRST)
        .toList();
  }

  /**
   * The keys of all strands; empty when there is no rubric, or one with faults, because then the
   * strands are not known for sure.
   */
  public Set<String> strands() {
    if (hasFaults) {
      return Set.of();
    }
    return rubrics().stream()
        .flatMap(rubric -> rubric.strands().stream())
        .map(Strand::key)
        .collect(Collectors.toSet());
  }

  /** Faults between the rubrics. */
  public List<Fault> faults() {
    Map<String, RubricFile> seen = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (RubricFile sheet : whole.values()) {
      RubricFile first = seen.putIfAbsent(sheet.title().toLowerCase(Locale.ROOT), sheet);
      if (first != null) {
        faults.add(sheet.sameTitleAs(first));
      }
    }
    return faults;
  }
}
