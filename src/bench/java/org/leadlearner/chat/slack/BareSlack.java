package org.leadlearner.chat.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.MessageEvent;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.leadlearner.chat.slack.transport.SignatureVerifier;
import org.leadlearner.chat.slack.transport.SlackServlet;
import org.leadlearner.http.RefusalLog;

/**
 * The least that Bolt can do for a slash command or a message: behind our own endpoint and
 * signature, and without Bolt's middleware as ours is, it acknowledges and keeps nothing.
 */
public final class BareSlack {

  private BareSlack() {}

  /** For {@code /slack/events}. */
  public static HttpServlet endpoint(String signingSecret, Clock clock) {
    AppConfig config =
        AppConfig.builder().singleTeamBotToken(null).signingSecret(null).clientId(null).build();
    App app = new App(config, Slack.getInstance(), new ArrayList<>());
    app.event(MessageEvent.class, (event, context) -> context.ack());
    app.command(Pattern.compile(".*"), (request, context) -> context.ack());
    SlackRequestParser parser = new SlackRequestParser(config);
    app.start();
    return new SlackServlet(
        new SignatureVerifier(signingSecret, clock),
        body -> answer(app, parser, body),
        new RefusalLog("Slack", clock));
  }

  private static Response answer(App app, SlackRequestParser parser, String body) {
    try {
      return app.run(
          parser.parse(
              SlackRequestParser.HttpRequest.builder()
                  .requestUri("")
                  .requestBody(body)
                  .headers(new RequestHeaders(Map.of()))
                  .queryString(Map.of())
                  .remoteAddress("")
                  .build()));
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }
}
