package org.leadlearner.chat.teams.auth;

import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/**
 * A key that the Bot Connector signs with.
 *
 * @param endorsements the channels that the key vouches for
 */
record SigningKey(RSAPublicKey key, Set<String> endorsements) {

  SigningKey {
    endorsements = Set.copyOf(endorsements);
  }
}
