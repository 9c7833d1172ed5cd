package org.leadlearner.chat.teams.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every request in the order of arrival. */
public final class Calls {
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  Calls() {}

  void add(Call call) {
    calls.add(call);
  }

  public List<Call> all() {
    return List.copyOf(calls);
  }

  public List<Call> of(Operation operation) {
    return calls.stream().filter(call -> call.operation() == operation).toList();
  }

  public int count(Operation operation) {
    return of(operation).size();
  }

  /** The newest call of a kind; a test that asks too early fails here. */
  public Call last(Operation operation) {
    List<Call> found = of(operation);
    if (found.isEmpty()) {
      throw new AssertionError("nobody asked for " + operation + "; there were " + operations());
    }
    return found.get(found.size() - 1);
  }

  public void forget() {
    calls.clear();
  }

  private List<Operation> operations() {
    return calls.stream().map(Call::operation).toList();
  }
}
