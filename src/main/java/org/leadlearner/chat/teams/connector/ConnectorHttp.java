package org.leadlearner.chat.teams.connector;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.leadlearner.chat.request.InTime;

/**
 * OkHttp as every call to Microsoft is made: sent once (a lost answer does not say whether the
 * message stands), no redirect followed with a token, and nothing waited for without end.
 */
public final class ConnectorHttp {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  /** Shorter than gateways leave a silent connection open; a write to a closed one is in doubt. */
  private static final int REST_SECONDS = 4;

  private static final int MOST_AT_REST = 5;

  /** All tenants share one host, where OkHttp would let five calls run at once. */
  private static final int MOST_AT_ONCE = 64;

  private final OkHttpClient client;

  /**
   * @param longest for one call, from looking up the host to the last byte of the answer
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
            .addNetworkInterceptor(new InTime())
            .connectionPool(new ConnectionPool(MOST_AT_REST, REST_SECONDS, TimeUnit.SECONDS))
            .build();
  }

  public OkHttpClient client() {
    return client;
  }
}
