package org.leadlearner.dashboard.projector;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadlearner.access.ProjectorDoor;
import org.leadlearner.access.ProjectorPass;
import org.leadlearner.access.ProjectorPasses;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PublicUrl;
import org.leadlearner.dashboard.page.Secret;

/** Gives out links that work once, and knows the screens that were opened by them. */
public final class ProjectorEntrance implements ProjectorDoor {

  static final Duration LINK = Duration.ofMinutes(10);

  /** As long as the longest meeting, and no further into the day of that room. */
  static final Duration SCREEN = Duration.ofHours(4);

  static final String PATH = "/projector";

  private final ProjectorPasses passes;
  private final PublicUrl address;
  private final Clock clock;

  /**
   * @param address what browsers reach this server at, without a slash at the end
   */
  public ProjectorEntrance(ProjectorPasses passes, Supplier<Optional<URI>> address, Clock clock) {
    this.passes = passes;
    this.address = new PublicUrl(address);
    this.clock = clock;
  }

  @Override
  public Optional<URI> addressFor(long personId, long roundId, Instant at) {
    return address
        .base()
        .map(
            base -> {
              Secret secret = Secret.random();
              Instant now = clock.instant();
              passes.give(secret.hash(), personId, roundId, now.plus(LINK), now);
              return URI.create(base + PATH + "/" + secret.text());
            });
  }

  PublicUrl address() {
    return address;
  }

  /** The path of these pages, as browsers ask for it. */
  String path() {
    return address.path(PATH);
  }

  /** The path of the look of the pages. */
  String look() {
    return address.path(Frame.HOME);
  }

  boolean isGood(Secret link) {
    return passes.isGood(link.hash(), clock.instant());
  }

  /** Uses a link up; empty when it was used before or has ended. */
  Optional<Secret> open(Secret link) {
    Secret screen = Secret.random();
    Instant now = clock.instant();
    return passes.open(link.hash(), screen.hash(), now.plus(SCREEN), now)
        ? Optional.of(screen)
        : Optional.empty();
  }

  Optional<ProjectorPass> screen(Secret screen) {
    return passes.screen(screen.hash(), clock.instant());
  }

  Instant now() {
    return clock.instant();
  }
}
