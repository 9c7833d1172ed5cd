package org.leadlearner.chat.slack.transport;

import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadlearner.http.RefusalLog;

/**
 * The endpoint {@code /slack/events} for all requests from Slack: events, commands and
 * interactions. Nothing is parsed before the signature over its bytes is verified.
 */
public final class SlackServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final int LARGEST_BYTES = 1024 * 1024;
  private static final int UNAUTHORIZED = 401;
  private static final int TOO_LARGE = 413;

  private final transient SignatureVerifier signature;
  private final transient Function<String, Response> requests;
  private final transient RefusalLog refusals;

  /**
   * @param requests gets the bodies that Slack has signed
   */
  public SlackServlet(
      SignatureVerifier signature, Function<String, Response> requests, RefusalLog refusals) {
    this.signature = signature;
    this.requests = requests;
    this.refusals = refusals;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST_BYTES + 1);
    Response answer =
        answer(
            once(request, "X-Slack-Request-Timestamp"), once(request, "X-Slack-Signature"), body);
    response.setStatus(answer.getStatusCode());
    if (answer.getBody() != null) {
      response.setContentType(answer.getContentType());
      response.getOutputStream().write(answer.getBody().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Slack sends each header once; of two we cannot know which one a proxy has checked. */
  private static @Nullable String once(HttpServletRequest request, String header) {
    Enumeration<String> values = request.getHeaders(header);
    String first = values.hasMoreElements() ? values.nextElement() : null;
    return values.hasMoreElements() ? null : first;
  }

  /** The response to a request with these headers and bytes. */
  public Response answer(@Nullable String timestamp, @Nullable String signed, byte[] body) {
    if (body.length > LARGEST_BYTES) {
      return Response.error(TOO_LARGE);
    }
    if (!signature.isGood(timestamp, signed, body)) {
      refusals.refused(
          UNAUTHORIZED,
          "its signature or its time is wrong; if Slack did send it, compare SLACK_SIGNING_SECRET"
              + " and the clock");
      return Response.error(UNAUTHORIZED);
    }
    return requests.apply(new String(body, StandardCharsets.UTF_8));
  }
}
