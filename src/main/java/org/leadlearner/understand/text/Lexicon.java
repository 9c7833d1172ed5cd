package org.leadlearner.understand.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Classes of words with the same meaning, of all languages together; a class is called a concept.
 * An entry has one or several words; a star at the end of a word stands for any ending.
 */
public final class Lexicon {

  private static final int SHORTEST_BEGINNING = 3;

  private final Node root = new Node();
  private final Map<String, Set<Node>> byConcept = new HashMap<>();
  private final Map<String, List<String>> shortForms = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final ExactWords exactWords = new ExactWords();

  /** Each tag once. */
  private final Map<Tag, Tag> tags = new HashMap<>();

  /**
   * A node of the tree of entries, which is walked word by word. Most of thousands of nodes are the
   * end of one entry, and have no map and no set of their own.
   */
  private static final class Node {
    private Map<String, Node> next = Map.of();
    private Map<String, Node> byStem = Map.of();
    private Map<String, Node> beginnings = Map.of();
    private Set<Tag> tags = Set.of();

    Node after(String word) {
      next = next.isEmpty() ? new HashMap<>() : next;
      byStem = byStem.isEmpty() ? new HashMap<>() : byStem;
      Node node = next.computeIfAbsent(word, unknown -> new Node());
      byStem.putIfAbsent(Stem.of(word), node);
      return node;
    }

    Node afterBeginning(String beginning) {
      beginnings = beginnings.isEmpty() ? new HashMap<>() : beginnings;
      return beginnings.computeIfAbsent(beginning, unknown -> new Node());
    }

    void add(Tag tag) {
      if (tags.isEmpty()) {
        tags = Set.of(tag);
      } else if (!tags.contains(tag)) {
        tags = tags.size() == 1 ? new LinkedHashSet<>(tags) : tags;
        tags.add(tag);
      }
    }
  }

  /**
   * A concept of a word in one language.
   *
   * @param language the language of the word, such as {@code en}
   */
  record Tag(String concept, String language) {}

  /**
   * The longest entry that starts at a word.
   *
   * @param length the number of words in it
   */
  record Match(int length, Set<Tag> tags) {}

  /** A word of a line, with its stem. */
  record Stemmed(String word, String stem) {

    static Stemmed of(String word) {
      return new Stemmed(word, Stem.of(word));
    }
  }

  /**
   * @param entry words with spaces between them, in any case
   */
  public void add(String concept, String language, String entry) {
    Node node = root;
    for (String word : apart(Pieces.folded(entry))) {
      if (word.endsWith("*")) {
        node = node.afterBeginning(word.substring(0, word.length() - 1));
      } else {
        learn(word);
        node = node.after(word);
      }
    }
    tag(node, new Tag(concept, language));
  }

  /**
   * Adds words that count in no other form.
   *
   * @param entry words with spaces between them, in any case; with an accent where it counts
   */
  public void addExact(String concept, String entry) {
    List<String> exact = apart(entry.toLowerCase(Locale.ROOT));
    exactWords.add(concept, exact);
    exact.stream().filter(word -> !word.startsWith("*")).map(Pieces::folded).forEach(this::learn);
  }

  ExactWords exactWords() {
    return exactWords;
  }

  /** Everything that has a concept gets another concept as well. */
  public void alias(String concept, String other) {
    for (Node node : byConcept.getOrDefault(concept, Set.of())) {
      List<Tag> more =
          node.tags.stream()
              .filter(tag -> tag.concept().equals(concept))
              .map(tag -> new Tag(other, tag.language()))
              .toList();
      more.forEach(tag -> tag(node, tag));
    }
  }

  private void tag(Node node, Tag tag) {
    node.add(tags.computeIfAbsent(tag, none -> tag));
    byConcept.computeIfAbsent(tag.concept(), none -> new LinkedHashSet<>()).add(node);
  }

  /** Adds a word that people type for several words, such as "dont" for "do not". */
  public void addShort(String shortForm, String words) {
    shortForms.put(Pieces.folded(shortForm), apart(Pieces.folded(words)));
  }

  /** Without a pattern: thousands of entries are read at each start. */
  private static List<String> apart(String entry) {
    List<String> words = new ArrayList<>(1);
    for (StringTokenizer left = new StringTokenizer(entry); left.hasMoreTokens(); ) {
      words.add(left.nextToken());
    }
    return words;
  }

  /** Adds a word that is spelled correctly. */
  private void learn(String word) {
    words.add(word);
  }

  /** Adds words that are spelled correctly; a short form stays a short form. */
  public void learn(Set<String> spelled) {
    spelled.stream().filter(word -> !shortForms.containsKey(word)).forEach(this::learn);
  }

  /** The words of a text, in the form in which they are stored here. */
  public static Stream<String> wordsOf(String text) {
    return Pieces.of(text).stream()
        .filter(piece -> piece.type() == Piece.Type.WORD)
        .flatMap(piece -> ShortForms.apart(piece.text()).stream());
  }

  Set<String> words() {
    return Collections.unmodifiableSet(words);
  }

  /** Whether this is a correctly spelled word. */
  boolean spells(String word) {
    return words.contains(word) || shortForms.containsKey(word);
  }

  /** Whether nothing but the beginning of the word is known, as of "envi*". */
  boolean knowsBeginningOnly(String word) {
    return !root.next.containsKey(word) && !root.byStem.containsKey(Stem.of(word));
  }

  boolean knows(String word) {
    return spells(word) || match(List.of(Stemmed.of(word)), 0) != null;
  }

  List<String> spelledOut(String word) {
    return shortForms.getOrDefault(word, List.of(word));
  }

  boolean isShort(String word) {
    return shortForms.containsKey(word);
  }

  /** The concepts of a single word, in every language. */
  Set<Tag> tags(Stemmed word) {
    Match match = match(List.of(word), 0);
    return match == null ? Set.of() : match.tags();
  }

  /** The longest entry that starts at {@code from}; null when there is none. */
  @Nullable Match match(List<Stemmed> line, int from) {
    Match best = null;
    List<Node> nodes = List.of(root);
    for (int at = from; at < line.size() && !nodes.isEmpty(); at++) {
      nodes = after(nodes, line.get(at));
      Set<Tag> tags = tags(nodes);
      best = tags.isEmpty() ? best : new Match(at - from + 1, tags);
    }
    return best;
  }

  private static Set<Tag> tags(List<Node> nodes) {
    if (nodes.size() == 1) {
      return nodes.get(0).tags;
    }
    Set<Tag> tags = new LinkedHashSet<>();
    nodes.forEach(node -> tags.addAll(node.tags));
    return tags;
  }

  private static List<Node> after(List<Node> nodes, Stemmed word) {
    List<Node> after = new ArrayList<>(2);
    for (Node node : nodes) {
      Node exact = node.next.get(word.word());
      add(after, exact == null ? node.byStem.get(word.stem()) : exact);
      if (!node.beginnings.isEmpty()) {
        addBeginnings(after, node, word.word());
      }
    }
    return after;
  }

  private static void addBeginnings(List<Node> after, Node node, String word) {
    for (int letters = word.length(); letters >= SHORTEST_BEGINNING - 1; letters--) {
      add(after, node.beginnings.get(word.substring(0, letters)));
    }
  }

  private static void add(List<Node> nodes, @Nullable Node node) {
    if (node != null) {
      nodes.add(node);
    }
  }
}
