package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadlearner.chat.fake.Fault;

/** Faults that wait for calls; each strikes once, in the order they were set. */
public final class Faults {
  private record Rule(String method, Predicate<JsonNode> when, Fault fault) {}

  private final List<Rule> rules = new ArrayList<>();

  Faults() {}

  /** Strikes the next call of {@code method} (or {@code response_url}). */
  public void next(String method, Fault fault) {
    next(method, 1, fault);
  }

  /** Strikes the next {@code times} calls. */
  public void next(String method, int times, Fault fault) {
    for (int time = 0; time < times; time++) {
      next(method, arguments -> true, fault);
    }
  }

  /** Strikes the next call whose arguments fit, such as those for one channel. */
  public synchronized void next(String method, Predicate<JsonNode> when, Fault fault) {
    rules.add(new Rule(method, when, fault));
  }

  public synchronized void clear() {
    rules.clear();
  }

  /** How many faults have not struck yet. */
  public synchronized int waiting() {
    return rules.size();
  }

  synchronized Optional<Fault> take(String method, JsonNode arguments) {
    for (Iterator<Rule> left = rules.iterator(); left.hasNext(); ) {
      Rule rule = left.next();
      if (rule.method().equals(method) && rule.when().test(arguments)) {
        left.remove();
        return Optional.of(rule.fault());
      }
    }
    return Optional.empty();
  }
}
