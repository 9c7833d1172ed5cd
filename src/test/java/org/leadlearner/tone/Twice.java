package org.leadlearner.tone;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what one screen says twice. */
public final class Twice {

  /** Shorter ones are labels, dates and words such as "None". */
  private static final int FEWEST_WORDS = 4;

  private Twice() {}

  /** The sentences that stand in a screen's lines more than once. */
  public static List<String> said(Stream<String> lines) {
    return lines
        .flatMap(line -> Stream.of(line.strip().split("(?<=[.?!]) ")))
        .filter(sentence -> sentence.split(" ").length >= FEWEST_WORDS)
        .filter(sentence -> sentence.matches(".*[.?!]"))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(one -> one.getValue() > 1)
        .map(java.util.Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
