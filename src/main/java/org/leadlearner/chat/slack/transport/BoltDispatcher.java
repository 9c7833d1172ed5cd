package org.leadlearner.chat.slack.transport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.slack.api.app_backend.slash_commands.SlashCommandPayloadDetector;
import com.slack.api.app_backend.ssl_check.SSLCheckPayloadDetector;
import com.slack.api.app_backend.util.JsonPayloadExtractor;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SSLCheckRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.leadlearner.chat.slack.receive.BoltApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes a request from Slack to Bolt, over HTTP or Socket Mode: 200 when it was accepted or is of
 * a kind we ignore, 400 when it cannot be read, 500 when it could not be stored. Never throws.
 */
public final class BoltDispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(BoltDispatcher.class);
  private static final JsonFactory JSON = new JsonFactory();

  /** The kinds that the parser knows; for others it would log the whole body. */
  private static final Set<String> KINDS =
      Set.of(
          "event_callback",
          "url_verification",
          "block_actions",
          "view_submission",
          "view_closed",
          "message_action");

  /** The kinds that are posted as JSON; the others stand in a form. */
  private static final Set<String> JSON_KINDS = Set.of("event_callback", "url_verification");

  private final App app;
  private final SlackRequestParser parser;
  private final JsonPayloadExtractor payloads = new JsonPayloadExtractor();
  private final SlashCommandPayloadDetector commands = new SlashCommandPayloadDetector();
  private final SSLCheckPayloadDetector checks = new SSLCheckPayloadDetector();

  public BoltDispatcher(App app) {
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
  }

  /** A posted body: JSON, or a form that may contain JSON in its payload. */
  public Response posted(String body) {
    return answer(body, false);
  }

  /** The payload of a Socket Mode envelope, which is JSON. */
  public Response fromSocket(String payload) {
    return answer(payload, true);
  }

  private Response answer(String body, boolean fromSocket) {
    try {
      // The extractor would parse all of it to find out that it is JSON.
      boolean isJson = fromSocket || body.stripLeading().startsWith("{");
      return isOurs(body, isJson, fromSocket) ? run(body, isJson) : Response.ok();
    } catch (BoltApp.NotKept fault) {
      LOG.error("What Slack sent could not be kept; Slack will send it again.", fault.getCause());
      return Response.error(500);
    } catch (Error fault) {
      LOG.error("A request of Slack's failed.", fault);
      return Response.error(500);
    } catch (Exception unreadable) {
      // Its message could quote the request.
      LOG.warn("A request of Slack's cannot be read: {}.", unreadable.getClass().getSimpleName());
      return Response.error(400);
    }
  }

  /**
   * @param isJson whether the body is the payload itself, as in Socket Mode, and not a form
   */
  private Response run(String body, boolean isJson) throws Exception {
    Request<?> request =
        parser.parse(
            SlackRequestParser.HttpRequest.builder()
                .requestUri("")
                .requestBody(body)
                .headers(new RequestHeaders(Map.of()))
                .queryString(Map.of())
                .remoteAddress("")
                .socketMode(isJson)
                .build());
    return request instanceof SSLCheckRequest ? Response.ok() : app.run(request);
  }

  private boolean isOurs(String body, boolean isJson, boolean fromSocket) throws IOException {
    if (isJson) {
      return isKnown(body, fromSocket ? KINDS : JSON_KINDS, fromSocket);
    }
    String json = payloads.extractIfExists(body);
    return json == null
        ? commands.isCommand(body) || checks.isSSLCheckRequest(body)
        : isKnown(json, KINDS, false);
  }

  /** Reads the names on the outside only; Bolt reads the rest. */
  private static boolean isKnown(String json, Set<String> kinds, boolean fromSocket)
      throws IOException {
    boolean isKnown = false;
    try (JsonParser payload = JSON.createParser(json)) {
      if (payload.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      for (String name = payload.nextFieldName(); name != null; name = payload.nextFieldName()) {
        JsonToken value = payload.nextToken();
        isKnown |=
            name.equals("type")
                ? kinds.contains(payload.getText())
                : isCommand(name, value, fromSocket);
        payload.skipChildren();
      }
    }
    return isKnown;
  }

  private static boolean isCommand(String name, JsonToken value, boolean fromSocket) {
    return fromSocket && name.equals("command") && value != JsonToken.VALUE_NULL;
  }
}
