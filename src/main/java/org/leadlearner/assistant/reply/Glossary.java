package org.leadlearner.assistant.reply;

import java.util.Map;
import java.util.Optional;

/** Which sentence explains which word. */
final class Glossary {

  /** By the shortest form that tells it apart, in small letters. */
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("pln", "reply.word.pln"),
          Map.entry("learning network", "reply.word.pln"),
          Map.entry("personal learning network", "reply.word.pln"),
          Map.entry("professional learning network", "reply.word.pln"),
          Map.entry("network", "reply.word.network"),
          Map.entry("strand", "reply.word.strand"),
          Map.entry("stage", "reply.word.stage"),
          Map.entry("rubric", "reply.word.rubric"),
          Map.entry("reading", "reply.word.reading"),
          Map.entry("round", "reply.word.round"),
          Map.entry("prompt", "reply.word.prompt"),
          Map.entry("check in", "reply.word.checkin"),
          Map.entry("check-in", "reply.word.checkin"),
          Map.entry("checkin", "reply.word.checkin"),
          Map.entry("clock hour", "reply.word.hours"),
          Map.entry("held by", "reply.word.held"),
          Map.entry("evidence", "reply.word.note"),
          Map.entry("evidence note", "reply.word.note"),
          Map.entry("note", "reply.word.note"),
          Map.entry("indicator", "reply.word.indicator"),
          Map.entry("spread", "reply.word.spread"),
          Map.entry("far apart", "reply.word.spread"),
          Map.entry("credit", "reply.word.credit"),
          Map.entry("wall", "reply.word.walls"),
          Map.entry("lead", "reply.word.lead"),
          Map.entry("own practice", "reply.word.practice"),
          Map.entry("trial", "reply.word.trial"),
          Map.entry("mastodon", "reply.word.mastodon"),
          Map.entry("podcast", "reply.word.podcast"));

  private Glossary() {}

  /**
   * @param word as {@link org.leadlearner.chat.TypedText#compared} writes it; one or several of a
   *     thing
   */
  static Optional<String> key(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(KEYS.get(word)).or(() -> Optional.ofNullable(KEYS.get(one)));
  }
}
