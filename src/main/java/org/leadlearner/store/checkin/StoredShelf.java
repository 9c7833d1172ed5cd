package org.leadlearner.store.checkin;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.store.database.SqlRunner;

/** The rubrics in use, and every earlier edition. */
final class StoredShelf implements RubricShelf {

  private final SqlRunner sql;
  private final List<Rubric> current;
  private final Map<Rubric.Edition, Rubric> known = new ConcurrentHashMap<>();

  StoredShelf(SqlRunner sql, List<Rubric> current) {
    this.sql = sql;
    this.current = List.copyOf(current);
    Set<String> keys = new HashSet<>();
    for (Rubric rubric : current) {
      if (!keys.add(rubric.edition().key())) {
        throw new IllegalArgumentException("two editions of " + rubric.edition().key());
      }
      known.put(rubric.edition(), rubric);
    }
  }

  @Override
  public List<Rubric> current() {
    return current;
  }

  @Override
  public Optional<Rubric> find(Rubric.Edition edition) {
    Rubric rubric = known.get(edition);
    if (rubric != null) {
      return Optional.of(rubric);
    }
    Optional<Rubric> archived = sql.read(handle -> RubricEditionTable.find(handle, edition));
    archived.ifPresent(found -> known.put(edition, found));
    return archived;
  }
}
