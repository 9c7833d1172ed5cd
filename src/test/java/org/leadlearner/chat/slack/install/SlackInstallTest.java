package org.leadlearner.chat.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;
import org.leadlearner.access.Installation;
import org.leadlearner.chat.slack.InMemoryInstallations;
import org.leadlearner.chat.slack.ScriptedApi;
import org.leadlearner.chat.slack.api.SlackCredentials;

class SlackInstallTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final String GRANTED =
      """
      {"ok": true, "access_token": "xoxb-granted", "token_type": "bot", "bot_user_id": "U0BOT",
       "scope": "chat:write", "team": {"id": "T1", "name": "Test District"}}
      """;

  private final ScriptedApi slack = new ScriptedApi();
  private final SettableClock clock = new SettableClock(NOW);
  private final InMemoryInstallations installations = new InMemoryInstallations();
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final HttpClient browser =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private Set<String> named = Set.of();
  private Server server;

  @BeforeEach
  void start() {
    slack.says("oauth.v2.access", GRANTED);
    serve("https://learn.example.org");
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
    slack.close();
  }

  private void serve(String publicUrl) {
    SlackOAuth oauth =
        new SlackOAuth(
            slack.url(), "111.222", "client-secret", URI.create(publicUrl), SlackNeeds.NONE, clock);
    ServletContextHandler context = new ServletContextHandler();
    SlackWorkspaces workspaces =
        new SlackWorkspaces(installations, oauth, Optional.empty(), named, clock);
    new SlackInstall(oauth, installations, workspaces, used::add, clock).addTo(context);
    server = new Server(0);
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception unable) {
      throw new IllegalStateException(unable);
    }
  }

  private HttpResponse<String> get(String path, String... cookies) {
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    Arrays.stream(cookies).forEach(cookie -> request.header("Cookie", cookie));
    try {
      return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException lost) {
      throw new IllegalStateException(lost);
    }
  }

  /** A browser on its way through Slack: the state in the address and the cookie it keeps. */
  private record Way(Map<String, String> query, String cookie) {
    String state() {
      return Optional.ofNullable(query.get("state")).orElseThrow();
    }

    String back(String more) {
      return "/slack/oauth_redirect?" + more + "&state=" + state();
    }
  }

  private Way begin() {
    HttpResponse<String> answer = get("/slack/install");
    assertThat(answer.statusCode()).isEqualTo(302);
    HttpCookie cookie = cookie(answer);
    return new Way(
        query(answer.headers().firstValue("Location").orElseThrow()),
        cookie.getName() + "=" + cookie.getValue());
  }

  private static HttpCookie cookie(HttpResponse<String> answer) {
    return HttpCookie.parse(answer.headers().firstValue("Set-Cookie").orElseThrow()).get(0);
  }

  private static Map<String, String> query(String address) {
    return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private void assertStale(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Please start again", "href=\"install\"");
    assertThat(slack.calls("oauth.v2.access")).isEmpty();
    assertThat(installations.all("slack")).isEmpty();
  }

  @Test
  void aBrowserIsSentToSlackWithWhatWeNeed() {
    HttpResponse<String> answer = get("/slack/install");
    String address = answer.headers().firstValue("Location").orElseThrow();

    assertThat(address).startsWith(slack.url().resolve("/oauth/v2/authorize") + "?");
    assertThat(query(address))
        .containsEntry("client_id", "111.222")
        .containsEntry("redirect_uri", "https://learn.example.org/slack/oauth_redirect")
        .containsEntry(
            "scope",
            "chat:write,commands,im:history,im:write,app_mentions:read,channels:history,"
                + "groups:history,users:read")
        .containsOnlyKeys("client_id", "redirect_uri", "scope", "state");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void theCookieBelongsToThisHostAlone() {
    String cookie = get("/slack/install").headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(cookie)
        .startsWith("__Host-slack-install=")
        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=600")
        .doesNotContain("Domain");
  }

  @Test
  void overPlainHttpTheCookieHasNoPrefixThatBrowsersWouldRefuse() throws Exception {
    server.stop();
    serve("http://127.0.0.1:3000");
    String cookie = get("/slack/install").headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(cookie).startsWith("slack-install=").doesNotContain("Secure");
    Way way = begin();
    assertThat(get(way.back("code=c1"), way.cookie()).statusCode()).isEqualTo(200);
  }

  @Test
  void whoComesBackWithACodeHasInstalled() {
    Way way = begin();
    HttpResponse<String> answer = get(way.back("code=c1"), way.cookie());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<h1>Lead Learner is installed</h1>")
        .doesNotContain("xoxb", "c1", way.state());
    assertThat(installations.all("slack"))
        .containsExactly(
            new Installation(
                "slack",
                "T1",
                "Test District",
                new SlackCredentials(
                        "xoxb-granted", Optional.of("U0BOT"), Optional.empty(), Optional.empty())
                    .toJson(),
                NOW));
    assertThat(slack.calls("oauth.v2.access"))
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.form())
                    .containsEntry("code", "c1")
                    .containsEntry(
                        "redirect_uri", "https://learn.example.org/slack/oauth_redirect"));
  }

  @Test
  void aTokenThatEndsIsKeptWithItsRefreshToken() {
    slack.says(
        "oauth.v2.access",
        GRANTED.replace(
            "\"scope\"", "\"refresh_token\": \"xoxe-1\", \"expires_in\": 43200, \"scope\""));
    Way way = begin();
    get(way.back("code=c1"), way.cookie());

    assertThat(SlackCredentials.fromJson(installations.all("slack").get(0).credentials()))
        .isEqualTo(
            new SlackCredentials(
                "xoxb-granted",
                Optional.of("U0BOT"),
                Optional.of("xoxe-1"),
                Optional.of(NOW.plus(Duration.ofHours(12)))));
  }

  @Test
  void whoCancelsIsToldThatNothingHappened() {
    Way way = begin();
    HttpResponse<String> answer = get(way.back("error=access_denied"), way.cookie());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Nothing was installed");
    assertThat(installations.all("slack")).isEmpty();
    assertThat(slack.calls("oauth.v2.access")).isEmpty();
  }

  @Test
  void aStateIsGoodOnce() {
    Way way = begin();
    get(way.back("error=access_denied"), way.cookie());

    assertStale(get(way.back("code=c1"), way.cookie()));
    assertThat(used).hasSize(1).noneMatch(name -> name.contains(way.state()));
  }

  @Test
  void aStateIsGoodForTenMinutes() {
    Way quick = begin();
    Way slow = begin();
    clock.advance(Duration.ofMinutes(10));
    assertStale(get(slow.back("code=c1"), slow.cookie()));

    clock.set(NOW.plus(Duration.ofMinutes(10)).minusSeconds(1));
    assertThat(get(quick.back("code=c1"), quick.cookie()).statusCode()).isEqualTo(200);
  }

  @Test
  void aStateIsGoodInItsOwnBrowser() {
    Way mine = begin();
    Way theirs = begin();

    assertStale(get(mine.back("code=c1")));
    assertStale(get(mine.back("code=c1"), theirs.cookie()));
    assertStale(get(mine.back("code=c1"), "__Host-slack-install="));
    assertThat(get(mine.back("code=c1"), mine.cookie()).statusCode()).isEqualTo(200);
  }

  @Test
  void aStateThatWeDidNotMakeIsNone() {
    Way way = begin();
    String state = way.state();
    String later =
        state.replaceFirst("\\d+", Long.toString(NOW.plusSeconds(9999).getEpochSecond()));
    for (String other : List.of("", ".", "x", "1.x", later, state + "x", "x" + state)) {
      assertStale(get("/slack/oauth_redirect?code=c1&state=" + other, way.cookie()));
    }
    assertStale(get("/slack/oauth_redirect?code=c1", way.cookie()));
    assertThat(used).isEmpty();
  }

  @Test
  void whenSlackRefusesNothingIsKeptAndNoDetailShown() {
    for (String refusal :
        List.of(
            "{\"ok\": false, \"error\": \"invalid_code\"}",
            "{\"ok\": true, \"team\": {\"id\": \"T1\", \"name\": \"x\"}}",
            "{\"ok\": true, \"access_token\": \"xoxb-1\", \"is_enterprise_install\": true}",
            "no json")) {
      slack.says("oauth.v2.access", refusal);
      Way way = begin();
      HttpResponse<String> answer = get(way.back("code=c1"), way.cookie());

      assertThat(answer.statusCode()).as(refusal).isEqualTo(502);
      assertThat(answer.body())
          .contains("That did not work")
          .doesNotContain("invalid_code", "xoxb");
      assertThat(installations.all("slack")).isEmpty();
    }
  }

  @Test
  void aBrowserWithNeitherCodeNorRefusalIsAFailure() {
    Way way = begin();
    assertThat(get(way.back("error=server_error"), way.cookie()).statusCode()).isEqualTo(502);
    assertThat(slack.calls("oauth.v2.access")).isEmpty();
  }

  @Test
  void everyPageIsShutAgainstWhatIsNotOurs() {
    Way way = begin();
    for (HttpResponse<String> answer :
        List.of(get(way.back("code=c1"), way.cookie()), get("/slack/oauth_redirect"))) {
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'", "frame-ancestors 'none'");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.body()).contains("<html lang=\"en\">", "<main>", "<h1>", "<title>");
      assertThat(cookie(answer).getMaxAge()).isZero();
    }
  }

  private HttpResponse<String> goThrough() {
    Way way = begin();
    return get(way.back("code=c"), way.cookie());
  }

  private void grantedTo(String team) {
    slack.says("oauth.v2.access", GRANTED.replace("\"T1\"", "\"" + team + "\""));
  }

  @Test
  void onlyWorkspacesThatAreNamedInstallAndTheAppLeavesTheOthers() throws Exception {
    named = Set.of("T1");
    server.stop();
    serve("https://learn.example.org");
    slack.says("apps.uninstall", "{\"ok\": true}");
    grantedTo("T2");
    HttpResponse<String> answer = goThrough();

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body())
        .contains("Not one of the district's workspaces", "SLACK_WORKSPACES")
        .doesNotContain("T2", "xoxb");
    assertThat(installations.all("slack")).isEmpty();
    assertThat(slack.calls("apps.uninstall")).hasSize(1);

    grantedTo("T1");
    assertThat(goThrough().statusCode()).isEqualTo(200);
    assertThat(installations.all("slack")).hasSize(1);
  }

  @Test
  void withoutANameTheFirstInstallsAndNobodyAfter() {
    assertThat(goThrough().statusCode()).isEqualTo(200);
    slack.says("apps.uninstall", "{\"ok\": false, \"error\": \"invalid_auth\"}");
    grantedTo("T2");
    assertThat(goThrough().statusCode()).isEqualTo(403);
    installations.erase("slack", "T1", clock.instant());
    assertThat(goThrough().statusCode()).isEqualTo(403);
    grantedTo("T1");
    assertThat(goThrough().statusCode()).isEqualTo(200);
    assertThat(installations.all("slack")).hasSize(1);
  }
}
