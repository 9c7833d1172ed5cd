package org.leadlearner.chat.slack.api;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Response;
import org.leadlearner.chat.ChatPlatform.Waiting;

/** Calls Slack's Web API: within its rate limits, one attempt per call, with an exact outcome. */
public final class SlackClient {

  private static final int TOO_MANY = 429;
  private static final int GAVE_UP_WAITING = 408;
  private static final int SERVER_ERRORS = 500;

  private final RequestTracker watch = new RequestTracker();
  private final SlackRateLimiter pace;
  private final MethodsClient methods;

  /**
   * @param apiUrl the base of the Web API, ending in {@code /api/}
   * @param longest the timeout for one call, from the DNS lookup to the last byte of the response
   */
  public SlackClient(URI apiUrl, SlackRateLimiter pace, Duration longest) {
    this.pace = pace;
    this.methods = SlackSdk.at(apiUrl, longest, watch).methods();
  }

  /** How long a workspace accepts no message. */
  public Duration pauseOf(String team, boolean isAwaited) {
    return pace.pauseOf(team, isAwaited);
  }

  /** Another node called this workspace until then. */
  public void takenOver(String team, Duration ago) {
    pace.takenOver(team, ago);
  }

  /** How long a message has to wait for the rate limits of its conversation. */
  public Duration pauseOf(Waiting message) {
    return pace.pauseOf(message);
  }

  <T extends SlackApiTextResponse> CallOutcome<T> call(SlackCall call, Class<T> type) {
    if (call.begin().isOver()) {
      return new CallOutcome.NotReached<>("held for too long");
    }
    Duration wait = pace.waitFor(call);
    if (!wait.isZero()) {
      return new CallOutcome.Limited<>(wait);
    }
    CallOutcome<T> answer = tryOnce(call, type);
    if (answer instanceof CallOutcome.Limited<T> limited) {
      pace.pause(call, limited.pause());
    }
    return answer;
  }

  private <T extends SlackApiTextResponse> CallOutcome<T> tryOnce(SlackCall call, Class<T> type) {
    watch.begin(call.begin());
    try {
      T body =
          methods.postFormWithTokenAndParseResponse(
              form -> {
                call.arguments().forEach(form::add);
                return form;
              },
              call.method(),
              call.token(),
              type);
      return body.isOk() ? new CallOutcome.Done<>(body) : SlackErrors.answer(error(body));
    } catch (SlackApiException answered) {
      return answer(answered.getResponse());
    } catch (IOException | RuntimeException broken) {
      // The message is left out, because a parser's message quotes what it read.
      String why = broken.getClass().getSimpleName();
      return watch.isWritten()
          ? new CallOutcome.Unclear<>("no clear answer, " + why)
          : new CallOutcome.NotReached<>("Slack was not reached, " + why);
    }
  }

  private static String error(SlackApiTextResponse body) {
    return Optional.ofNullable(body.getError()).orElse("no_error_named");
  }

  /** A response without the status 2xx that Slack gives to every request it understood. */
  private static <T> CallOutcome<T> answer(Response response) {
    int status = response.code();
    if (status == TOO_MANY) {
      return new CallOutcome.Limited<>(retryAfter(response));
    }
    return status >= SERVER_ERRORS || status == GAVE_UP_WAITING
        ? new CallOutcome.Unclear<>("HTTP status " + status)
        : new CallOutcome.NotReached<>("HTTP status " + status);
  }

  private static Duration retryAfter(Response response) {
    String seconds = Optional.ofNullable(response.header("Retry-After")).orElse("");
    return seconds.matches("\\d{1,6}")
        ? Duration.ofSeconds(Math.max(1, Long.parseLong(seconds)))
        : SlackErrors.USUAL_WAIT;
  }
}
