package org.leadlearner.understand.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.slot.Annotator;
import org.leadlearner.understand.text.Lexicon;
import org.leadlearner.understand.text.LineReader;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/** The phrases, learned: looks a line up, and says which meanings it is nearest to. */
public final class Phrases {

  /** Any day will do: what is compared is that a date is named, and not which. */
  private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 7);

  private static final int USUAL = 3;
  private static final float NEGLIGIBLE = 0.004f;

  private final List<Meaning> meanings = new ArrayList<>();
  private final List<Set<Context>> where = new ArrayList<>();
  private final Map<String, List<PhraseGroup>> exact = new HashMap<>();
  private final Signs signs;
  private final Weights weights;

  /**
   * A meaning and how near it is.
   *
   * @param share of all meanings that can be, from 0 to 1
   */
  public record Near(Meaning meaning, float share) {}

  public Phrases(PhraseBook book, LineReader reader) {
    Map<PhraseGroup, List<TypedLine>> lines = new LinkedHashMap<>();
    Annotator plain = new Annotator(SOME_DAY, false);
    Annotator letters = new Annotator(SOME_DAY, true);
    for (PhraseGroup group : book.groups()) {
      boolean hearsLetters = group.where().stream().anyMatch(Context::isStrand);
      List<TypedLine> read = new ArrayList<>();
      for (PhraseGroup.Phrase phrase : group.phrases()) {
        for (String wording : Wordings.of(phrase.text())) {
          read.add((hearsLetters ? letters : plain).annotate(reader.read(wording)));
        }
      }
      lines.put(group, read);
      read.forEach(
          line ->
              exact.computeIfAbsent(Signs.phraseKey(line), none -> new ArrayList<>()).add(group));
      addMeaning(group);
    }
    this.signs = new Signs(usualStems(lines));
    this.weights = new Weights(meanings.size());
    weights.learn(examples(lines));
  }

  private void addMeaning(PhraseGroup group) {
    int at = meanings.indexOf(group.meaning());
    if (at < 0) {
      meanings.add(group.meaning());
      where.add(group.where());
    } else {
      Set<Context> both = new HashSet<>(where.get(at));
      both.addAll(group.where());
      boolean isAnywhere = where.get(at).isEmpty() || group.where().isEmpty();
      where.set(at, isAnywhere ? Set.of() : both);
    }
  }

  private static Set<String> usualStems(Map<PhraseGroup, List<TypedLine>> lines) {
    Map<String, Set<PhraseGroup.Phrase>> seen = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(
        (group, read) -> {
          if (group.meaning().intent() != Intent.OUT_OF_SCOPE
              && group.meaning().intent() != Intent.NOTE_TEXT) {
            read.forEach(
                line ->
                    line.units().stream()
                        .map(Unit::stem)
                        .distinct()
                        .forEach(stem -> counts.merge(stem, 1, Integer::sum)));
          }
        });
    Set<String> usual = new HashSet<>();
    counts.forEach(
        (stem, count) -> {
          if (count >= USUAL) {
            usual.add(stem);
          }
        });
    return usual;
  }

  private List<Weights.Example> examples(Map<PhraseGroup, List<TypedLine>> lines) {
    List<Weights.Example> examples = new ArrayList<>();
    lines.forEach(
        (group, read) -> {
          int meaning = meanings.indexOf(group.meaning());
          boolean[] rivals = rivals(group);
          for (TypedLine line : read) {
            examples.add(new Weights.Example(signs.of(line), meaning, rivals));
          }
        });
    return examples;
  }

  private boolean[] rivals(PhraseGroup group) {
    boolean[] rivals = new boolean[meanings.size()];
    for (int index = 0; index < rivals.length; index++) {
      rivals[index] =
          group.where().isEmpty()
              || where.get(index).isEmpty()
              || !java.util.Collections.disjoint(group.where(), where.get(index));
    }
    return rivals;
  }

  /** The meaning whose phrase the whole line is; one that is meant for the context goes first. */
  public Optional<Meaning> exactly(TypedLine line, Set<Context> contexts) {
    return exactly(Signs.asked(line), contexts).or(() -> exactly(Signs.key(line), contexts));
  }

  private Optional<Meaning> exactly(String key, Set<Context> contexts) {
    return exact.getOrDefault(key, List.of()).stream()
        .filter(group -> isHeard(group.where(), contexts))
        .max(Comparator.comparing(group -> !group.where().isEmpty()))
        .map(PhraseGroup::meaning);
  }

  /** The nearest meanings, the nearest first. */
  public List<Near> nearest(TypedLine line, Set<Context> contexts, int most) {
    boolean[] possible = new boolean[meanings.size()];
    for (int index = 0; index < possible.length; index++) {
      possible[index] = isHeard(where.get(index), contexts);
    }
    float[] shares = weights.shares(signs.of(line), possible);
    List<Near> nearest = new ArrayList<>();
    for (int index = 0; index < shares.length; index++) {
      if (shares[index] > NEGLIGIBLE) {
        nearest.add(new Near(meanings.get(index), shares[index]));
      }
    }
    nearest.sort(Comparator.comparingDouble(near -> -near.share()));
    return nearest.size() > most ? nearest.subList(0, most) : nearest;
  }

  private static boolean isHeard(Set<Context> where, Set<Context> contexts) {
    return where.isEmpty() || where.stream().anyMatch(contexts::contains);
  }

  /** A lexicon with all words of a book, and with the names of strands. */
  public static Lexicon lexicon(PhraseBook book) {
    Lexicon lexicon = new Lexicon();
    book.entries().forEach(entry -> lexicon.add(entry.concept(), entry.language(), entry.words()));
    book.shortForms().forEach(form -> lexicon.addShort(form.typed(), form.words()));
    book.groups().stream()
        .flatMap(group -> group.phrases().stream())
        .forEach(phrase -> lexicon.learnAll(phrase.text()));
    return lexicon;
  }
}
