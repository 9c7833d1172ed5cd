package org.leadlearner.chat;

/** A chat platform that messages can be sent to. */
public interface ChatPlatform {

  /** The name that stands in {@link Conversation#platform()}. */
  String name();

  /**
   * Whether a message that is sent twice with the same id is shown once. If not, one that may have
   * arrived is never sent again.
   */
  boolean showsRepeatsOnce();

  /** Sends one message and says what became of it; never throws for trouble on the other side. */
  Sent send(Outgoing outgoing);

  /** What became of a message. */
  sealed interface Sent {

    /** The platform took it. */
    record Accepted() implements Sent {}

    /** It was surely not sent and may be tried again. */
    record NotSent(String why) implements Sent {}

    /** It was refused for good. */
    record Refused(String why) implements Sent {}

    /** It may have arrived or not: sending again could show it twice. */
    record Unknown(String why) implements Sent {}
  }
}
