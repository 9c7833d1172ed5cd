package org.leadlearner.chat.teams.fake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.fake.Fault;

/** Faults that wait for calls; each strikes once, in the order they were set. */
public final class Faults {
  private record Rule(Operation operation, Fault fault) {}

  private final List<Rule> rules = new ArrayList<>();
  private Optional<Fault> always = Optional.empty();

  Faults() {}

  /** Strikes the next call of this kind. */
  public void next(Operation operation, Fault fault) {
    next(operation, 1, fault);
  }

  /** Strikes the next {@code times} calls. */
  public synchronized void next(Operation operation, int times, Fault fault) {
    for (int time = 0; time < times; time++) {
      rules.add(new Rule(operation, fault));
    }
  }

  /** Strikes every call of the connector that no other fault strikes. */
  public synchronized void always(Fault fault) {
    always = Optional.of(fault);
  }

  synchronized Optional<Fault> take(Operation operation) {
    for (Iterator<Rule> left = rules.iterator(); left.hasNext(); ) {
      Rule rule = left.next();
      if (rule.operation() == operation) {
        left.remove();
        return Optional.of(rule.fault());
      }
    }
    return operation.isConnector() ? always : Optional.empty();
  }
}
