package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.leadlearner.chat.fake.Json;

/**
 * The keys that the fake signs with; {@link #published} are those it publishes. They are read from
 * a file, because making them takes seconds.
 */
final class SigningKeys {
  private static final JWKSet MADE = read();

  static final RSAKey GOOD = key("good", "fake-key-1");
  static final RSAKey IMPOSTOR = key("impostor", "fake-key-1");
  static final RSAKey UNKNOWN = key("unknown", "unknown-key");
  static final RSAKey UNENDORSED = key("unendorsed", "fake-key-unendorsed");

  private SigningKeys() {}

  private static RSAKey key(String made, String id) {
    return new RSAKey.Builder(MADE.getKeyByKeyId(made).toRSAKey()).keyID(id).build();
  }

  private static JWKSet read() {
    try (InputStream file =
        SigningKeys.class.getResourceAsStream("/teams/fake-signing-keys.json")) {
      return JWKSet.load(Objects.requireNonNull(file));
    } catch (IOException | ParseException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  /** A JWK set as login.botframework.com publishes it, with endorsements. */
  static ObjectNode published() {
    List<ObjectNode> keys =
        Stream.of(
                endorsed(GOOD, "msteams", "webchat", "directline"),
                endorsed(UNENDORSED, "somethingelse"))
            .toList();
    return Json.object().set("keys", Json.array(keys));
  }

  private static ObjectNode endorsed(RSAKey key, String... channels) {
    ObjectNode published = Json.readObject(key.toPublicJWK().toJSONString());
    published.put("use", "sig").put("x5t", key.getKeyID());
    return published.set("endorsements", Json.texts(List.of(channels)));
  }
}
