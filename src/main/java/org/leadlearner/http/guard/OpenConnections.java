package org.leadlearner.http.guard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose request headers do not arrive in time and, when there are too many
 * connections, the one that has been useless for longest.
 */
public final class OpenConnections extends AbstractLifeCycle implements Connection.Listener {
  private final ConnectionLimits limits;
  private final RepeatedLook look;
  private final Map<Connection, OpenConnection> open = new ConcurrentHashMap<>();

  public OpenConnections(ConnectionLimits limits, Scheduler scheduler) {
    this.limits = limits;
    this.look = new RepeatedLook(scheduler, this::closeSlowOnes);
  }

  @Override
  protected void doStart() throws Exception {
    look.start();
  }

  @Override
  protected void doStop() throws Exception {
    look.stop();
  }

  @Override
  public void onOpened(Connection connection) {
    OpenConnection newcomer = new OpenConnection(connection);
    open.put(connection, newcomer);
    newcomer
        .stranger()
        .ifPresent(
            address ->
                keepTo(
                    limits.mostOfOneAddress(),
                    one -> one.stranger().filter(address::equals).isPresent()));
    keepTo(limits.most(), one -> true);
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  /** A request over this connection was answered. */
  public void answered(Connection connection) {
    Optional.ofNullable(open.get(connection)).ifPresent(OpenConnection::answered);
  }

  private void keepTo(int most, Predicate<OpenConnection> counted) {
    List<OpenConnection> those = open.values().stream().filter(counted).toList();
    if (those.size() > most) {
      leastUseful(those).ifPresent(this::close);
    }
  }

  /** A connection with a request in progress is never closed. */
  private static Optional<OpenConnection> leastUseful(List<OpenConnection> those) {
    return those.stream()
        .filter(one -> !one.isAnswered())
        .min(
            Comparator.comparing(OpenConnection::hasBegun)
                .reversed()
                .thenComparing(OpenConnection::quietSince));
  }

  private void closeSlowOnes() {
    long now = System.nanoTime();
    for (OpenConnection one : open.values()) {
      one.look(now);
      if (one.hasBegun() && now - one.begunSince() > limits.longestHead().toNanos()) {
        close(one);
      }
    }
  }

  private void close(OpenConnection one) {
    open.remove(one.connection());
    one.connection().getEndPoint().close();
  }
}
