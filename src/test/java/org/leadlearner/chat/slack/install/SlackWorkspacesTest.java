package org.leadlearner.chat.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
    return workspaces(ownToken, Set.of("T1", "T2", "T9"));
  }

  private SlackWorkspaces workspaces(Optional<String> ownToken, Set<String> named) {
    return new SlackWorkspaces(
        installations,
        new SlackOAuth(
            slack.url(),
            "111.222",
            "client-secret",
            URI.create("https://learn.example.org"),
            SlackNeeds.NONE,
            clock),
        ownToken,
        named,
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
    // Nothing is known: what is to be sent waits, and is not refused.
    assertThatThrownBy(() -> withOwn.botToken("T9")).isInstanceOf(IllegalStateException.class);

    slack.says("auth.test", "{\"ok\": true, \"team_id\": \"T9\"}");
    assertThatThrownBy(() -> withOwn.botToken("T9")).isInstanceOf(IllegalStateException.class);
    assertThat(slack.calls("auth.test")).hasSize(1);
    clock.advance(Duration.ofSeconds(10));
    assertThat(withOwn.botToken("T9")).contains("xoxb-own");
    assertThat(withOwn.botToken("T1")).isEmpty();
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
  void withOneWorkspaceTheTokenOfTheSettingsIsForThatAlone() {
    ConfiguredToken named = ConfiguredToken.of("xoxb-own", "T1");
    assertThat(named.botToken("T1")).contains("xoxb-own");
    assertThat(named.hears("T1")).isTrue();
    assertThat(named.botToken("T2")).isEmpty();
    assertThat(named.hears("T2")).isFalse();
    assertThat(slack.calls("auth.test")).isEmpty();
  }

  @Test
  void whoseTheOnlyTokenIsSlackIsAskedOnce() {
    ConfiguredToken asked =
        new ConfiguredToken("xoxb-own", new OwnWorkspace(slack.url(), "xoxb-own", clock)::is);
    slack.breaks("auth.test", 503, "down");
    assertThatThrownBy(() -> asked.hears("T1")).isInstanceOf(IllegalStateException.class);

    clock.advance(Duration.ofSeconds(10));
    slack.says("auth.test", "{\"ok\": true, \"team_id\": \"T1\"}");
    assertThat(asked.hears("T1")).isTrue();
    assertThat(asked.hears("T2")).isFalse();
    assertThat(asked.botToken("T2")).isEmpty();
    assertThat(slack.calls("auth.test")).hasSize(2);
  }

  @Test
  void workspacesThatAreNotNamedAreNotHeardAndNothingIsSentThere() {
    SlackWorkspaces named = workspaces(Optional.empty(), Set.of("T1"));
    install("T1", lasting("xoxb-1"));
    install("T2", lasting("xoxb-2"));

    assertThat(named.hears("T1")).isTrue();
    assertThat(named.hears("T2")).isFalse();
    assertThat(named.admits("T2")).isFalse();
    assertThat(named.botToken("T2")).isEmpty();
    assertThat(installations.first("slack")).isEmpty();
  }

  @Test
  void withoutANameTheFirstThatInstallsIsTheOne() {
    assertThat(workspaces(Optional.empty(), Set.of()).hears("T1")).isFalse();
    SlackWorkspaces open = workspaces(Optional.empty(), Set.of());
    assertThat(open.admits("T1")).isTrue();
    install("T1", lasting("xoxb-1"));
    assertThat(open.admits("T2")).isFalse();
    assertThat(open.hears("T2")).isFalse();
    assertThat(open.botToken("T1")).contains("xoxb-1");

    clock.advance(Duration.ofMinutes(1));
    open.forget("T1", clock.instant());
    SlackWorkspaces restarted = workspaces(Optional.empty(), Set.of());
    assertThat(restarted.admits("T2")).isFalse();
    assertThat(restarted.hears("T1")).isTrue();
    assertThat(restarted.admits("T1")).isTrue();
  }

  @Test
  void ofManyWhoInstallAtOnceOneIsTheFirst() throws Exception {
    AtomicInteger number = new AtomicInteger();
    List<Boolean> admitted =
        atOnce(
            8, () -> workspaces(Optional.empty(), Set.of()).admits("T" + number.incrementAndGet()));
    assertThat(admitted).filteredOn(Boolean::booleanValue).hasSize(1);
  }

  @Test
  void besideATokenOfTheSettingsNobodyElseInstalls() {
    slack.says("auth.test", "{\"ok\": true, \"team_id\": \"T9\"}");
    SlackWorkspaces withOwn = workspaces(Optional.of("xoxb-own"), Set.of());
    assertThat(withOwn.admits("T1")).isFalse();
    assertThat(withOwn.admits("T9")).isTrue();
    assertThat(withOwn.hears("T1")).isFalse();
  }
}
