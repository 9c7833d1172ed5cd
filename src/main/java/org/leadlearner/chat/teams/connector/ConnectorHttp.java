package org.leadlearner.chat.teams.connector;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.leadlearner.chat.request.DeadlineInterceptor;

/**
 * The OkHttp client for every call to Microsoft: one attempt (a lost response does not say whether
 * the message was posted), no redirects with a token, and timeouts everywhere.
 */
public final class ConnectorHttp {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  /**
   * Shorter than gateways keep an idle connection: a write to a closed one has an unknown outcome.
   */
  private static final int REST_SECONDS = 4;

  private static final int MOST_AT_REST = 5;

  /**
   * All tenants share one host, and OkHttp's default allows only five calls to a host in parallel.
   */
  private static final int MOST_AT_ONCE = 64;

  private final OkHttpClient client;

  /**
   * @param longest the timeout for one call, from the DNS lookup to the last byte of the response
   */
  public ConnectorHttp(Duration longest) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequestsPerHost(MOST_AT_ONCE);
    client =
        new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(CONNECT)
            .readTimeout(longest)
            .writeTimeout(longest)
            .callTimeout(longest)
            .dispatcher(dispatcher)
            .addNetworkInterceptor(new DeadlineInterceptor())
            .connectionPool(new ConnectionPool(MOST_AT_REST, REST_SECONDS, TimeUnit.SECONDS))
            .build();
  }

  public OkHttpClient client() {
    return client;
  }
}
