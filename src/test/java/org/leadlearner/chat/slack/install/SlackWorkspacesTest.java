package org.leadlearner.chat.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;
import org.leadlearner.access.Installation;
import org.leadlearner.chat.slack.InMemoryInstallations;
import org.leadlearner.chat.slack.ScriptedApi;
import org.leadlearner.chat.slack.api.ConfiguredToken;
import org.leadlearner.chat.slack.api.SlackCredentials;

class SlackWorkspacesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final String RENEWED =
      """
      {"ok": true, "access_token": "xoxe.xoxb-2", "refresh_token": "xoxe-2", "expires_in": 43200,
       "token_type": "bot", "team": {"id": "T1", "name": "Test District"}}
      """;
  private static final String REFUSED = "{\"ok\": false, \"error\": \"invalid_refresh_token\"}";

  private final ScriptedApi slack = new ScriptedApi();
  private final SettableClock clock = new SettableClock(NOW);
  private final InMemoryInstallations installations = new InMemoryInstallations();
  private final SlackWorkspaces workspaces = workspaces(Optional.empty());

  @AfterEach
  void stop() {
    slack.close();
  }

  private SlackWorkspaces workspaces(Optional<String> ownToken) {
    return new SlackWorkspaces(
        installations,
        new SlackOAuth(
            slack.url(),
            "111.222",
            "client-secret",
            URI.create("https://learn.example.org"),
            false,
            clock),
        ownToken,
        clock);
  }

  private void install(String team, SlackCredentials credentials) {
    installations.keep(
        new Installation("slack", team, "Test District", credentials.toJson(), clock.instant()));
  }

  private static SlackCredentials lasting(String token) {
    return new SlackCredentials(token, Optional.of("U0BOT"), Optional.empty(), Optional.empty());
  }

  private static SlackCredentials ending(Instant at) {
    return new SlackCredentials(
        "xoxe.xoxb-1", Optional.of("U0BOT"), Optional.of("xoxe-1"), Optional.of(at));
  }

  private List<ScriptedApi.Call> renewals() {
    return slack.calls("oauth.v2.access");
  }

  @Test
  void eachWorkspaceHasItsOwnToken() {
    install("T1", lasting("xoxb-1"));
    install("T2", lasting("xoxb-2"));

    assertThat(workspaces.botToken("T1")).contains("xoxb-1");
    assertThat(workspaces.botToken("T2")).contains("xoxb-2");
    assertThat(workspaces.botToken("T3")).isEmpty();
    assertThat(renewals()).isEmpty();
  }

  @Test
  void aTokenWithMoreThanTwoHoursLeftIsNotRenewed() {
    install("T1", ending(NOW.plus(Duration.ofHours(2)).plusSeconds(1)));

    assertThat(workspaces.botToken("T1")).contains("xoxe.xoxb-1");
    assertThat(renewals()).isEmpty();
  }

  @Test
  void aTokenThatEndsSoonIsRenewedOnceHoweverManyAsk() throws Exception {
    slack.says("oauth.v2.access", RENEWED);
    install("T1", ending(NOW.plus(Duration.ofHours(2))));

    assertThat(atOnce(8, () -> workspaces(Optional.empty()).botToken("T1")))
        .containsOnly(Optional.of("xoxe.xoxb-2"));
    assertThat(renewals())
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.form())
                    .containsEntry("grant_type", "refresh_token")
                    .containsEntry("refresh_token", "xoxe-1"));
    assertThat(SlackCredentials.fromJson(installations.all("slack").get(0).credentials()))
        .isEqualTo(
            new SlackCredentials(
                "xoxe.xoxb-2",
                Optional.of("U0BOT"),
                Optional.of("xoxe-2"),
                Optional.of(NOW.plus(Duration.ofHours(12)))));
  }

  private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> one : pool.invokeAll(Collections.nCopies(threads, work))) {
        results.add(one.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void whatCannotBeRenewedIsUsedToItsEndAndTriedAgainAfterAMinute() {
    slack.says("oauth.v2.access", REFUSED);
    install("T1", ending(NOW.plus(Duration.ofMinutes(30))));

    assertThat(workspaces.botToken("T1")).contains("xoxe.xoxb-1");
    assertThat(workspaces.botToken("T1")).contains("xoxe.xoxb-1");
    assertThat(renewals()).hasSize(1);

    clock.advance(Duration.ofMinutes(1));
    slack.says("oauth.v2.access", RENEWED);
    assertThat(workspaces.botToken("T1")).contains("xoxe.xoxb-2");
    assertThat(renewals()).hasSize(2);
  }

  @Test
  void aTokenThatHasEndedIsNone() {
    slack.breaks("oauth.v2.access", 503, "down");
    install("T1", ending(NOW));

    assertThat(workspaces.botToken("T1")).isEmpty();
  }

  @Test
  void theTokenOfTheSettingsIsForItsOwnWorkspaceOnly() {
    SlackWorkspaces withOwn = workspaces(Optional.of("xoxb-own"));
    slack.says("auth.test", "{\"ok\": false, \"error\": \"ratelimited\"}");
    assertThat(withOwn.botToken("T9")).isEmpty();

    slack.says("auth.test", "{\"ok\": true, \"team_id\": \"T9\"}");
    assertThat(withOwn.botToken("T9")).contains("xoxb-own");
    assertThat(withOwn.botToken("T8")).isEmpty();
    assertThat(slack.calls("auth.test")).hasSize(2);
    install("T9", lasting("xoxb-installed"));
    assertThat(withOwn.botToken("T9")).contains("xoxb-installed");
  }

  @Test
  void aWorkspaceThatRemovedUsIsForgottenUntilItInstallsAgain() {
    install("T1", lasting("xoxb-1"));
    clock.advance(Duration.ofMinutes(1));
    Instant removed = clock.instant();
    workspaces.forget("T1", removed);
    assertThat(workspaces.botToken("T1")).isEmpty();

    clock.advance(Duration.ofMinutes(1));
    install("T1", lasting("xoxb-2"));
    workspaces.forget("T1", removed);
    assertThat(workspaces.botToken("T1")).contains("xoxb-2");
  }

  @Test
  void withOneWorkspaceTheTokenOfTheSettingsIsForAny() {
    assertThat(new ConfiguredToken("xoxb-own").botToken("T1")).contains("xoxb-own");
  }
}
