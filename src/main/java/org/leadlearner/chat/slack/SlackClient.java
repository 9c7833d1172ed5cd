package org.leadlearner.chat.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Calls Slack's Web API: within its limits, one try a call, and exact about what came of it. */
final class SlackClient {

  private static final int TOO_MANY = 429;
  private static final int GAVE_UP_WAITING = 408;
  private static final int SERVER_ERRORS = 500;

  /**
   * Shorter than servers and gateways leave a silent connection open (5 seconds and more). OkHttp
   * looks only after 10 whether it was closed, and a message written to a closed one is in doubt.
   */
  private static final int REST_SECONDS = 4;

  private static final int MOST_AT_REST = 5;

  private final RequestWatch watch = new RequestWatch();
  private final SlackPace pace;
  private final MethodsClient methods;

  /**
   * @param config where the Web API is; the SDK's statistics must be off, for they ask auth.test
   * @param longest for one call, from looking up the host to the last byte of the answer
   */
  SlackClient(SlackConfig config, SlackPace pace, Duration longest) {
    this.pace = pace;
    // OkHttp left to itself sends a POST again when a kept connection dies: two messages.
    OkHttpClient once =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .callTimeout(longest)
            .connectionPool(new ConnectionPool(MOST_AT_REST, REST_SECONDS, TimeUnit.SECONDS))
            .eventListener(watch)
            .build();
    SlackHttpClient http = new SlackHttpClient(once);
    http.setConfig(config);
    this.methods = Slack.getInstance(config, http).methods();
  }

  <T extends SlackApiTextResponse> SlackAnswer<T> call(SlackCall call, Class<T> type) {
    Duration wait = pace.waitFor(call);
    if (!wait.isZero()) {
      return new SlackAnswer.Limited<>(wait);
    }
    SlackAnswer<T> answer = tryOnce(call, type);
    if (answer instanceof SlackAnswer.Limited<T> limited) {
      pace.pause(call, limited.pause());
    }
    return answer;
  }

  private <T extends SlackApiTextResponse> SlackAnswer<T> tryOnce(SlackCall call, Class<T> type) {
    watch.begin();
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
      return body.isOk() ? new SlackAnswer.Done<>(body) : SlackErrors.answer(error(body));
    } catch (SlackApiException answered) {
      return answer(answered.getResponse());
    } catch (IOException | RuntimeException broken) {
      // Its message is left out: that of a parser quotes what it read.
      String why = broken.getClass().getSimpleName();
      return watch.isWritten()
          ? new SlackAnswer.Unclear<>("no clear answer, " + why)
          : new SlackAnswer.NotReached<>("Slack was not reached, " + why);
    }
  }

  private static String error(SlackApiTextResponse body) {
    return Optional.ofNullable(body.getError()).orElse("no_error_named");
  }

  /** An answer without the 2xx that Slack gives to whatever it understood. */
  private static <T> SlackAnswer<T> answer(Response response) {
    int status = response.code();
    if (status == TOO_MANY) {
      return new SlackAnswer.Limited<>(retryAfter(response));
    }
    return status >= SERVER_ERRORS || status == GAVE_UP_WAITING
        ? new SlackAnswer.Unclear<>("HTTP status " + status)
        : new SlackAnswer.NotReached<>("HTTP status " + status);
  }

  private static Duration retryAfter(Response response) {
    String seconds = Optional.ofNullable(response.header("Retry-After")).orElse("");
    return seconds.matches("\\d{1,6}")
        ? Duration.ofSeconds(Math.max(1, Long.parseLong(seconds)))
        : SlackErrors.USUAL_WAIT;
  }
}
