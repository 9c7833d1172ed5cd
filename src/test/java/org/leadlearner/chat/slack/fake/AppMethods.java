package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.leadlearner.chat.fake.Json;

/** auth.test, auth.revoke, team.info, oauth.v2.access and apps.connections.open. */
final class AppMethods {
  static final String CLIENT_ID = "111.222";
  static final String CLIENT_SECRET = "client-secret";

  private final Map<String, Team> codes = new ConcurrentHashMap<>();
  private final Tokens tokens;
  private final Supplier<String> socketAddress;

  AppMethods(Tokens tokens, Supplier<String> socketAddress) {
    this.tokens = tokens;
    this.socketAddress = socketAddress;
  }

  Map<String, ApiMethod> methods() {
    return Map.of(
        "auth.test", this::test,
        "auth.revoke", this::revoke,
        "team.info", this::team,
        "oauth.v2.access", this::access,
        "apps.connections.open", request -> Json.object().put("url", socketAddress.get()));
  }

  /** The code that somebody's browser brings back after they allowed the app; good once. */
  String code(Team team) {
    String code = SlackJson.id("c.");
    codes.put(code, team);
    return code;
  }

  private ObjectNode test(ApiRequest request) throws SlackError {
    Team team = tokens.of(request).team();
    return Json.object()
        .put("url", team.url())
        .put("team", team.name())
        .put("team_id", team.id())
        .put("user", "leadlearner")
        .put("user_id", Cast.BOT)
        .put("bot_id", Cast.BOT_ID)
        .put("is_enterprise_install", false);
  }

  private ObjectNode revoke(ApiRequest request) {
    boolean inEarnest = !request.flag("test");
    if (inEarnest) {
      request.token().ifPresent(token -> tokens.refuse(token, "token_revoked"));
    }
    return Json.object().put("revoked", inEarnest);
  }

  private ObjectNode team(ApiRequest request) throws SlackError {
    return Json.object().set("team", tokens.of(request).team().json());
  }

  private ObjectNode access(ApiRequest request) throws SlackError {
    checkClient(request);
    Team team =
        Optional.ofNullable(codes.remove(request.required("code")))
            .orElseThrow(() -> new SlackError("invalid_code"));
    String token = tokens.issueBot(team);
    ObjectNode answer =
        Json.object()
            .put("access_token", token)
            .put("token_type", "bot")
            .put("scope", String.join(",", Scopes.ALL))
            .put("bot_user_id", Cast.BOT)
            .put("app_id", Cast.APP)
            .put("is_enterprise_install", false);
    answer.set("team", Json.object().put("id", team.id()).put("name", team.name()));
    answer.putNull("enterprise");
    return answer.set("authed_user", Json.object().put("id", Cast.ADMIN));
  }

  private static void checkClient(ApiRequest request) throws SlackError {
    String given =
        request
            .basic()
            .orElse(
                request.text("client_id").orElse("")
                    + ":"
                    + request.text("client_secret").orElse(""));
    if (!given.startsWith(CLIENT_ID + ":")) {
      throw new SlackError("invalid_client_id");
    }
    if (!given.equals(CLIENT_ID + ":" + CLIENT_SECRET)) {
      throw new SlackError("bad_client_secret");
    }
  }
}
