package org.leadlearner.bench;

import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Outgoing;

/**
 * A platform that takes every message at once, so that only our own side of sending is measured.
 */
record TakesAll(String name) implements ChatPlatform {

  @Override
  public boolean showsRepeatsOnce() {
    return true;
  }

  @Override
  public Sent send(Outgoing outgoing) {
    return new Sent.Accepted();
  }
}
