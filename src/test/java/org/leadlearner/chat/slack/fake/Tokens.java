package org.leadlearner.chat.slack.fake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.leadlearner.chat.fake.Json;

/**
 * The tokens that were given out, and what they may do. Every one is new: the SDK remembers for the
 * life of the process which team a token belongs to.
 */
public final class Tokens {
  private static final String CONNECTIONS = "apps.connections.open";

  private final Map<String, Token> tokens = new ConcurrentHashMap<>();
  private final Workspace workspace;

  Tokens(Workspace workspace) {
    this.workspace = workspace;
  }

  /** A bot token with every scope. */
  public String issueBot(Team team) {
    return put("xoxb-fake-", new Token(team, false, Scopes.ALL, Optional.empty()));
  }

  /** An app-level token for Socket Mode. */
  public String issueApp() {
    return put("xapp-fake-", new Token(Team.HOME, true, Set.of(Scopes.SOCKETS), Optional.empty()));
  }

  /**
   * Refuses the token from now on.
   *
   * @param error {@code token_revoked}, {@code account_inactive} or {@code invalid_auth}
   */
  public void refuse(String token, String error) {
    tokens.computeIfPresent(token, (name, known) -> known.refusedWith(error));
  }

  /** Refuses every bot token of a team. */
  void refuseBots(Team team, String error) {
    tokens.replaceAll(
        (name, token) ->
            token.app() || !token.team().equals(team) ? token : token.refusedWith(error));
  }

  public void removeScope(String token, String scope) {
    tokens.computeIfPresent(token, (name, known) -> known.without(scope));
  }

  Token of(ApiRequest request) throws SlackError {
    String name = request.token().orElseThrow(() -> new SlackError("not_authed"));
    Token token =
        Optional.ofNullable(tokens.get(name)).orElseThrow(() -> new SlackError("invalid_auth"));
    if (token.refusal().isPresent()) {
      throw new SlackError(token.refusal().get());
    }
    return token;
  }

  /** Refuses a call that its token does not allow. */
  void check(ApiRequest request) throws SlackError {
    Token token = of(request);
    boolean opens = request.method().equals(CONNECTIONS);
    if (token.app() != opens && !request.method().equals("auth.test")) {
      throw new SlackError("not_allowed_token_type");
    }
    Optional<String> needed = Scopes.needed(request, workspace);
    if (!token.app() && needed.isPresent() && !token.scopes().contains(needed.get())) {
      throw new SlackError(
          "missing_scope",
          Json.object().put("needed", needed.get()).put("provided", token.scopeList()));
    }
  }

  private String put(String prefix, Token token) {
    String name = prefix + UUID.randomUUID();
    tokens.put(name, token);
    return name;
  }
}
