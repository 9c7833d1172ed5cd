package org.leadlearner.dashboard;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadlearner.access.DashboardDoor;
import org.leadlearner.access.DashboardPass;
import org.leadlearner.access.DashboardPasses;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PublicUrl;
import org.leadlearner.dashboard.page.Secret;
import org.leadlearner.people.Person;

/** Issues links that work once, and stores the sessions that they start. */
public final class DashboardEntrance implements DashboardDoor {

  static final Duration LINK = Duration.ofMinutes(10);
  static final Duration SESSION = Duration.ofHours(8);
  static final String PATH = Frame.HOME;

  private final DashboardPasses passes;
  private final PublicUrl address;
  private final Clock clock;

  /**
   * @param address the server's address as browsers see it, without a trailing slash; read again
   *     each time, because the port may be known only when the server listens
   */
  public DashboardEntrance(DashboardPasses passes, Supplier<Optional<URI>> address, Clock clock) {
    this.passes = passes;
    this.address = new PublicUrl(address);
    this.clock = clock;
  }

  @Override
  public Optional<URI> addressFor(long personId, Instant at) {
    return address
        .base()
        .map(
            base -> {
              Secret secret = Secret.random();
              Instant now = now();
              passes.give(new DashboardPass(secret.hash(), personId, now.plus(LINK)), now);
              return URI.create(base + PATH + "/" + secret.text());
            });
  }

  PublicUrl address() {
    return address;
  }

  /** The path of the dashboard as browsers ask for it. */
  String path() {
    return address.path(PATH);
  }

  boolean isGood(Secret link) {
    return passes.isGood(link.hash(), now());
  }

  /** Uses a link and starts a session; empty when the link was used or has expired. */
  Optional<Secret> enter(Secret link) {
    Instant now = now();
    return passes
        .use(link.hash(), now)
        .map(
            person -> {
              Secret session = Secret.random();
              passes.begin(new DashboardPass(session.hash(), person, now.plus(SESSION)), now);
              return session;
            });
  }

  Optional<Person> visitor(Secret session) {
    return passes.visitor(session.hash(), now());
  }

  void leave(Secret session) {
    passes.end(session.hash());
  }

  Instant now() {
    return clock.instant();
  }
}
