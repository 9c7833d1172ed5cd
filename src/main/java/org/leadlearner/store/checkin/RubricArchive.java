package org.leadlearner.store.checkin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;
import org.leadlearner.store.database.StoreException;

/**
 * Stores the editions in use. Wording may be improved inside an edition; what gives answers their
 * meaning may not change, because earlier answers refer to it.
 */
final class RubricArchive {

  private RubricArchive() {}

  public static void keep(Handle handle, List<Rubric> current, Instant at) {
    List<String> faults = new ArrayList<>();
    for (Rubric rubric : current) {
      if (RubricEditionTable.isStored(handle, rubric)) {
        continue;
      }
      Optional<Rubric> before = RubricEditionTable.find(handle, rubric.edition());
      before.ifPresent(archived -> faults.addAll(faults(archived, rubric)));
      if (!before.equals(Optional.of(rubric))) {
        RubricEditionTable.put(handle, rubric, at);
      }
    }
    if (!faults.isEmpty()) {
      throw new StoreException(String.join("\n", faults));
    }
  }

  private static List<String> faults(Rubric before, Rubric now) {
    List<String> changed = new ArrayList<>();
    compare(changed, "its strands or their order", keys(before), keys(now));
    compare(changed, "minimumAnswered", before.minimumAnswered(), now.minimumAnswered());
    for (Strand strand : now.strands()) {
      before.find(strand.key()).ifPresent(earlier -> compare(changed, earlier, strand));
    }
    if (changed.isEmpty()) {
      return List.of();
    }
    return List.of(
        "Rubric %s, version %s, is in use already and differs now in: %s. Raise the version."
            .formatted(now.edition().key(), now.edition().version(), String.join(", ", changed)));
  }

  private static void compare(List<String> changed, Strand before, Strand now) {
    String strand = " of strand " + now.key();
    compare(changed, "lens" + strand, before.lens(), now.lens());
    compare(
        changed, "neededForStaging" + strand, before.neededForStaging(), now.neededForStaging());
  }

  private static void compare(List<String> changed, String what, Object before, Object now) {
    if (!Objects.equals(before, now)) {
      changed.add(what);
    }
  }

  private static List<String> keys(Rubric rubric) {
    return rubric.strands().stream().map(Strand::key).toList();
  }
}
