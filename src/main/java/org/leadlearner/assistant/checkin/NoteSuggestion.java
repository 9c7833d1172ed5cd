package org.leadlearner.assistant.checkin;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * Chooses the strand to ask a note for: the one that rose most since the last check-in, else the
 * highest one without a note (domain.md, section 3.3, "ask for one note").
 */
final class NoteSuggestion {

  private final CheckIns checkIns;

  NoteSuggestion(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  /** The strand that the leader chose, else the best one to ask for; empty without any points. */
  Optional<Strand> strand(CheckIn checkIn, Rubric rubric) {
    Optional<Strand> picked = checkIn.bookmark().askingNote().map(rubric::strand);
    if (picked.isPresent()) {
      return picked;
    }
    Map<String, Integer> points = checkIn.points();
    Map<String, Integer> before =
        checkIns
            .lastFinished(checkIn.personId(), rubric.edition().key())
            .map(CheckIn::points)
            .orElse(Map.of());
    Set<String> noted =
        checkIns.notes(checkIn.personId(), rubric.edition().key()).stream()
            .map(EvidenceNote::strandKey)
            .collect(Collectors.toSet());
    return rubric.strands().stream()
        .filter(strand -> points.containsKey(strand.key()))
        .max(
            Comparator.<Strand>comparingInt(strand -> rise(strand, points, before))
                .thenComparing(strand -> !noted.contains(strand.key()))
                .thenComparing(Strand::neededForStaging)
                .thenComparingInt(strand -> points.getOrDefault(strand.key(), 0))
                .thenComparingInt(strand -> -rubric.number(strand.key())));
  }

  private static int rise(Strand strand, Map<String, Integer> points, Map<String, Integer> before) {
    Integer earlier = before.get(strand.key());
    return earlier == null ? 0 : Math.max(0, points.getOrDefault(strand.key(), 0) - earlier);
  }
}
