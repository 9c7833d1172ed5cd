package org.leadlearner.chat.teams.auth;

import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/**
 * A signing key of the Bot Connector.
 *
 * @param endorsements the channels that the key may sign for
 */
record SigningKey(RSAPublicKey key, Set<String> endorsements) {

  SigningKey {
    endorsements = Set.copyOf(endorsements);
  }
}
