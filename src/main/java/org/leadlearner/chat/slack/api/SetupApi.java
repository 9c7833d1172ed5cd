package org.leadlearner.chat.slack.api;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * The calls for setup: installing, refreshing a token, the doctor's checks. A person waits for
 * each, so it times out within seconds. It is never retried automatically, because codes and
 * refresh tokens are valid once.
 */
public final class SetupApi {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final URI apiUrl;
  private final MethodsClient methods;

  /**
   * @param apiUrl the base of the Web API, ending in {@code /api/}
   */
  public SetupApi(URI apiUrl) {
    this.apiUrl = apiUrl;
    methods = SlackSdk.at(apiUrl, PATIENCE).methods();
  }

  public interface Call<T extends SlackApiTextResponse> {
    T on(MethodsClient methods) throws IOException, SlackApiException;
  }

  public URI apiUrl() {
    return apiUrl;
  }

  /** Returns the response if it is ok, and throws otherwise. */
  public <T extends SlackApiTextResponse> T call(Call<T> call) throws SlackException {
    T answer = answer(call);
    if (!answer.isOk()) {
      throw new SlackException(SlackException.Kind.REFUSED, String.valueOf(answer.getError()));
    }
    return answer;
  }

  /** Returns the response whether it is ok or a refusal. */
  public <T extends SlackApiTextResponse> T answer(Call<T> call) throws SlackException {
    try {
      return call.on(methods);
    } catch (IOException lost) {
      throw new SlackException(SlackException.Kind.UNREACHABLE, lost.getClass().getSimpleName());
    } catch (SlackApiException unfit) {
      throw new SlackException(
          SlackException.Kind.UNFIT, "HTTP status " + unfit.getResponse().code());
    } catch (RuntimeException unreadable) {
      // Without the cause: it quotes the response, which may contain a token.
      throw new SlackException(SlackException.Kind.UNFIT, "an answer that is not JSON");
    }
  }
}
