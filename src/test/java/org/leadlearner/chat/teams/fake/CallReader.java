package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;
import org.leadlearner.chat.fake.Json;

/** Reads what a request asks for from its method and its path. */
final class CallReader {
  private static final String CONVERSATIONS = "/v3/conversations";

  private CallReader() {}

  static Call read(Request request) throws Exception {
    String text = Content.Source.asString(request, StandardCharsets.UTF_8);
    String raw = request.getHttpURI().getPath();
    int start = raw.indexOf(CONVERSATIONS);
    List<String> path = start < 0 ? List.of() : segments(raw.substring(start));
    Operation operation = start < 0 ? page(raw) : operation(request.getMethod(), path);
    return new Call(
        operation,
        request.getMethod(),
        decoded(raw),
        segment(path, 2),
        segment(path, 4),
        Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION)),
        Optional.ofNullable(request.getHttpURI().getQuery()),
        operation == Operation.TOKEN ? form(text) : Json.readObject(text));
  }

  private static Operation page(String path) {
    if (path.endsWith(FakeBotConnector.OPENID_PATH)) {
      return Operation.OPENID;
    } else if (path.endsWith(FakeBotConnector.KEYS_PATH)) {
      return Operation.KEYS;
    }
    return path.endsWith("/oauth2/v2.0/token") ? Operation.TOKEN : Operation.UNKNOWN;
  }

  /** The path is v3, conversations, a conversation, a kind, an item. */
  private static Operation operation(String method, List<String> path) {
    if (path.size() == 2 && method.equals("POST")) {
      return Operation.CREATE;
    }
    return switch (segment(path, 3).orElse("")) {
      case "activities" -> activity(method);
      case "members" -> path.size() == 5 ? Operation.MEMBER : Operation.MEMBERS;
      case "pagedmembers" -> Operation.PAGED_MEMBERS;
      default -> Operation.UNKNOWN;
    };
  }

  private static Operation activity(String method) {
    return switch (method) {
      case "POST" -> Operation.SEND;
      case "PUT" -> Operation.UPDATE;
      case "DELETE" -> Operation.DELETE;
      default -> Operation.UNKNOWN;
    };
  }

  private static List<String> segments(String path) {
    return Arrays.stream(path.substring(1).split("/")).map(CallReader::decoded).toList();
  }

  private static Optional<String> segment(List<String> path, int place) {
    return path.size() > place ? Optional.of(path.get(place)) : Optional.empty();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static ObjectNode form(String text) {
    Fields fields = new Fields();
    UrlEncoded.decodeTo(text, fields::add, StandardCharsets.UTF_8);
    ObjectNode form = Json.object();
    fields.forEach(field -> form.put(field.getName(), field.getValue()));
    return form;
  }
}
