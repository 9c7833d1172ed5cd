package org.leadlearner.chat.slack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.leadlearner.access.Installation;
import org.leadlearner.access.Installations;

/** Installations of one platform; as the port says, and gone with the test. */
public final class InMemoryInstallations implements Installations {
  private final Map<String, Installation> byWorkspace = new TreeMap<>();
  private Optional<String> first = Optional.empty();

  @Override
  public synchronized Optional<Installation> find(String platform, String workspace) {
    return Optional.ofNullable(byWorkspace.get(workspace))
        .filter(one -> one.platform().equals(platform));
  }

  @Override
  public synchronized List<Installation> all(String platform) {
    return byWorkspace.values().stream().filter(one -> one.platform().equals(platform)).toList();
  }

  @Override
  public synchronized Optional<String> first(String platform) {
    return first;
  }

  @Override
  public synchronized String claimFirst(String platform, String workspace, Instant at) {
    first = first.or(() -> Optional.of(workspace));
    return first.orElseThrow();
  }

  @Override
  public synchronized void keep(Installation installation) {
    byWorkspace.put(installation.workspace(), installation);
  }

  @Override
  public synchronized Optional<Installation> change(
      String platform, String workspace, UnaryOperator<Installation> change) {
    Optional<Installation> changed = find(platform, workspace).map(change);
    changed.ifPresent(this::keep);
    return changed;
  }

  @Override
  public synchronized void erase(String platform, String workspace, Instant at) {
    find(platform, workspace)
        .filter(one -> !one.at().isAfter(at))
        .ifPresent(one -> byWorkspace.remove(workspace));
  }
}
