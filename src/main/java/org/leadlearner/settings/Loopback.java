package org.leadlearner.settings;

import java.util.regex.Pattern;

/** Knows the names of this machine that no other machine can reach. */
final class Loopback {
  private static final Pattern HOST =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1|\\[::1]", Pattern.CASE_INSENSITIVE);

  private Loopback() {}

  /** Judges by the spelling alone: asking a name server would let it decide who is trusted. */
  static boolean is(String host) {
    return HOST.matcher(host).matches();
  }
}
