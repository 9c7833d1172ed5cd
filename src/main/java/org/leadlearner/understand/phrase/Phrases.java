package org.leadlearner.understand.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.text.Lexicon;
import org.leadlearner.understand.text.LineReader;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.value.Annotator;

/** The phrases, learned: looks a line up, and says which meanings it is nearest to. */
public final class Phrases {

  private static final int USUAL = 3;
  private static final int FAR_OFF = 100;
  private static final Set<Context> ANYWHERE = EnumSet.allOf(Context.class);
  private static final float NEGLIGIBLE = 0.004f;

  private final List<Meaning> meanings = new ArrayList<>();
  private final List<Set<Context>> where = new ArrayList<>();
  private final Map<String, List<PhraseGroup>> exact = new HashMap<>();
  private final Map<Set<Context>, int[]> possible = new ConcurrentHashMap<>();
  private final Signs signs;

  /** A line that is learned from. */
  private record Said(PhraseGroup group, TypedLine line) {}

  private final Weights weights;

  /**
   * A meaning and how near it is.
   *
   * @param share of all meanings that can be, from 0 to 1
   */
  public record Near(Meaning meaning, float share) {}

  public Phrases(PhraseBook book, LineReader reader) {
    Map<PhraseGroup, List<TypedLine>> lines = new LinkedHashMap<>();
    book.groups().forEach(this::addMeaning);
    List<List<TypedLine>> read =
        book.groups().parallelStream().map(group -> lines(reader, group)).toList();
    for (int index = 0; index < read.size(); index++) {
      PhraseGroup group = book.groups().get(index);
      read.get(index).forEach(line -> remember(line, group));
      lines.put(group, read.get(index));
    }
    this.signs = new Signs(usualStems(lines));
    this.weights = new Weights(meanings.size());
    weights.learn(examples(lines));
  }

  /** A lexicon with all words of a book. */
  public static Lexicon lexicon(PhraseBook book) {
    Lexicon lexicon = new Lexicon();
    book.entries().forEach(entry -> lexicon.add(entry.concept(), entry.language(), entry.words()));
    book.shortForms().forEach(form -> lexicon.addShort(form.typed(), form.words()));
    book.groups().stream()
        .flatMap(group -> group.phrases().stream())
        .forEach(phrase -> lexicon.learnAll(phrase.text()));
    return lexicon;
  }

  private static List<TypedLine> lines(LineReader reader, PhraseGroup group) {
    return group.phrases().stream()
        .flatMap(phrase -> Wordings.of(phrase.text()).stream())
        .map(wording -> read(reader, wording, group))
        .toList();
  }

  /** Any day will do: what is compared is that a date is named, and not which. */
  static TypedLine read(LineReader reader, String wording, PhraseGroup group) {
    boolean hearsLetters = group.where().stream().anyMatch(Context::isStrand);
    return new Annotator(LocalDate.EPOCH, hearsLetters).annotate(reader.read(wording));
  }

  private void remember(TypedLine line, PhraseGroup group) {
    exact.computeIfAbsent(Signs.phraseKey(line), none -> new ArrayList<>(1)).add(group);
  }

  private void addMeaning(PhraseGroup group) {
    int at = meanings.indexOf(group.meaning());
    if (at < 0) {
      meanings.add(group.meaning());
      where.add(group.where());
      return;
    }
    boolean isAnywhere = where.get(at).isEmpty() || group.where().isEmpty();
    Set<Context> both = new HashSet<>(where.get(at));
    both.addAll(group.where());
    where.set(at, isAnywhere ? Set.of() : both);
  }

