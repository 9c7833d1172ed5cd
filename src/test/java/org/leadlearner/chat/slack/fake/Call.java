package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A call that arrived, also one that was refused or struck by a fault.
 *
 * @param method a method of the Web API, or {@code response_url}
 * @param arguments without the token
 * @param at by the fake's clock
 */
public record Call(String method, JsonNode arguments, Optional<String> token, Instant at) {

  /** The argument as text; empty where it is absent. */
  public String argument(String name) {
    return SlackJson.text(arguments, name).orElse("");
  }
}
