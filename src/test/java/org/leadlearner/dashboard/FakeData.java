package org.leadlearner.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.leadlearner.people.PersonalData;

/** Keeps one sheet of each person, with what people type in it, and who was forgotten. */
final class FakeData implements PersonalData {

  final List<Long> forgotten = new ArrayList<>();

  @Override
  public List<Sheet> of(long personId) {
    return List.of(
        new Sheet(
            "evidence notes",
            List.of("strand", "note"),
            List.of(
                List.of("Evidence", "=HYPERLINK(\"http://a.example\")"),
                List.of("Policy", "<script>alert(1)</script>, \"ours\"")),
            false),
        new Sheet("stage moves", List.of("date", "stage"), List.of(), false));
  }

  @Override
  public int forget(long personId) {
    forgotten.add(personId);
    return 2;
  }
}
