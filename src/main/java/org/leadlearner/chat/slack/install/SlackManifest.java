package org.leadlearner.chat.slack.install;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The YAML manifest from which a district creates its own Slack app (see "App manifest reference"
 * at docs.slack.dev).
 */
public final class SlackManifest {

  /** Lines with {url} are only in a manifest for HTTP. */
  private static final String TEMPLATE =
      """
      # The Slack app of Lead Learner, {how}.
      # Create your own app from it: https://api.slack.com/apps, Create New App, From a manifest.
      # `java -jar lead-learner.jar manifest slack --url https://...` writes it for your address,
      # `manifest slack --socket` for Socket Mode, which needs no public address.
      _metadata:
        major_version: 1
        minor_version: 1
      display_information:
        name: Lead Learner
        description: Short check-ins on a rubric, and where you stand over time.
        background_color: "#1f4e5f"
      features:
        app_home:
          home_tab_enabled: true
          messages_tab_enabled: true
          messages_tab_read_only_enabled: false
      {agent}
        bot_user:
          display_name: lead-learner
          always_online: true
        shortcuts:
          - name: Save as evidence
            type: message
            callback_id: save_as_evidence
            description: Keeps a link to this message as a note on a strand.
        slash_commands:
          - command: /checkin
            url: {url}/slack/events
            description: Answer the rubric, go on, or look back
            usage_hint: "[form | resume | stop | history]"
            should_escape: false
          - command: /pln
            url: {url}/slack/events
            description: "Your daily prompt: now, time, days, pause, stop"
            usage_hint: "[now | time 7:40 | days mon-fri | pause until Mon | stop | log | channel]"
            should_escape: false
          - command: /progress
            url: {url}/slack/events
            description: See where you stand, and how you got there
            usage_hint: "[me | team]"
            should_escape: false
      oauth_config:
      {redirects}
        scopes:
          bot:
      {scopes}
          # Whoever installs the app may leave these out.
          bot_optional:
      {optional}
      settings:
        event_subscriptions:
          request_url: {url}/slack/events
          bot_events:
            - app_home_opened
            - app_mention
            - app_uninstalled
            # Slack then sends every message of a channel that the app was invited to. Replies below
            # its own prompts are heard; all others are dropped at once, not kept and not logged.
            - message.channels
            - message.groups
            - message.im
            - tokens_revoked
        interactivity:
          is_enabled: true
          request_url: {url}/slack/events
        org_deploy_enabled: false
        socket_mode_enabled: {socket}
        token_rotation_enabled: false
      """;

  private static final String REDIRECTS =
      "  # For installing it in many workspaces; one workspace needs no redirect.\n"
          + "  redirect_urls:\n"
          + "    - {url}/slack/oauth_redirect";

  /** Each first line is one that the assistant hears; Slack shows four at most. */
  private static final String AGENT =
      """
        # With SLACK_AGENT_VIEW=on: Slack shows its direct message as threads, and these lines first.
        agent_view:
          agent_description: Check-ins on a rubric, and one small action a day. It answers with fixed texts.
          suggested_prompts:
            - title: Start a check-in
              message: start a check-in
            - title: Show today's prompt
              message: pln now
            - title: How is my team doing?
              message: how is my team doing?
            - title: What can you do?
              message: help
      """
          .stripTrailing();

  private SlackManifest() {}

  /**
   * For an app that Slack reaches at this address, given without a slash at the end.
   *
   * @param isAgent whether its direct message is shown in Slack's agent view
   */
  public static String overHttp(URI url, boolean isAgent) {
    return whole(filled("over HTTP", REDIRECTS, false, isAgent)).replace("{url}", url.toString());
  }

  /**
   * For an app that connects to Slack itself, from anywhere: no line contains an address.
   *
   * @param isAgent as in {@link #overHttp}
   */
  public static String overSocket(boolean isAgent) {
    return whole(
        filled("in Socket Mode", "", true, isAgent)
            .lines()
            .filter(line -> !line.contains("{url}"))
            .collect(Collectors.joining("\n")));
  }

  /** Without the lines that were left empty. */
  private static String whole(String filled) {
    return filled
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String filled(String how, String redirects, boolean socket, boolean isAgent) {
    List<SlackScope> scopes = new ArrayList<>(SlackScope.always());
    if (isAgent) {
      scopes.add(SlackScope.ASSISTANT_WRITE);
    }
    return TEMPLATE
        .replace("{how}", how)
        .replace("{agent}", isAgent ? AGENT : "")
        .replace("{redirects}", redirects)
        .replace("{scopes}", lines(scopes))
        .replace("{optional}", lines(SlackScope.optional()))
        .replace("{socket}", Boolean.toString(socket));
  }

  private static String lines(List<SlackScope> scopes) {
    return scopes.stream()
        .map(scope -> "      # %s\n      - %s".formatted(scope.why(), scope.id()))
        .collect(Collectors.joining("\n"));
  }
}
