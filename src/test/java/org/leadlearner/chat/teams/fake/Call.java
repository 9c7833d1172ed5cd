package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * One request that came in.
 *
 * @param path decoded, without the query
 * @param conversation as in the path
 * @param item the activity or the member that the path names
 * @param body the JSON, or the form of a token request as JSON
 * @param query the raw query
 */
public record Call(
    Operation operation,
    String method,
    String path,
    Optional<String> conversation,
    Optional<String> item,
    Optional<String> authorization,
    Optional<String> query,
    ObjectNode body) {}