  /** Words that phrases about this work have; those of other people's work are none. */
  private static Set<String> usualStems(Map<PhraseGroup, List<TypedLine>> lines) {
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(
        (group, read) -> {
          Intent intent = group.meaning().intent();
          if (intent != Intent.OUT_OF_SCOPE && intent != Intent.NOTE_TEXT) {
            read.forEach(line -> stems(line).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
          }
        });
    return counts.entrySet().stream()
        .filter(stem -> stem.getValue() >= USUAL)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<String> stems(TypedLine line) {
    return line.units().stream().map(Unit::stem).collect(Collectors.toSet());
  }

  /**
   * Each phrase at one of the places where it is heard, by turns; what is heard everywhere is not
   * learned where the same words mean something else.
   */
  private List<Weights.Example> examples(Map<PhraseGroup, List<TypedLine>> lines) {
    List<Said> said = new ArrayList<>();
    lines.forEach((group, read) -> read.forEach(line -> said.add(new Said(group, line))));
    Map<Context, int[]> possible = new EnumMap<>(Context.class);
    ANYWHERE.forEach(place -> possible.put(place, possible(Set.of(place))));
    return IntStream.range(0, said.size())
        .parallel()
        .mapToObj(turn -> example(said.get(turn), turn, possible))
        .toList();
  }

  private Weights.Example example(Said said, int turn, Map<Context, int[]> possible) {
    Context place = place(said.group(), said.line(), turn);
    return new Weights.Example(
        signs.of(said.line(), Set.of(place)),
        meanings.indexOf(said.group().meaning()),
        Objects.requireNonNull(possible.get(place)));
  }

  private Context place(PhraseGroup group, TypedLine line, int turn) {
    List<Context> places =
        List.copyOf(EnumSet.copyOf(group.where().isEmpty() ? ANYWHERE : group.where()));
    String asked = Signs.asked(line);
    String key = Signs.key(line);
    for (int more = 0; more < places.size(); more++) {
      Context place = places.get((turn + more) % places.size());
      Set<Context> there = Set.of(place);
      Optional<Meaning> heard = exactly(asked, there).or(() -> exactly(key, there));
      if (heard.filter(group.meaning()::equals).isPresent()) {
        return place;
      }
    }
    return places.get(turn % places.size());
  }

  /** The meaning whose phrase the whole line is; one that is meant for the context goes first. */
  public Optional<Meaning> exactly(TypedLine line, Set<Context> contexts) {
    return exactly(Signs.asked(line), contexts).or(() -> exactly(Signs.key(line), contexts));
  }

  private Optional<Meaning> exactly(String key, Set<Context> contexts) {
    return exact.getOrDefault(key, List.of()).stream()
        .filter(group -> isHeard(group.where(), contexts))
        .max(
            Comparator.comparing((PhraseGroup group) -> isMeantFor(group, contexts))
                .thenComparing(group -> group.where().isEmpty() ? -FAR_OFF : -group.where().size()))
        .map(PhraseGroup::meaning);
  }

  /** Whether it is meant for what is going on, and not just for when nothing is. */
  private static boolean isMeantFor(PhraseGroup group, Set<Context> contexts) {
    return group.where().stream()
        .anyMatch(context -> context != Context.IDLE && contexts.contains(context));
  }

  /** The nearest meanings, the nearest first. */
  public List<Near> nearest(TypedLine line, Set<Context> contexts, int most) {
    int[] possible = possible(contexts);
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

  /** The request that a phrase is nearer to than to its own, at every place it is meant for. */
  Optional<String> nearestRival(TypedLine line, PhraseGroup group) {
    String rival = "";
    for (Set<Context> place : places(group)) {
      Set<String> said = signs.of(line, place);
      int[] possible = possible(place);
      Meaning nearest = meanings.get(possible[nearest(weights.shares(said, possible))]);
      if (nearest.intent() == group.meaning().intent()) {
        return Optional.empty();
      }
      rival = nearest.intent().key();
    }
    return Optional.of(rival);
  }

  /** What is heard everywhere is compared where nothing else is heard. */
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

  /** The numbers of the meanings that can be, ascending. */
  private int[] possible(Set<Context> contexts) {
    return possible.computeIfAbsent(Set.copyOf(contexts), this::heardIn);
  }

  private int[] heardIn(Set<Context> contexts) {
    return IntStream.range(0, meanings.size())
        .filter(index -> isHeard(where.get(index), contexts))
        .toArray();
  }

  private static boolean isHeard(Set<Context> where, Set<Context> contexts) {
    return where.isEmpty() || where.stream().anyMatch(contexts::contains);
  }
}
