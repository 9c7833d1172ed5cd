package org.leadlearner.store.team;

import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * A hash of a set of people, by which the same set is recognized without revealing anybody in it.
 */
final class CohortMark {

  private CohortMark() {}

  static String of(byte[] secret, Set<Long> people) {
    return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret)
        .hmacHex(new TreeSet<>(people).toString());
  }
}
