package org.leadlearner.chat.teams.connector;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.leadlearner.chat.Deadline;
import retrofit2.Retrofit;

/**
 * The SDK's connector client, made the one way it is safe. Left to itself it posts four times in a
 * fifth of a second where the service answers 5xx, which shows a message four times; waits up to
 * two minutes for an answer; follows redirects; and keeps cookies of anybody. Here none of that is
 * so: {@link ConnectorHttp} stands below it, and its retries never retry.
 */
final class ConnectorSdk {

  private static final CallTracker NOBODY = new CallTracker(Deadline.NONE);

  private final OkHttpClient http;
  private final ConnectorBearer bearer;
  private final Map<String, RestConnectorClient> clients = new ConcurrentHashMap<>();
  private final ThreadLocal<CallTracker> watch = ThreadLocal.withInitial(() -> NOBODY);

  /**
   * @param bearer puts the token on what goes out
   */
  ConnectorSdk(OkHttpClient http, ConnectorBearer bearer) {
    this.http = http;
    this.bearer = bearer;
  }

  /**
   * The calls below one serviceUrl. Clients are kept, since each compiles its calls; there are as
   * many as regions and tenants.
   *
   * @param next sees the next call that this thread begins
   */
  Conversations at(String serviceUrl, CallTracker next) {
    watch.set(next);
    return clients.computeIfAbsent(serviceUrl, this::client).getConversations();
  }

  private RestConnectorClient client(String serviceUrl) {
    OkHttpClient.Builder builder = http.newBuilder().eventListenerFactory(call -> seen());
    RestClient.Builder sdk =
        new RestClient.Builder(builder, new Retrofit.Builder())
            .withBaseUrl(serviceUrl)
            .withCredentials(bearer)
            .withSerializerAdapter(new JacksonAdapter())
            .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
            .withRetryStrategy(new Never());
    // After the SDK has set its own.
    builder
        .cookieJar(CookieJar.NO_COOKIES)
        .connectTimeout(http.connectTimeoutMillis(), TimeUnit.MILLISECONDS)
        .readTimeout(http.readTimeoutMillis(), TimeUnit.MILLISECONDS);
    return new RestConnectorClient(sdk.build());
  }

  /** OkHttp asks on the thread that begins the call. */
  private EventListener seen() {
    return watch.get();
  }

  private static final class Never extends RetryStrategy {

    Never() {
      super("never", false);
    }

    @Override
    public boolean shouldRetry(int retries, Response response) {
      return false;
    }
  }
}
