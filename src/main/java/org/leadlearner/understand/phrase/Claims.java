package org.leadlearner.understand.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.understand.text.LineReader;
import org.leadlearner.understand.text.TypedLine;

/**
 * Finds phrases that belong to two requests, and phrases that are more similar to another request
 * than to their own.
 */
public final class Claims {

  private static final int LOOKED_UP = 2;

  private final PhraseMatcher phrases;
  private final LineReader reader;
  private final Map<String, List<Claim>> first = new HashMap<>();
  private final List<Clash> clashes = new ArrayList<>();

  private Claims(Learned learned, LineReader reader) {
    this.reader = reader;
    this.phrases = new PhraseMatcher(learned);
  }

  /** A phrase and its group. */
  private record Claim(PhraseGroup group, PhraseGroup.Phrase phrase) {}

  /**
   * A phrase with a conflict.
   *
   * @param wording the wording of the phrase that conflicts
   * @param other the request that has the same phrase, or that the phrase is more similar to
   * @param same the same phrase of the other request; empty when it is only similar
   */
  public record Clash(
      PhraseGroup.Phrase phrase, String wording, String other, Optional<PhraseGroup.Phrase> same) {}

  /**
   * Every conflict, in the order of the book; each phrase once.
   *
   * @param learned from this book
   * @param reader by which it was learned
   */
  public static List<Clash> of(PhraseBook book, Learned learned, LineReader reader) {
    Claims claims = new Claims(learned, reader);
    for (PhraseGroup group : book.groups()) {
      for (PhraseGroup.Phrase phrase : group.phrases()) {
        claims.look(group, phrase);
      }
    }
    return claims.clashes;
  }

  private void look(PhraseGroup group, PhraseGroup.Phrase phrase) {
    for (String wording : Wordings.of(phrase.text())) {
      TypedLine line = Learning.read(reader, wording, group);
      Optional<Clash> clash = claimed(group, phrase, wording, line);
      if (clash.isEmpty()) {
        clash = nearer(group, phrase, wording, line);
      }
      if (clash.isPresent()) {
        clashes.add(clash.get());
        return;
      }
    }
  }

  private Optional<Clash> claimed(
      PhraseGroup group, PhraseGroup.Phrase phrase, String wording, TypedLine line) {
    List<Claim> before = first.computeIfAbsent(Signs.phraseKey(line), none -> new ArrayList<>());
    Optional<Claim> rival =
        before.stream()
            .filter(claim -> !claim.group().meaning().equals(group.meaning()))
            .filter(claim -> claim.group().rivals(group))
            .findFirst();
    before.add(new Claim(group, phrase));
    return rival.map(
        claim ->
            new Clash(
                phrase,
                wording,
                claim.group().meaning().intent().key(),
                Optional.of(claim.phrase())));
  }

  /** What the phrase would mean by similarity alone, in each context where it is valid. */
  private Optional<Clash> nearer(
      PhraseGroup group, PhraseGroup.Phrase phrase, String wording, TypedLine line) {
    if (line.units().size() <= LOOKED_UP) {
      // Phrases of one or two words are matched exactly and seldom compared.
      return Optional.empty();
    }
    return phrases
        .nearestRival(line, group)
        .map(other -> new Clash(phrase, wording, other, Optional.empty()));
  }
}
