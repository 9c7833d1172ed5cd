package org.leadlearner.chat.slack.transport;

import com.slack.api.app_backend.slash_commands.SlashCommandPayloadDetector;
import com.slack.api.app_backend.ssl_check.SSLCheckPayloadDetector;
import com.slack.api.app_backend.util.JsonPayloadExtractor;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SSLCheckRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.util.Map;
import java.util.Set;
import org.leadlearner.chat.slack.receive.BoltApp;
import org.leadlearner.chat.slack.receive.EventListeners;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes a request from Slack to who listens, over HTTP or Socket Mode; what is no event is read by
 * Bolt. 200 when it was accepted or is of a kind we ignore, 400 when it cannot be read, 500 when it
 * could not be stored. Never throws.
 */
public final class BoltDispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(BoltDispatcher.class);

  /** The one kind besides events that is posted as JSON; the others stand in a form. */
  private static final String VERIFICATION = "url_verification";

  /** The kinds that Bolt's parser knows; for others it would log the whole body. */
  private static final Set<String> KINDS =
      Set.of(VERIFICATION, "block_actions", "view_submission", "view_closed", "message_action");

  private final App app;
  private final EventListeners events;
  private final SlackRequestParser parser;
  private final JsonPayloadExtractor payloads = new JsonPayloadExtractor();
  private final SlashCommandPayloadDetector commands = new SlashCommandPayloadDetector();
  private final SSLCheckPayloadDetector checks = new SSLCheckPayloadDetector();

  public BoltDispatcher(App app, EventListeners events) {
    this.app = app;
    this.events = events;
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
      return isJson ? read(body, fromSocket) : readForm(body);
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

  private Response read(String json, boolean fromSocket) throws Exception {
    PayloadOutline outline = PayloadOutline.of(json);
    if (outline.isEvent()) {
      return events.hear(outline.event(), json);
    }
    boolean isOurs =
        fromSocket
            ? outline.isCommand() || KINDS.contains(outline.type())
            : outline.type().equals(VERIFICATION);
    return isOurs ? run(json, true) : Response.ok();
  }

  private Response readForm(String form) throws Exception {
    String json = payloads.extractIfExists(form);
    boolean isOurs =
        json == null
            ? commands.isCommand(form) || checks.isSSLCheckRequest(form)
            : KINDS.contains(PayloadOutline.of(json).type());
    return isOurs ? run(form, false) : Response.ok();
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
}
