package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;
import java.util.stream.Stream;

/** The keys that the fake signs with; {@link #published} are the ones that it tells of. */
final class SigningKeys {
  private static final int BITS = 2048;

  final RSAKey good = key("fake-key-1");
  final RSAKey impostor = key("fake-key-1");
  final RSAKey unknown = key("unknown-key");
  final RSAKey unendorsed = key("fake-key-unendorsed");

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(BITS).keyID(id).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A JWK set as login.botframework.com publishes it, with endorsements. */
  ObjectNode published() {
    List<ObjectNode> keys =
        Stream.of(
                endorsed(good, "msteams", "webchat", "directline"),
                endorsed(unendorsed, "somethingelse"))
            .toList();
    return Json.object().set("keys", Json.array(keys));
  }

  private static ObjectNode endorsed(RSAKey key, String... channels) {
    ObjectNode published = Json.read(key.toPublicJWK().toJSONString());
    published.put("use", "sig").put("x5t", key.getKeyID());
    return published.set("endorsements", Json.texts(List.of(channels)));
  }
}
