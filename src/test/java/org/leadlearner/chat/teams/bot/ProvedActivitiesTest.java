package org.leadlearner.chat.teams.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.chat.teams.IncomingTeams;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.TokenKind;

/** What Teams signed for us, out of our tenant, is heard; all else never reaches the inbox. */
class ProvedActivitiesTest {

  private static final IncomingTeams INCOMING = IncomingTeams.start();

  @BeforeEach
  void forget() {
    INCOMING.forget();
  }

  @AfterAll
  static void stop() throws Exception {
    INCOMING.close();
  }

  @ParameterizedTest
  @EnumSource(TokenKind.class)
  void goodTokensAreHeardAndBadOnesNot(TokenKind kind) {
    int status = INCOMING.bot().post(hello(), kind).status();

    if (kind.isGood()) {
      assertThat(status).isEqualTo(200);
      assertThat(INCOMING.inbox.heard()).hasSize(1);
    } else {
      assertThat(status).isIn(401, 403);
      assertUnheard();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Bearer .",
        "Bearer ..",
        "Bearer a.b.c.d.e",
        "Bearer  \u00ff.x.y",
        "Bearer eyJhbGciOiJSUzI1NiJ9..",
        "Bearer eyJhbGciOiJSUzI1NiJ9.W10.AA",
        "bearer null"
      })
  void malformedHeadersAreRefusedAtOnce(String header) throws Exception {
    assertThat(INCOMING.post(hello().toString(), Map.of("Authorization", header))).isEqualTo(401);
    assertUnheard();
  }

  @Test
  void twoProofsAreNoneWhicheverIsGood() throws Exception {
    String good = "Bearer " + INCOMING.teams.bearer(TokenKind.GOOD);
    for (List<String> both : List.of(List.of(good, "x"), List.of("x", good), List.of(good, good))) {
      assertThat(INCOMING.postWithProofs(hello().toString(), both)).isEqualTo(401);
    }
    assertUnheard();
  }

  @Test
  void anotherTenantIsRefused() {
    ObjectNode elsewhere = hello();
    elsewhere.withObject("/channelData/tenant").put("id", "99999999-1111-4111-8111-111111111111");
    ObjectNode half = hello();
    half.withObject("/conversation").put("tenantId", "99999999-1111-4111-8111-111111111111");
    ObjectNode nowhere = hello();
    nowhere.withObject("/conversation").remove("tenantId");
    nowhere.remove("channelData");

    assertThat(INCOMING.bot().post(elsewhere).status()).isEqualTo(403);
    assertThat(INCOMING.bot().post(half).status()).isEqualTo(403);
    assertThat(INCOMING.bot().post(nowhere).status()).isEqualTo(403);
    assertUnheard();
  }

  @Test
  void aServiceThatIsNotListedIsRefusedThoughTheTokenNamesIt() {
    String url = "https://smba.trafficmanager.net.evil.example/";

    assertThat(INCOMING.bot().post(hello().put("serviceUrl", url)).status()).isEqualTo(403);
    assertUnheard();
  }

  @Test
  void otherChannelsAreRefused() {
    for (String channel : new String[] {"webchat", "emulator", "directline", ""}) {
      ObjectNode activity = hello().put("channelId", channel);
      assertThat(INCOMING.bot().post(activity).status()).as(channel).isEqualTo(403);
    }
    assertUnheard();
  }

  @Test
  void whatIsTooLargeOrTooDeepOrNoJsonIsRefused() throws Exception {
    Map<String, String> proof =
        Map.of("Authorization", INCOMING.teams.bearer(TokenKind.GOOD).orElseThrow());
    String large = hello().put("text", "x".repeat(MessagesServlet.LARGEST_BYTES)).toString();
    String deep = "{\"type\":\"message\",\"value\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

    assertThat(INCOMING.post(large, proof)).isEqualTo(413);
    for (String unreadable : new String[] {deep, "", "[]", "null", "{", "{}", "{} {}", "7"}) {
      assertThat(INCOMING.post(unreadable, proof)).isEqualTo(400);
    }
    assertUnheard();
  }

  /** The SDK's own check would hang here, and hold all others up. */
  @Test
  void requestsAreRefusedAsUnavailableWhileNoKeyCouldBeFetched() throws Exception {
    try (IncomingTeams keyless = IncomingTeams.start(INCOMING.teams.loginUrl().resolve("/none"))) {
      assertThat(keyless.bot().message(Place.personal(Cast.ADA), "hello").status()).isEqualTo(503);
      assertThat(keyless.inbox.heard()).isEmpty();
      assertThat(keyless.adapter.trouble()).get().asString().contains("keys");
    }
  }

  /** How often they were fetched before is the machine's affair: a busy one may try twice. */
  @Test
  void knownKeysAreNotFetchedAgainForEachRequest() {
    int documents = INCOMING.teams.calls().count(Operation.OPENID);
    int keys = INCOMING.teams.calls().count(Operation.KEYS);
    for (int round = 0; round < 5; round++) {
      INCOMING.bot().message(Place.personal(Cast.ADA), "hello " + round);
    }

    assertThat(INCOMING.inbox.heard()).hasSize(5);
    assertThat(keys).isPositive();
    assertThat(INCOMING.teams.calls().count(Operation.OPENID)).isEqualTo(documents);
    assertThat(INCOMING.teams.calls().count(Operation.KEYS)).isEqualTo(keys);
    assertThat(INCOMING.adapter.trouble()).isEmpty();
  }

  private ObjectNode hello() {
    return INCOMING.bot().written(Place.personal(Cast.ADA), "hello");
  }

  private void assertUnheard() {
    assertThat(INCOMING.inbox.heard()).isEmpty();
    assertThat(INCOMING.references.writes()).isZero();
  }
}
