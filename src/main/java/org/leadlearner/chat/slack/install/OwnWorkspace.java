package org.leadlearner.chat.slack.install;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.slack.api.SetupApi;
import org.leadlearner.chat.slack.api.SlackException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspace of a bot token in the settings, which only Slack can name. */
final class OwnWorkspace {
  private static final Logger LOG = LoggerFactory.getLogger(OwnWorkspace.class);

  private final SetupApi api;
  private final Optional<String> token;
  private final AtomicReference<@Nullable String> team = new AtomicReference<>();

  OwnWorkspace(SetupApi api, Optional<String> token) {
    this.api = api;
    this.token = token;
  }

  Optional<String> botToken(String wanted) {
    return token.filter(secret -> team(secret).filter(wanted::equals).isPresent());
  }

  /** Asks Slack until it has once said whose token this is. */
  private Optional<String> team(String secret) {
    if (team.get() == null) {
      try {
        AuthTestResponse answer = api.call(methods -> methods.authTest(r -> r.token(secret)));
        team.set(answer.getTeamId());
      } catch (SlackException failure) {
        LOG.warn("Slack does not say whose SLACK_BOT_TOKEN is: {}.", failure.reason());
      }
    }
    return Optional.ofNullable(team.get());
  }
}
