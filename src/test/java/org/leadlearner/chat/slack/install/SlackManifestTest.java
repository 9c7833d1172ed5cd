package org.leadlearner.chat.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackManifestTest {
  private static final URI PLACEHOLDER = URI.create("https://lead-learner.example.org");
  private static final YAMLMapper YAML = new YAMLMapper();

  private static final String OVER_HTTP = SlackManifest.overHttp(PLACEHOLDER, false);
  private static final String OVER_SOCKET = SlackManifest.overSocket(false);

  private static final String AGENT = SlackManifest.overHttp(PLACEHOLDER, true);

  @Test
  void theFilesAreWhatTheCommandWrites() throws IOException {
    Path folder = Path.of("manifests", "slack");

    assertThat(folder.resolve("manifest.yaml")).content().isEqualTo(OVER_HTTP);
    assertThat(folder.resolve("manifest-socket.yaml")).content().isEqualTo(OVER_SOCKET);
    assertThat(folder.resolve("manifest-agent.yaml"))
        .content()
        .isEqualTo(SlackManifest.overSocket(true));
  }

  @Test
  void itAsksForTheScopesThatTheInstallationAsksFor() throws IOException {
    for (String manifest : List.of(OVER_HTTP, OVER_SOCKET)) {
      assertThat(texts(YAML.readTree(manifest).at("/oauth_config/scopes/bot")))
          .containsExactly(SlackScope.list(SlackNeeds.NONE).split(","));
      assertThat(texts(YAML.readTree(manifest).at("/oauth_config/scopes/bot_optional")))
          .containsExactly("users:read.email", "dnd:read");
    }
  }

  @Test
  void everyScopeStandsWithItsReasonThereAndOnItsPage() throws IOException {
    String page = Files.readString(Path.of("src/docs/slack.md"));
    for (SlackScope scope : SlackScope.values()) {
      assertThat(AGENT).contains("# " + scope.why() + "\n      - " + scope.id() + "\n");
      assertThat(page).contains("| `" + scope.id() + "` | " + scope.why() + " |");
    }
  }

  @Test
  void optionalScopesAreAskedForOnlyWhereTheyAreUsed() {
    String always = SlackScope.list(SlackNeeds.NONE);
    assertThat(always).doesNotContain("email", "dnd");
    assertThat(SlackScope.list(new SlackNeeds(true, true)))
        .isEqualTo(always + ",users:read.email,dnd:read");
  }

  @Test
  void theAgentViewHasLinesToBeginWithAndClaimsNoIntelligence() throws IOException {
    assertThat(OVER_HTTP + OVER_SOCKET).doesNotContain("agent_view", "assistant:write");
    for (String text : List.of(AGENT, SlackManifest.overSocket(true))) {
      JsonNode manifest = YAML.readTree(text);
      JsonNode agent = manifest.at("/features/agent_view");
      assertThat(agent.at("/agent_description").textValue())
          .hasSizeLessThanOrEqualTo(300)
          .doesNotContainPattern("(?i)\\bAI\\b|intelligen|smart|model");
      assertThat(agent.at("/suggested_prompts")).hasSizeBetween(1, 4);
      assertThat(texts(manifest.at("/oauth_config/scopes/bot"))).contains("assistant:write");
    }
  }

  @Test
  void overHttpEverythingComesToOneAddress() throws IOException {
    JsonNode manifest = YAML.readTree(OVER_HTTP);

    assertThat(manifest.findValuesAsText("url"))
        .hasSize(3)
        .containsOnly(PLACEHOLDER + "/slack/events");
    assertThat(manifest.findValuesAsText("request_url"))
        .hasSize(2)
        .containsOnly(PLACEHOLDER + "/slack/events");
    assertThat(texts(manifest.at("/oauth_config/redirect_urls")))
        .containsExactly(PLACEHOLDER + "/slack/oauth_redirect");
    assertThat(manifest.at("/settings/socket_mode_enabled").booleanValue()).isFalse();
  }

  @Test
  void inSocketModeThereIsNoAddress() throws IOException {
    JsonNode manifest = YAML.readTree(OVER_SOCKET);

    assertThat(manifest.findValue("url")).isNull();
    assertThat(manifest.findValue("request_url")).isNull();
    assertThat(manifest.findValue("redirect_urls")).isNull();
    assertThat(manifest.at("/settings/socket_mode_enabled").booleanValue()).isTrue();
    assertThat(OVER_SOCKET).doesNotContain("{");
  }

  @Test
  void itHearsWhatTheAssistantListensTo() throws IOException {
    for (String text : List.of(OVER_HTTP, OVER_SOCKET)) {
      JsonNode manifest = YAML.readTree(text);
      assertThat(texts(manifest.at("/settings/event_subscriptions/bot_events")))
          .containsExactly(
              "app_home_opened",
              "app_mention",
              "app_uninstalled",
              "message.channels",
              "message.groups",
              "message.im",
              "tokens_revoked");
      assertThat(manifest.at("/features/slash_commands").findValuesAsText("command"))
          .containsExactly("/checkin", "/pln", "/progress");
      assertThat(manifest.at("/features/shortcuts/0/callback_id").textValue())
          .isEqualTo("save_as_evidence");
      assertThat(manifest.at("/features/app_home/home_tab_enabled").booleanValue()).isTrue();
      assertThat(manifest.at("/features/app_home/messages_tab_enabled").booleanValue()).isTrue();
      assertThat(manifest.at("/settings/interactivity/is_enabled").booleanValue()).isTrue();
    }
  }

  private static List<String> texts(JsonNode list) {
    return YAML.convertValue(
        list, YAML.getTypeFactory().constructCollectionType(List.class, String.class));
  }
}
