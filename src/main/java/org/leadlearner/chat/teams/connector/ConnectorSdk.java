package org.leadlearner.chat.teams.connector;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.leadlearner.chat.Deadline;
import retrofit2.Retrofit;

/**
 * The SDK's connector client, configured to be safe. With its defaults it posts four times in a
 * fifth of a second when the service answers 5xx, which shows a message four times; waits up to two
 * minutes for a response; follows redirects; and keeps cookies. Here it runs on {@link
 * ConnectorHttp} and never retries.
 */
final class ConnectorSdk {

  private static final String TARGETED = "isTargetedActivity";
  static final JacksonAdapter JSON = new PlainFields();
  private static final CallTracker NOBODY = new CallTracker(Deadline.NONE);

  private final OkHttpClient http;
  private final ConnectorBearer bearer;
  private final Map<Service, RestConnectorClient> clients = new ConcurrentHashMap<>();
  private final ThreadLocal<CallTracker> watch = ThreadLocal.withInitial(() -> NOBODY);

  /**
   * The key of a cached client.
   *
   * @param forOne whether its calls are about targeted messages
   */
  private record Service(String url, boolean forOne) {}

  /**
   * @param bearer adds the token to requests
   */
  ConnectorSdk(OkHttpClient http, ConnectorBearer bearer) {
    this.http = http;
    this.bearer = bearer;
  }

  /**
   * The API of one serviceUrl. Clients are cached, because each compiles its calls; there are only
   * as many as regions and tenants.
   *
   * @param forOne whether the calls are about targeted messages
   * @param next tracks the next call of this thread
   */
  Conversations at(String serviceUrl, boolean forOne, CallTracker next) {
    watch.set(next);
    return clients
        .computeIfAbsent(new Service(serviceUrl, forOne), this::client)
        .getConversations();
  }

  private RestConnectorClient client(Service service) {
    OkHttpClient.Builder builder = http.newBuilder().eventListenerFactory(call -> seen());
    RestClient.Builder sdk =
        new RestClient.Builder(builder, new Retrofit.Builder())
            .withBaseUrl(service.url())
            .withCredentials(bearer)
            .withSerializerAdapter(JSON)
            .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
            .withRetryStrategy(new Never());
    if (service.forOne()) {
      // The SDK is older than targeted messages and has no parameter for them.
      builder.addInterceptor(ConnectorSdk::targeted);
    }
    // After the SDK has set its own values.
    builder
        .cookieJar(CookieJar.NO_COOKIES)
        .connectTimeout(http.connectTimeoutMillis(), TimeUnit.MILLISECONDS)
        .readTimeout(http.readTimeoutMillis(), TimeUnit.MILLISECONDS);
    return new RestConnectorClient(sdk.build());
  }

  private static Response targeted(Interceptor.Chain chain) throws IOException {
    Request request = chain.request();
    return chain.proceed(
        request
            .newBuilder()
            .url(request.url().newBuilder().setQueryParameter(TARGETED, "true").build())
            .build());
  }

  /** OkHttp asks for the listener on the thread that starts the call. */
  private EventListener seen() {
    return watch.get();
  }

  /**
   * The SDK makes objects of fields whose names have dots, and for that compiles two patterns for
   * each field of a card. None of ours has a dot.
   */
  private static final class PlainFields extends JacksonAdapter {

    @Override
    public ObjectMapper serializer() {
      return simpleMapper();
    }
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
