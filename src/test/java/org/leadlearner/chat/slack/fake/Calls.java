package org.leadlearner.chat.slack.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every call in the order of arrival. */
public final class Calls {
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  Calls() {}

  void add(Call call) {
    calls.add(call);
  }

  public List<Call> all() {
    return List.copyOf(calls);
  }

  public List<Call> of(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  public int count(String method) {
    return of(method).size();
  }

  /** The newest call of a method; a test that asks too early fails here. */
  public Call last(String method) {
    List<Call> found = of(method);
    if (found.isEmpty()) {
      throw new AssertionError("nobody called " + method + "; there were " + names());
    }
    return found.get(found.size() - 1);
  }

  public void forget() {
    calls.clear();
  }

  private List<String> names() {
    return calls.stream().map(Call::method).toList();
  }
}
