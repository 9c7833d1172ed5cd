package org.leadlearner.assistant.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A word of this work that people can ask about. */
enum Term {
  PLN(
      "reply.word.pln",
      "pln",
      "learning network",
      "personal learning network",
      "professional learning network"),
  NETWORK("reply.word.network", "network"),
  STRAND("reply.word.strand", "strand"),
  STAGE("reply.word.stage", "stage"),
  RUBRIC("reply.word.rubric", "rubric"),
  READING("reply.word.reading", "reading"),
  ROUND("reply.word.round", "round"),
  PROMPT("reply.word.prompt", "prompt"),
  CHECK_IN("reply.word.checkin", "check in", "check-in", "checkin"),
  CLOCK_HOUR("reply.word.hours", "clock hour"),
  HELD_BY("reply.word.held", "held by"),
  NOTE("reply.word.note", "evidence", "evidence note", "note"),
  INDICATOR("reply.word.indicator", "indicator"),
  SPREAD("reply.word.spread", "spread", "far apart"),
  CREDIT("reply.word.credit", "credit"),
  WALL("reply.word.walls", "wall"),
  LEAD("reply.word.lead", "lead"),
  OWN_PRACTICE("reply.word.practice", "own practice"),
  TRIAL("reply.word.trial", "trial"),
  MASTODON("reply.word.mastodon", "mastodon"),
  PODCAST("reply.word.podcast", "podcast");

  private final String key;
  private final List<String> words;

  Term(String key, String... words) {
    this.key = key;
    this.words = List.of(words);
  }

  /**
   * The term that a word names, in the singular or the plural.
   *
   * @param word as {@link org.leadlearner.chat.TypedText#compared} writes it
   */
  static Optional<Term> named(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return with(word).or(() -> with(singular));
  }

  private static Optional<Term> with(String word) {
    return Stream.of(values()).filter(term -> term.words.contains(word)).findFirst();
  }

  /** The key of the sentence that explains it. */
  String key() {
    return key;
  }
}
