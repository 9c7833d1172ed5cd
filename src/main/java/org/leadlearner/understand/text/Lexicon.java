package org.leadlearner.understand.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words that mean the same, of all languages together; a class is called a concept. An
 * entry is a word or several; a star at the end of a word stands for any ending.
 */
public final class Lexicon {

  /** The concept of words that say nothing about what is meant, such as "the". */
  public static final String COMMON = "common";

  private final Node root = new Node();
  private final Map<String, List<String>> shortForms = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  /** Where the words of an entry lead to, one by one. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final Map<String, Node> beginnings = new HashMap<>();
    private final Set<Tag> tags = new LinkedHashSet<>();
  }

  /**
   * A concept that a word has in a language.
   *
   * @param language of the word, such as {@code en}
   */
  record Tag(String concept, String language) {}

  /**
   * The longest entry that begins at a word.
   *
   * @param length how many words it has
   */
  record Match(int length, Set<Tag> tags) {}

  /**
   * @param entry words with spaces between them, in small letters or not
   */
  public void add(String concept, String language, String entry) {
    Node node = root;
    for (String word : Pieces.folded(entry.strip()).split("\\s+")) {
      if (word.endsWith("*")) {
        String beginning = word.substring(0, word.length() - 1);
        node = node.beginnings.computeIfAbsent(beginning, unknown -> new Node());
      } else {
        learn(word);
        // By the stem as well, and under both names the same node.
        Node known = node.next.get(word);
        Node byStem = known != null ? known : node.next.computeIfAbsent(word, any -> new Node());
        node.next.putIfAbsent("~" + Stem.of(word), byStem);
        node = byStem;
      }
    }
    node.tags.add(new Tag(concept, language));
  }

  /** What has a concept gets another as well. */
  public void alias(String concept, String other) {
    alias(root, concept, other, new HashSet<>());
  }

  private static void alias(Node node, String concept, String other, Set<Node> seen) {
    if (!seen.add(node)) {
      return;
    }
    List<Tag> more =
        node.tags.stream()
            .filter(tag -> tag.concept().equals(concept))
            .map(tag -> new Tag(other, tag.language()))
            .toList();
    node.tags.addAll(more);
    node.next.values().forEach(next -> alias(next, concept, other, seen));
    node.beginnings.values().forEach(next -> alias(next, concept, other, seen));
  }

  /** A word that people may type for several, such as "dont" for "do not". */
  public void addShort(String shortForm, String words) {
    shortForms.put(Pieces.folded(shortForm), List.of(Pieces.folded(words).split("\\s+")));
  }

  /** A word that is right as it is spelled. */
  public void learn(String word) {
    words.add(word);
  }

  /** All words of a text are right as they are spelled. */
  public void learnAll(String text) {
    Pieces.of(text).stream()
        .filter(piece -> piece.type() == Piece.Type.WORD)
        .flatMap(piece -> ShortForms.apart(piece.text()).stream())
        .filter(word -> !shortForms.containsKey(word))
        .forEach(this::learn);
  }

  public Set<String> words() {
    return Set.copyOf(words);
  }

  /** Whether the word is right just as it is spelled. */
  boolean spells(String word) {
    return words.contains(word) || shortForms.containsKey(word);
  }

  boolean knows(String word) {
    return words.contains(word) || shortForms.containsKey(word) || match(List.of(word), 0) != null;
  }

  List<String> spelledOut(String word) {
    return shortForms.getOrDefault(word, List.of(word));
  }

  boolean isShort(String word) {
    return shortForms.containsKey(word);
  }

  /** The longest entry that begins at {@code from}; null when none does. */
  @org.jspecify.annotations.Nullable
  Match match(List<String> line, int from) {
    Match best = null;
    List<Node> nodes = List.of(root);
    for (int at = from; at < line.size() && !nodes.isEmpty(); at++) {
      nodes = after(nodes, line.get(at));
      Set<Tag> tags = new LinkedHashSet<>();
      nodes.forEach(node -> tags.addAll(node.tags));
      best = tags.isEmpty() ? best : new Match(at - from + 1, tags);
    }
    return best;
  }

  private static List<Node> after(List<Node> nodes, String word) {
    List<Node> after = new ArrayList<>(2);
    for (Node node : nodes) {
      add(after, node.next.get(word));
      if (after.isEmpty()) {
        add(after, node.next.get("~" + Stem.of(word)));
      }
      for (int letters = word.length(); letters > 2 && !node.beginnings.isEmpty(); letters--) {
        add(after, node.beginnings.get(word.substring(0, letters)));
      }
    }
    return after;
  }

  private static void add(List<Node> nodes, @org.jspecify.annotations.Nullable Node node) {
    if (node != null && !nodes.contains(node)) {
      nodes.add(node);
    }
  }
}
