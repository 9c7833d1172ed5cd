package org.leadlearner.chat.slack.fake;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What Slack knows of a token.
 *
 * @param app an app-level token (xapp), which only opens Socket Mode connections; else a bot's
 * @param refusal the error that every call is refused with; empty while the token is good
 */
record Token(Team team, boolean app, Set<String> scopes, Optional<String> refusal) {
  Token {
    scopes = Set.copyOf(scopes);
  }

  Token refusedWith(String error) {
    return new Token(team, app, scopes, Optional.of(error));
  }

  Token without(String scope) {
    Set<String> fewer = new TreeSet<>(scopes);
    fewer.remove(scope);
    return new Token(team, app, fewer, refusal);
  }

  String scopeList() {
    return String.join(",", new TreeSet<>(scopes));
  }
}
