package org.leadlearner.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import com.slack.api.model.User;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.fake.Json;

class WebApiTest {
  private final FakeSlack slack = FakeSlack.start();
  private final SdkClient client = new SdkClient(slack);
  private final MethodsClient methods = client.methods(slack.botToken());

  @AfterEach
  void stop() throws Exception {
    client.close();
    slack.close();
  }

  @Test
  void tokensAreCheckedAsSlackDoes() throws Exception {
    assertThat(errorOf("xoxb-nobody")).isEqualTo("invalid_auth");
    assertThat(errorOf(slack.appToken())).isEqualTo("not_allowed_token_type");
    assertThat(errorOf(slack.botToken())).isNull();

    slack.tokens().removeScope(slack.botToken(), "chat:write");
    ChatPostMessageResponse refused = post(slack.botToken());
    assertThat(refused.getError()).isEqualTo("missing_scope");
    assertThat(refused.getNeeded()).isEqualTo("chat:write");
    assertThat(refused.getProvided()).contains("users:read").doesNotContain("chat:write");

    slack.tokens().refuse(slack.botToken(), "account_inactive");
    assertThat(errorOf(slack.botToken())).isEqualTo("account_inactive");
  }

  @Test
  void withoutATokenNothingIsDone() throws Exception {
    assertThat(json("auth.test", "{}").path("error").asText()).isEqualTo("not_authed");
  }

  @Test
  void jsonBodiesAreUnderstoodLikeForms() throws Exception {
    String body =
        """
        {"token": "%s", "channel": "C0TEAM", "text": "as JSON",
         "blocks": [{"type": "divider"}]}
        """
            .formatted(slack.botToken());

    assertThat(json("chat.postMessage", body).path("ok").asBoolean()).isTrue();
    assertThat(slack.messages(Cast.TEAM_CHANNEL).get(0).at("/blocks/0/type").asText())
        .isEqualTo("divider");
    assertThat(slack.calls().last("chat.postMessage").arguments().has("token")).isFalse();
  }

  @Test
  void aMethodThatSlackDoesNotHaveIsUnknown() throws Exception {
    assertThat(json("chat.shout", "{}").path("error").asText()).isEqualTo("unknown_method");
  }

  @Test
  void everyCallIsWrittenDown() throws Exception {
    SdkClient.post(methods, Cast.GENERAL, "one");
    methods.chatPostMessage(message -> message.channel("C0NOWHERE").text("two"));

    assertThat(slack.calls().of("chat.postMessage"))
        .extracting(call -> call.argument("channel"))
        .containsExactly(Cast.GENERAL, "C0NOWHERE");
    assertThat(slack.calls().last("chat.postMessage").token()).contains(slack.botToken());
  }

  @Test
  void theTokenSaysWhoTheBotIs() throws Exception {
    AuthTestResponse who = methods.authTest(request -> request);
    assertThat(who.getTeamId()).isEqualTo(Team.HOME.id());
    assertThat(who.getUserId()).isEqualTo(Cast.BOT);
    assertThat(methods.teamInfo(request -> request).getTeam().getName()).isEqualTo("Test District");
  }

  @Test
  void aCodeIsGoodForOneTokenOfItsTeam() throws Exception {
    String code = slack.oauthCode(new Team("T2", "Second District", "second"));

    OAuthV2AccessResponse installed = access(code, FakeSlack.CLIENT_SECRET);
    assertThat(installed.getTeam().getId()).isEqualTo("T2");
    assertThat(installed.getBotUserId()).isEqualTo(Cast.BOT);
    assertThat(client.methods(installed.getAccessToken()).authTest(request -> request).getTeamId())
        .isEqualTo("T2");
    assertThat(access(code, FakeSlack.CLIENT_SECRET).getError()).isEqualTo("invalid_code");
    assertThat(access(code, "guessed").getError()).isEqualTo("bad_client_secret");
  }

  @Test
  void aRevokedTokenIsGoodNoMore() throws Exception {
    assertThat(methods.authRevoke(request -> request).isRevoked()).isTrue();
    assertThat(errorOf(slack.botToken())).isEqualTo("token_revoked");
  }

  @Test
  void peopleAreShownAsTheyAre() throws Exception {
    assertThat(user(Cast.ADMIN).isAdmin()).isTrue();
    assertThat(user(Cast.GUEST).isRestricted()).isTrue();
    assertThat(user(Cast.DELETED).isDeleted()).isTrue();
    assertThat(user(Cast.BOT).isBot()).isTrue();
    assertThat(user(Cast.STRANGER).isStranger()).isTrue();
    assertThat(user(Cast.STRANGER).getTeamId()).isNotEqualTo(Team.HOME.id());
    assertThat(user(Cast.ADA))
        .satisfies(
            ada -> {
              assertThat(ada.isAdmin() || ada.isRestricted() || ada.isBot()).isFalse();
              assertThat(ada.getTz()).isEqualTo("America/Chicago");
              assertThat(ada.getProfile().getEmail()).isEqualTo("ada@example.org");
            });
    assertThat(methods.usersInfo(request -> request.user("U0NOBODY")).getError())
        .isEqualTo("user_not_found");
  }

  @Test
  void peopleAreFoundByTheirAddress() throws Exception {
    assertThat(
            methods
                .usersLookupByEmail(request -> request.email("ADA@example.org"))
                .getUser()
                .getId())
        .isEqualTo(Cast.ADA);
    assertThat(methods.usersLookupByEmail(request -> request.email("gone@example.org")).getError())
        .isEqualTo("users_not_found");
  }

  @Test
  void aTestMaySetWhoIsThere() throws Exception {
    slack.workspace().put(FakeUser.named("U0NEW", "new", "New Person").withoutEmail());
    slack.workspace().put(FakeChannel.open("C0NEW", "new", "U0NEW"));

    assertThat(user("U0NEW").getProfile().getEmail()).isNull();
    assertThat(methods.conversationsInfo(r -> r.channel("C0NEW")).getChannel().isMember())
        .isFalse();
  }

  private User user(String id) throws Exception {
    return methods.usersInfo(request -> request.user(id)).getUser();
  }

  private OAuthV2AccessResponse access(String code, String secret) throws Exception {
    return methods.oauthV2Access(
        request -> request.clientId(FakeSlack.CLIENT_ID).clientSecret(secret).code(code));
  }

  private ChatPostMessageResponse post(String token) throws Exception {
    return client
        .methods(token)
        .chatPostMessage(message -> message.channel(Cast.GENERAL).text("x"));
  }

  private String errorOf(String token) throws Exception {
    return post(token).getError();
  }

  private JsonNode json(String method, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return Json.read(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .orElseThrow();
  }
}
