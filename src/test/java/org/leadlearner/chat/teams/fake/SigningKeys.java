package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys that the fake signs with; {@link #published} are the ones that it tells of. All fakes of
 * one run share them, for making them takes seconds.
 */
final class SigningKeys {
  private static final int BITS = 2048;

  static final RSAKey GOOD = key("fake-key-1");
  static final RSAKey IMPOSTOR = key("fake-key-1");
  static final RSAKey UNKNOWN = key("unknown-key");
  static final RSAKey UNENDORSED = key("fake-key-unendorsed");

  private SigningKeys() {}

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(BITS).keyID(id).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
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
    ObjectNode published = Json.read(key.toPublicJWK().toJSONString());
    published.put("use", "sig").put("x5t", key.getKeyID());
    return published.set("endorsements", Json.texts(List.of(channels)));
  }
}
