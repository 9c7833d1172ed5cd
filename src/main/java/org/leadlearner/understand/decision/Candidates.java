package org.leadlearner.understand.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.phrase.PhraseMatcher;

/** Adds up the candidates of one intent, such as positive and negative feedback. */
public final class Candidates {

  private Candidates() {}

  public static List<Candidate> of(List<PhraseMatcher.Near> nearest) {
    Map<Intent, Meaning> first = new LinkedHashMap<>();
    Map<Intent, Float> shares = new LinkedHashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (PhraseMatcher.Near near : nearest) {
      if (near.meaning().intent() == Intent.CLARIFY) {
        candidates.add(new Candidate(near.meaning(), near.share()));
      } else {
        first.putIfAbsent(near.meaning().intent(), near.meaning());
        shares.merge(near.meaning().intent(), near.share(), Float::sum);
      }
    }
    first.forEach(
        (intent, meaning) ->
            candidates.add(new Candidate(meaning, shares.getOrDefault(intent, 0f))));
    candidates.sort(Comparator.comparingDouble(candidate -> -candidate.share()));
    return candidates;
  }
}
