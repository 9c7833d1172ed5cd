package org.leadlearner.chat.slack.fake;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** The real SDK, pointed at the fake. */
final class SdkClient implements AutoCloseable {
  private final SlackConfig config = new SlackConfig();
  private final OkHttpClient http;
  private final Slack slack;

  /**
   * With the OkHttp client that a careful bot uses.
   *
   * @param resends whether OkHttp may send a request again when a connection that it kept is dead
   */
  SdkClient(FakeSlack fake, boolean resends) {
    config.setMethodsEndpointUrlPrefix(fake.apiUrl());
    config.setStatsEnabled(false);
    http =
        new OkHttpClient.Builder()
            .retryOnConnectionFailure(resends)
            .callTimeout(60, TimeUnit.SECONDS)
            .build();
    SlackHttpClient client = new SlackHttpClient(http);
    client.setConfig(config);
    slack = Slack.getInstance(config, client);
  }

  SdkClient(FakeSlack fake) {
    this(fake, false);
  }

  Slack slack() {
    return slack;
  }

  OkHttpClient http() {
    return http;
  }

  MethodsClient methods(String token) {
    return slack.methods(token);
  }

  /** Posts a text and returns the ts. */
  static String post(MethodsClient methods, String channel, String text) throws Exception {
    ChatPostMessageResponse posted =
        methods.chatPostMessage(request -> request.channel(channel).text(text));
    if (!posted.isOk()) {
      throw new AssertionError(posted.getError());
    }
    return posted.getTs();
  }

  @Override
  public void close() throws Exception {
    slack.close();
  }
}
