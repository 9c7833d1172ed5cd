package org.leadlearner.chat.slack.install;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.access.Installation;
import org.leadlearner.access.Installations;
import org.leadlearner.chat.slack.api.SetupApi;
import org.leadlearner.chat.slack.api.SlackException;
import org.leadlearner.finding.Finding;

/** Checks whether Slack and the bot can reach each other, within some seconds a workspace. */
public final class SlackChecks {
  private static final String APP_TOKEN_MEND =
      " Make an App-Level Token with the scope connections:write on the app's page Basic"
          + " Information, and set SLACK_APP_TOKEN to it.";

  private final SetupApi api;
  private final Set<String> named;
  private final ScopeHeaders headers;
  private final BlockChecks blocks;

  /**
   * @param needs the scopes that are needed beyond those that always are
   * @param named as in SLACK_WORKSPACES
   */
  public SlackChecks(URI apiUrl, SlackNeeds needs, Set<String> named, Clock clock) {
    this.api = new SetupApi(apiUrl);
    this.named = Set.copyOf(named);
    this.headers = new ScopeHeaders(clock, needs);
    this.blocks = new BlockChecks(api);
  }

  /** Checks the tokens of the settings. */
  public List<Finding> examine(Optional<String> botToken, Optional<String> appToken) {
    List<Finding> findings = new ArrayList<>();
    try {
      if (botToken.isPresent()) {
        findings.addAll(bot("SLACK_BOT_TOKEN", botToken.get(), true));
        findings.addAll(ofBlocks(findings));
      }
      if (appToken.isPresent()) {
        findings.add(socket(appToken.get()));
      }
    } catch (SlackException silent) {
      findings.add(unreachable(silent));
    }
    return findings;
  }

  /** Checks every workspace that installed the app. */
  public List<Finding> examine(Installations installations, SlackWorkspaces workspaces) {
    List<Installation> all = installations.all(SlackWorkspaces.PLATFORM);
    if (all.isEmpty()) {
      return List.of(
          Finding.note(
              "Slack: no workspace has installed the app yet. Open PUBLIC_URL/slack/install."));
    }
    List<Finding> findings = new ArrayList<>();
    try {
      for (Installation one : all) {
        findings.addAll(
            workspaces.hears(one.workspace())
                ? installed(one, workspaces.botToken(one.workspace()))
                : List.of(unheard(one)));
      }
      findings.addAll(ofBlocks(findings));
    } catch (SlackException silent) {
      findings.add(unreachable(silent));
    } catch (IllegalStateException notKnown) {
      findings.add(Finding.note("Slack: " + notKnown.getMessage() + ", so look again later"));
    }
    return findings;
  }

  /**
   * Blocks are asked about where a token was accepted; before that there are other faults to fix.
   */
  private List<Finding> ofBlocks(List<Finding> before) throws SlackException {
    boolean isAccepted = before.stream().anyMatch(one -> one.kind() == Finding.Kind.OK);
    return isAccepted ? blocks.examine() : List.of();
  }

  private static Finding unheard(Installation one) {
    return Finding.fault(
        "Slack: workspace %s (%s) installed the app, and is not heard. If it is the district's, name it in SLACK_WORKSPACES beside the others; else remove the app there."
            .formatted(one.workspace(), one.name()));
  }

  private List<Finding> installed(Installation one, Optional<String> token) throws SlackException {
    String whose = "workspace " + one.workspace();
    return token.isPresent()
        ? bot(whose, token.get(), false)
        : List.of(
            Finding.fault(
                "Slack: the token of %s has ended. Install the app there again.".formatted(whose)));
  }

  /**
   * @param isOfSettings whether only Slack can say which workspace it belongs to
   */
  private List<Finding> bot(String whose, String token, boolean isOfSettings)
      throws SlackException {
    try {
      AuthTestResponse answer = api.call(methods -> methods.authTest(r -> r.token(token)));
      List<Finding> findings = new ArrayList<>();
      findings.add(
          Finding.ok("Slack: speaks as %s in %s".formatted(answer.getUser(), answer.getTeam())));
      findings.addAll(headers.examine(answer.getHttpResponseHeaders()));
      if (isOfSettings && !named.isEmpty() && !named.contains(answer.getTeamId())) {
        findings.add(
            Finding.fault(
                "Slack: SLACK_BOT_TOKEN is of %s, which SLACK_WORKSPACES does not name, so nothing there is heard. Add it to SLACK_WORKSPACES, or leave that out."
                    .formatted(answer.getTeamId())));
      }
      return findings;
    } catch (SlackException failure) {
      throwIfSilent(failure);
      return List.of(
          Finding.fault(
              "Slack: %s is refused (%s). %s"
                  .formatted(whose, failure.reason(), botMend(failure.reason()))));
    }
  }

  private static String botMend(String reason) {
    return switch (reason) {
      case "account_inactive", "token_revoked", "token_expired" ->
          "Install the app there again, and set the new token if it stands in the settings.";
      case "invalid_auth", "not_authed", "not_allowed_token_type" ->
          "Copy the Bot User OAuth Token (xoxb-...) again from the app's page OAuth & Permissions.";
      default -> "Try again in a few minutes; slack-status.com says whether Slack has trouble.";
    };
  }

  private Finding socket(String token) throws SlackException {
    try {
      api.call(methods -> methods.appsConnectionsOpen(request -> request.token(token)));
      return Finding.ok("Slack: Socket Mode can connect");
    } catch (SlackException failure) {
      throwIfSilent(failure);
      return Finding.fault(
          "Slack: SLACK_APP_TOKEN opens no connection (%s).%s"
              .formatted(failure.reason(), APP_TOKEN_MEND));
    }
  }

  /** When Slack does not respond, the next request would only time out as well. */
  private static void throwIfSilent(SlackException failure) throws SlackException {
    if (failure.kind() == SlackException.Kind.UNREACHABLE) {
      throw failure;
    }
  }

  private Finding unreachable(SlackException silent) {
    return Finding.fault(
        "Slack: nobody answers at %s (%s). Look at this machine's network, firewall and proxy, and at SLACK_API_URL."
            .formatted(api.apiUrl(), silent.reason()));
  }
}
