package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.UrlEncoded;
import org.leadlearner.chat.fake.Json;

/** Reads arguments from the query, a form or a JSON body, as the Web API does. */
final class ApiRequestReader {
  private static final List<String> STRUCTURED =
      List.of("blocks", "attachments", "view", "metadata");

  private ApiRequestReader() {}

  static ApiRequest read(String method, Request request) throws IOException {
    ObjectNode arguments = Json.object();
    BiConsumer<String, String> add = arguments::put;
    decode(Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""), add);
    String body = Content.Source.asString(request, StandardCharsets.UTF_8);
    String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("");
    if (type.startsWith("application/json")) {
      Json.read(body)
          .filter(JsonNode::isObject)
          .ifPresent(sent -> arguments.setAll((ObjectNode) sent));
    } else {
      decode(body, add);
    }
    STRUCTURED.forEach(name -> unwrap(arguments, name));
    Optional<String> token =
        authorization(request, "Bearer ").or(() -> SlackJson.text(arguments, "token"));
    arguments.remove("token");
    Optional<String> basic = authorization(request, "Basic ").map(ApiRequestReader::decoded);
    return new ApiRequest(method, arguments, token, basic);
  }

  private static void decode(String form, BiConsumer<String, String> add) {
    UrlEncoded.decodeTo(form, add, StandardCharsets.UTF_8);
  }

  /** What is no JSON stays text, so that the method can refuse it. */
  private static void unwrap(ObjectNode arguments, String name) {
    SlackJson.text(arguments, name)
        .flatMap(Json::read)
        .filter(JsonNode::isContainerNode)
        .ifPresent(node -> arguments.set(name, node));
  }

  private static Optional<String> authorization(Request request, String scheme) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION))
        .filter(header -> header.startsWith(scheme))
        .map(header -> header.substring(scheme.length()));
  }

  private static String decoded(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }
}
