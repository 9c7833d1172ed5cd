package org.leadlearner.store.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Reach;
import org.leadlearner.store.database.SqlRunner;

/** The outcome of the newest message to each conversation, and which conversations are blocked. */
final class StoredReach implements Reach {

  private final SqlRunner sql;

  StoredReach(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public Map<Conversation, Outcome> newest(Set<Conversation> conversations) {
    Map<Conversation, Outcome> found = new HashMap<>();
    for (Conversation place : conversations) {
      sql.read(handle -> ReachTable.of(handle, place))
          .ifPresent(outcome -> found.put(place, outcome));
    }
    return Map.copyOf(found);
  }
}
