package org.leadlearner.chat.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * Every call in the order of arrival.
 *
 * @param <C> a call
 * @param <K> what kind of call it is
 */
public final class Calls<C, K> {
  private final List<C> calls = new CopyOnWriteArrayList<>();
  private final Function<C, K> kinds;

  public Calls(Function<C, K> kinds) {
    this.kinds = kinds;
  }

  public void add(C call) {
    calls.add(call);
  }

  public List<C> all() {
    return List.copyOf(calls);
  }

  public List<C> of(K kind) {
    return calls.stream().filter(call -> kinds.apply(call).equals(kind)).toList();
  }

  public int count(K kind) {
    return of(kind).size();
  }

  /** The newest call of a kind; a test that asks too early fails here. */
  public C last(K kind) {
    List<C> found = of(kind);
    if (found.isEmpty()) {
      List<K> others = calls.stream().map(kinds).toList();
      throw new AssertionError("nobody asked for " + kind + "; there were " + others);
    }
    return found.get(found.size() - 1);
  }

  public void forget() {
    calls.clear();
  }
}
