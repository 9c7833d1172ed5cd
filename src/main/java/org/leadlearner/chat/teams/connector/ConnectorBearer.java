package org.leadlearner.chat.teams.connector;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import java.io.IOException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.leadlearner.chat.teams.auth.ServiceHosts;

/**
 * Adds our token to a request and blocks requests to hosts that are not listed. It checks the URL
 * that OkHttp has parsed and is about to call, because two parsers may read one URL differently.
 */
final class ConnectorBearer implements ServiceClientCredentials, Interceptor {

  private final ServiceHosts hosts;
  private final ConnectorTokens tokens;

  ConnectorBearer(ServiceHosts hosts, ConnectorTokens tokens) {
    this.hosts = hosts;
    this.tokens = tokens;
  }

  @Override
  public void applyCredentialsFilter(OkHttpClient.Builder builder) {
    builder.addInterceptor(this);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!hosts.allows(origin(request.url()))) {
      throw new IOException("a host that is not listed");
    }
    Request.Builder ours = request.newBuilder().removeHeader("Authorization");
    Optional<String> token = tokens.cached();
    token.ifPresent(value -> ours.header("Authorization", "Bearer " + value));
    return chain.proceed(ours.build());
  }

  private static String origin(HttpUrl url) {
    String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
    return url.scheme() + "://" + host + ":" + url.port() + "/";
  }
}
