package org.leadlearner.understand.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.text.LineReader;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.value.Annotator;

/** Learns from the phrases of a book. */
final class Learning {

  private static final int USUAL = 3;
  private static final Set<Context> ANYWHERE = EnumSet.allOf(Context.class);

  private final List<Said> said;
  private final Meanings meanings;
  private final WholeLines whole;

  /** A line to learn from. */
  private record Said(PhraseGroup group, TypedLine line) {}

  private Learning(PhraseBook heads, List<Said> said) {
    this.said = said;
    this.meanings = new Meanings(heads.groups());
    Map<String, List<PhraseGroup>> exact = new HashMap<>();
    said.forEach(
        one ->
            exact
                .computeIfAbsent(Signs.phraseKey(one.line()), none -> new ArrayList<>(1))
                .add(one.group()));
    this.whole = WholeLines.of(exact);
  }

  /**
   * @param reader a reader with all words of the book
   */
  static Learned of(PhraseBook book, LineReader reader) {
    PhraseBook heads = heads(book);
    List<List<TypedLine>> read =
        book.groups().parallelStream().map(group -> lines(reader, group)).toList();
    List<Said> said = new ArrayList<>();
    for (int index = 0; index < read.size(); index++) {
      PhraseGroup group = heads.groups().get(index);
      read.get(index).forEach(line -> said.add(new Said(group, line)));
    }
    Learning learning = new Learning(heads, said);
    Set<String> usual = learning.usualStems();
    return new Learned(
        heads,
        PhraseMatcher.spelled(book),
        learning.whole,
        usual,
        Regression.learn(
            learning.meanings.areOf(Intent.DISTRESS), learning.examples(new Signs(usual))));
  }

  private static PhraseBook heads(PhraseBook book) {
    return new PhraseBook(
        book.groups().stream()
            .map(group -> new PhraseGroup(group.meaning(), group.where(), List.of()))
            .toList(),
        book.entries(),
        book.exactWords(),
        book.shortForms());
  }

  private static List<TypedLine> lines(LineReader reader, PhraseGroup group) {
    return group.phrases().stream()
        .flatMap(phrase -> Wordings.of(phrase.text()).stream())
        .map(wording -> read(reader, wording, group))
        .toList();
  }

  /** Reads with an arbitrary date: only whether a date is named counts, not which one. */
  static TypedLine read(LineReader reader, String wording, PhraseGroup group) {
    boolean hearsLetters = group.where().stream().anyMatch(Context::isStrand);
    return new Annotator(LocalDate.EPOCH, hearsLetters).annotate(reader.read(wording));
  }

  /** Words in phrases about this work; words only about other people's work are left out. */
  private Set<String> usualStems() {
    Map<String, Integer> counts = new HashMap<>();
    for (Said one : said) {
      Intent intent = one.group().meaning().intent();
      if (intent != Intent.OUT_OF_SCOPE && intent != Intent.NOTE_TEXT) {
        stems(one.line()).forEach(stem -> counts.merge(stem, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .filter(stem -> stem.getValue() >= USUAL)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<String> stems(TypedLine line) {
    Set<String> stems = new HashSet<>();
    line.units().stream().map(Unit::stem).forEach(stems::add);
    return stems;
  }

  /**
   * Each phrase in one of its contexts, which follows from its words alone. A phrase that is valid
   * everywhere is not learned in a context where the same words mean something else.
   */
  private List<Regression.Example> examples(Signs signs) {
    Map<Context, int[]> possible = new EnumMap<>(Context.class);
    ANYWHERE.forEach(place -> possible.put(place, meanings.possible(Set.of(place))));
    Map<String, String> same = new ConcurrentHashMap<>();
    return said.stream().parallel().map(one -> example(one, signs, same, possible)).toList();
  }

  /**
   * @param same each feature once, since most are in many examples
   */
  private Regression.Example example(
      Said one, Signs signs, Map<String, String> same, Map<Context, int[]> possible) {
    Context place = place(one.group(), one.line());
    return new Regression.Example(
        signs.of(one.line(), Set.of(place)).stream()
            .map(sign -> Objects.requireNonNullElse(same.putIfAbsent(sign, sign), sign))
            .toList(),
        meanings.number(one.group()),
        Objects.requireNonNull(possible.get(place)));
  }

  private Context place(PhraseGroup group, TypedLine line) {
    List<Context> places =
        List.copyOf(EnumSet.copyOf(group.where().isEmpty() ? ANYWHERE : group.where()));
    int turn = line.typed().hashCode() & 0xffff;
    for (int more = 0; more < places.size(); more++) {
      Context place = places.get((turn + more) % places.size());
      Optional<Meaning> heard = whole.meaning(line, Set.of(place));
      if (heard.filter(group.meaning()::equals).isPresent()) {
        return place;
      }
    }
    return places.get(turn % places.size());
  }
}
