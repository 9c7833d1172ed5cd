package org.leadlearner.chat.slack.install;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.leadlearner.access.Installations;

/**
 * Which workspaces are the district's, among all that can reach the address at which the app is
 * installed: those that its operator named; or else the one whose bot token is in the settings; or
 * else the one that installed the app first.
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

  /** Throws {@link IllegalStateException} while Slack does not say whose the bot token is. */
  boolean include(String team) {
    if (!named.isEmpty()) {
      return named.contains(team);
    }
    return own.map(one -> one.is(team)).orElseGet(() -> team.equals(first()));
  }

  /** Whether it may install the app; without a name, whoever comes first is the one. */
  boolean admit(String team) {
    if (named.isEmpty() && own.isEmpty()) {
      first.set(installations.claimFirst(SlackWorkspaces.PLATFORM, team, clock.instant()));
    }
    return include(team);
  }

  /** It never changes once it is there. */
  private @Nullable String first() {
    if (first.get() == null) {
      first.set(installations.first(SlackWorkspaces.PLATFORM).orElse(null));
    }
    return first.get();
  }
}
