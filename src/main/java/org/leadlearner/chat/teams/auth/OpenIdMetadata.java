package org.leadlearner.chat.teams.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.leadlearner.chat.teams.receive.ActivityJson;

/**
 * Fetches the keys of the Bot Connector: an OpenID metadata document names a document with the keys
 * (Microsoft, "Authenticate requests from the Bot Connector service to your bot").
 */
public final class OpenIdMetadata implements SigningKeys.Source {

  /** The timeout for each of the two documents. */
  public static final Duration PATIENCE = Duration.ofSeconds(4);

  private static final int LARGEST_BYTES = 512 * 1024;
  private static final int FEWEST_BITS = 2048;

  private final OkHttpClient client =
      new OkHttpClient.Builder().callTimeout(PATIENCE).followRedirects(false).build();
  private final HttpUrl metadata;

  public OpenIdMetadata(URI metadata) {
    this.metadata = HttpUrl.get(metadata.toString());
  }

  @Override
  public Map<String, SigningKey> fetch() throws IOException {
    HttpUrl keys = HttpUrl.parse(document(metadata).path("jwks_uri").asText(""));
    if (keys == null || (metadata.isHttps() && !keys.isHttps())) {
      throw new IOException("the metadata names no safe jwks_uri");
    }
    Map<String, SigningKey> found = new HashMap<>();
    for (JsonNode entry : document(keys).path("keys")) {
      key(entry).ifPresent(key -> found.put(entry.path("kid").asText(), key));
    }
    return found;
  }

  private JsonNode document(HttpUrl url) throws IOException {
    Request request = new Request.Builder().url(url).build();
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("status " + response.code());
      }
      return ActivityJson.read(response.body().byteStream().readNBytes(LARGEST_BYTES));
    }
  }

  /** Empty for a key that we cannot or must not use. */
  private static Optional<SigningKey> key(JsonNode entry) {
    if (!"RSA".equals(entry.path("kty").asText()) || entry.path("kid").asText("").isBlank()) {
      return Optional.empty();
    }
    try {
      RSAPublicKey key = RSAKey.parse(entry.toString()).toRSAPublicKey();
      return Optional.of(new SigningKey(key, endorsements(entry)))
          .filter(strong -> key.getModulus().bitLength() >= FEWEST_BITS);
    } catch (ParseException | JOSEException | IllegalArgumentException noKey) {
      return Optional.empty();
    }
  }

  private static Set<String> endorsements(JsonNode entry) {
    Set<String> channels = new HashSet<>();
    entry.path("endorsements").forEach(channel -> channels.add(channel.asText()));
    return channels;
  }
}
