package org.leadlearner.chat.message;

import java.util.List;

/** One message on a platform, made of parts. */
public record Message(List<Part> parts) {

  public Message {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a message says something");
    }
  }

  public static Message of(Part... parts) {
    return new Message(List.of(parts));
  }
}
