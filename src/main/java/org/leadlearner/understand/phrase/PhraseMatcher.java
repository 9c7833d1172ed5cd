package org.leadlearner.understand.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.text.Lexicon;
import org.leadlearner.understand.text.LineReader;
import org.leadlearner.understand.text.TypedLine;

/**
 * The learned phrases: matches a line exactly, or finds the meanings that it is most similar to.
 */
public final class PhraseMatcher {

  private static final float NEGLIGIBLE = 0.004f;

  private final Meanings meanings;
  private final WholeLines whole;
  private final Signs signs;
  private final Weights weights;

  /**
   * A meaning and its probability.
   *
   * @param share the probability among the possible meanings, from 0 to 1
   */
  public record Near(Meaning meaning, float share) {}

  public PhraseMatcher(Learned learned) {
    this.meanings = new Meanings(learned.book().groups());
    this.whole = learned.exact();
    this.signs = new Signs(learned.usual());
    this.weights = learned.weights();
  }

  /**
   * Learns the meanings of the phrases of a book.
   *
   * @param reader a reader with all words of the book
   */
  public static Learned learned(PhraseBook book, LineReader reader) {
    return Learning.of(book, reader);
  }

  /** A lexicon with all words of a book. */
  public static Lexicon lexicon(PhraseBook book) {
    return lexicon(book, spelled(book));
  }

  static Lexicon lexicon(PhraseBook book, Set<String> spelled) {
    Lexicon lexicon = new Lexicon();
    book.entries().forEach(entry -> lexicon.add(entry.concept(), entry.language(), entry.words()));
    book.exactWords().forEach(entry -> lexicon.addExact(entry.concept(), entry.words()));
    book.shortForms().forEach(form -> lexicon.addShort(form.typed(), form.words()));
    lexicon.learn(spelled);
    return lexicon;
  }

  /** The words of all phrases. */
  static Set<String> spelled(PhraseBook book) {
    return book.groups().stream()
        .flatMap(group -> group.phrases().stream())
        .flatMap(phrase -> Lexicon.wordsOf(phrase.text()))
        .collect(Collectors.toSet());
  }

  /**
   * The meaning of the phrase that the whole line matches; a phrase for this context comes first.
   */
  public Optional<Meaning> exactly(TypedLine line, Set<Context> contexts) {
    return whole.meaning(line, contexts);
  }

  /** The most similar meanings, the most similar first. */
  public List<Near> nearest(TypedLine line, Set<Context> contexts, int most) {
    int[] possible = meanings.possible(contexts);
    float[] shares = weights.shares(signs.of(line, contexts), possible);
    List<Near> nearest = new ArrayList<>();
    for (int index = 0; index < shares.length; index++) {
      if (shares[index] > NEGLIGIBLE) {
        nearest.add(new Near(meanings.get(possible[index]), shares[index]));
      }
    }
    nearest.sort(Comparator.comparingDouble(near -> -near.share()));
    return nearest.size() > most ? nearest.subList(0, most) : nearest;
  }

  /**
   * The request that a phrase is more similar to than to its own, in every context where it is
   * valid.
   */
  Optional<String> nearestRival(TypedLine line, PhraseGroup group) {
    String rival = "";
    for (Set<Context> place : places(group)) {
      Set<String> said = signs.of(line, place);
      int[] possible = meanings.possible(place);
      Meaning nearest = meanings.get(possible[nearest(weights.shares(said, possible))]);
      if (nearest.intent() == group.meaning().intent()) {
        return Optional.empty();
      }
      rival = nearest.intent().key();
    }
    return Optional.of(rival);
  }

  /**
   * The contexts to compare in. A phrase that is valid everywhere is compared where no other
   * context applies.
   */
  private static List<Set<Context>> places(PhraseGroup group) {
    return group.where().isEmpty()
        ? List.of(Set.of())
        : group.where().stream().map(Set::of).toList();
  }

  private static int nearest(float[] shares) {
    int nearest = 0;
    for (int index = 0; index < shares.length; index++) {
      nearest = shares[index] > shares[nearest] ? index : nearest;
    }
    return nearest;
  }
}
