package org.leadlearner.chat.slack.install;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.leadlearner.access.Installations;

/**
 * Which workspaces belong to the district, among all that can reach the install page: those that
 * the operator listed; or else the one of the bot token in the settings; or else the first that
 * installed the app.
 */
final class DistrictWorkspaces {

  private final Set<String> named;
  private final Optional<OwnWorkspace> own;
  private final Installations installations;
  private final Clock clock;
  private final AtomicReference<@Nullable String> first = new AtomicReference<>();

  DistrictWorkspaces(
      Set<String> named, Optional<OwnWorkspace> own, Installations installations, Clock clock) {
    this.named = Set.copyOf(named);
    this.own = own;
    this.installations = installations;
    this.clock = clock;
  }

  /**
   * Throws {@link IllegalStateException} while Slack does not say which workspace the token belongs
   * to.
   */
  boolean include(String team) {
    if (!named.isEmpty()) {
      return named.contains(team);
    }
    return own.map(one -> one.is(team)).orElseGet(() -> team.equals(first()));
  }

  /** Whether it may install the app; without a list, the first to install it is the one. */
  boolean admit(String team) {
    if (named.isEmpty() && own.isEmpty()) {
      first.set(installations.claimFirst(SlackWorkspaces.PLATFORM, team, clock.instant()));
    }
    return include(team);
  }

  /** It never changes once it is set. */
  private @Nullable String first() {
    if (first.get() == null) {
      first.set(installations.first(SlackWorkspaces.PLATFORM).orElse(null));
    }
    return first.get();
  }
}
