package org.leadlearner.chat.teams.connector;

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
 * The SDK's connector client, made the one way it is safe. Left to itself it posts four times in a
 * fifth of a second where the service answers 5xx, which shows a message four times; waits up to
 * two minutes for an answer; follows redirects; and keeps cookies of anybody. Here none of that is
 * so: {@link ConnectorHttp} stands below it, and its retries never retry.
 */
final class ConnectorSdk {

  private static final String TARGETED = "isTargetedActivity";
  private static final CallTracker NOBODY = new CallTracker(Deadline.NONE);

  private final OkHttpClient http;
  private final ConnectorBearer bearer;
  private final Map<Service, RestConnectorClient> clients = new ConcurrentHashMap<>();
  private final ThreadLocal<CallTracker> watch = ThreadLocal.withInitial(() -> NOBODY);

  /**
   * What is called.
   *
   * @param forOne whether all that is called is about targeted messages
   */
  private record Service(String url, boolean forOne) {}

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
   * @param forOne whether what is called is about a message that one person alone sees
   * @param next sees the next call that this thread begins
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
            .withSerializerAdapter(new JacksonAdapter())
            .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
            .withRetryStrategy(new Never());
    if (service.forOne()) {
      // The SDK is older than targeted messages and has no word for them.
      builder.addInterceptor(ConnectorSdk::targeted);
    }
    // After the SDK has set its own.
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
