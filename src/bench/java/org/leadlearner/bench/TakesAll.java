package org.leadlearner.bench;

import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Outgoing;

/**
 * A platform that takes every message at once, so that only our own side of sending is measured.
 */
final class TakesAll implements ChatPlatform {

  @Override
  public String name() {
    return "slack";
  }

  @Override
  public boolean showsRepeatsOnce() {
    return true;
  }

  @Override
  public Sent send(Outgoing outgoing) {
    return new Sent.Accepted();
  }
}
