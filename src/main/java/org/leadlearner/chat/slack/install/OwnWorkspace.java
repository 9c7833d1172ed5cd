package org.leadlearner.chat.slack.install;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.slack.api.SetupApi;
import org.leadlearner.chat.slack.api.SlackException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspace of the bot token in the settings, which only Slack can tell. */
public final class OwnWorkspace {
  private static final Logger LOG = LoggerFactory.getLogger(OwnWorkspace.class);
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final SetupApi api;
  private final String token;
  private final Clock clock;
  private final AtomicReference<@Nullable String> team = new AtomicReference<>();
  private volatile Instant askAgain = Instant.MIN;

  /**
   * @param apiUrl the base of the Web API, ending in {@code /api/}
   */
  public OwnWorkspace(URI apiUrl, String token, Clock clock) {
    this(new SetupApi(apiUrl), token, clock);
  }

  OwnWorkspace(SetupApi api, String token, Clock clock) {
    this.api = api;
    this.token = token;
    this.clock = clock;
  }

  String token() {
    return token;
  }

  /**
   * Whether this is the workspace. Asks Slack until it has answered once, and caches the answer.
   *
   * @throws IllegalStateException while Slack does not answer
   */
  public boolean is(String wanted) {
    if (team.get() == null && !clock.instant().isBefore(askAgain)) {
      ask();
    }
    return Optional.ofNullable(team.get())
        .map(wanted::equals)
        .orElseThrow(
            () -> new IllegalStateException("Slack does not say whose SLACK_BOT_TOKEN is"));
  }

  private void ask() {
    try {
      AuthTestResponse answer = api.call(methods -> methods.authTest(r -> r.token(token)));
      team.set(answer.getTeamId());
    } catch (SlackException failure) {
      askAgain = clock.instant().plus(PAUSE);
      LOG.warn("Slack does not say whose SLACK_BOT_TOKEN is: {}.", failure.reason());
    }
  }
}
