package org.leadlearner.chat.teams.connector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Fetches and caches the access token for calls to the Bot Connector (client credentials grant). It
 * is a plain form over OkHttp: Microsoft's MSAL library refuses every address that is not https, so
 * no test could use it.
 */
public final class ConnectorTokens {

  private static final String SCOPE = "https://api.botframework.com/.default";
  private static final Duration EARLY = Duration.ofMinutes(5);
  private static final int MOST_BYTES = 100_000;

  private final JsonMapper json = new JsonMapper();
  private final ReentrantLock fetching = new ReentrantLock();
  private final Optional<TeamsCredentials> credentials;
  private final URI loginUrl;
  private final OkHttpClient http;
  private final Clock clock;
  private volatile @Nullable Held held;

  /**
   * @param credentials empty for the Emulator, which needs no token
   * @param loginUrl the base of the tenants' token endpoints
   */
  public ConnectorTokens(
      Optional<TeamsCredentials> credentials, URI loginUrl, OkHttpClient http, Clock clock) {
    this.credentials = credentials;
    this.loginUrl = loginUrl;
    this.http = http;
    this.clock = clock;
  }

  private record Held(String token, Instant end) {}

  /**
   * The valid token, fetched if there is none; empty when none is needed. One thread fetches at a
   * time, and the others wait no longer than a fetch may take.
   */
  Optional<String> token() throws TokenException {
    if (credentials.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> ready = cached();
    return ready.isPresent() ? ready : Optional.of(fetchedByOne(credentials.get()));
  }

  /** The valid token; empty when none was fetched. */
  Optional<String> cached() {
    return Optional.ofNullable(held)
        .filter(one -> clock.instant().isBefore(one.end().minus(EARLY)))
        .map(Held::token);
  }

  /** Why no token can be fetched now; empty when one can. */
  Optional<String> trouble() {
    try {
      token();
      return Optional.empty();
    } catch (TokenException failed) {
      return Optional.of(String.valueOf(failed.getMessage()));
    }
  }

  /** The service rejected this token: the next call fetches another. */
  void drop(String token) {
    Held current = held;
    if (current != null && current.token().equals(token)) {
      held = null;
    }
  }

  private String fetchedByOne(TeamsCredentials own) throws TokenException {
    try {
      if (!fetching.tryLock(http.callTimeoutMillis(), TimeUnit.MILLISECONDS)) {
        throw new TokenException("the token is still being fetched");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TokenException("stopped while the token was fetched");
    }
    try {
      Optional<String> meanwhile = cached();
      return meanwhile.isPresent() ? meanwhile.get() : fetch(own);
    } finally {
      fetching.unlock();
    }
  }

  private String fetch(TeamsCredentials own) throws TokenException {
    Instant asked = clock.instant();
    try (Response response = http.newCall(request(own)).execute()) {
      String body = response.peekBody(MOST_BYTES).string();
      JsonNode answer = json.readTree(body);
      String token = answer.path("access_token").asText();
      if (!response.isSuccessful() || token.isEmpty()) {
        throw new TokenException(refusal(response.code(), answer));
      }
      held = new Held(token, asked.plusSeconds(answer.path("expires_in").asLong()));
      return token;
    } catch (JsonProcessingException | IllegalArgumentException unfit) {
      throw new TokenException("the login service gave no token, and no reason that can be read");
    } catch (IOException broken) {
      throw new TokenException(
          "the login service was not reached, " + broken.getClass().getSimpleName());
    }
  }

  private Request request(TeamsCredentials own) {
    HttpUrl url =
        HttpUrl.get(loginUrl.toString())
            .newBuilder()
            .addPathSegment(own.tenant())
            .addPathSegments("oauth2/v2.0/token")
            .build();
    FormBody form =
        new FormBody.Builder()
            .add("grant_type", "client_credentials")
            .add("client_id", own.appId())
            .add("client_secret", own.password())
            .add("scope", SCOPE)
            .build();
    return new Request.Builder().url(url).post(form).build();
  }

  /** Only the error codes of the protocol: the description may quote what was sent. */
  private static String refusal(int status, JsonNode answer) {
    String error = answer.path("error").asText();
    String named = error.matches("[a-z_]{1,40}") ? " " + error : "";
    return "the login service gave no token ("
        + status
        + named
        + "): check MICROSOFT_APP_ID,"
        + " MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID";
  }
}
