package org.leadlearner.chat.message;

import java.util.List;
import java.util.Optional;

/**
 * One message on a platform, made of parts.
 *
 * @param language the tag of its language, such as {@code es}, which screen readers read it in;
 *     empty for English
 */
public record Message(List<Part> parts, Optional<String> language) {

  public Message {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a message says something");
    }
  }

  /** A message in English. */
  public Message(List<Part> parts) {
    this(parts, Optional.empty());
  }

  public static Message of(Part... parts) {
    return new Message(List.of(parts));
  }

  /** Other parts in the same language. */
  public Message with(List<Part> other) {
    return new Message(other, language);
  }
}
