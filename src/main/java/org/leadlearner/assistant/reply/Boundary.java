package org.leadlearner.assistant.reply;

import java.util.stream.Stream;

/** What the assistant shows to nobody, by the name that phrases use. */
enum Boundary {
  OTHERS("others", "reply.boundary.person"),
  COMPLETION("completion", "reply.boundary.done"),
  RANKING("ranking", "reply.boundary.rank"),
  AVERAGE("average", "reply.boundary.average");

  private final String name;
  private final String key;

  Boundary(String name, String key) {
    this.name = name;
    this.key = key;
  }

  /** The boundary with this name; without one, it is about other people's answers. */
  static Boundary named(String name) {
    return Stream.of(values())
        .filter(boundary -> boundary.name.equals(name))
        .findFirst()
        .orElse(OTHERS);
  }

  /** The key of the sentence that says no. */
  String key() {
    return key;
  }
}
