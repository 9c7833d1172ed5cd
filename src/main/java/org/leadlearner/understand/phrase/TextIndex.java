package org.leadlearner.understand.phrase;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * Numbers tens of thousands of texts from 0, and finds a text's number. All of them are in one
 * array; in a map, the objects around them would take several times as much memory, and the cleaner
 * of memory would follow each.
 */
public final class TextIndex {

  private final byte[] letters;
  private final int[] ends;

  /**
   * The numbers of the texts plus 1, each at the place of its hash or at the next free one. At
   * least half are free, so that a text that is unknown is soon known to be.
   */
  private final int[] places;

  /**
   * @param letters of all texts, as UTF-8
   * @param ends where each text ends there
   */
  public TextIndex(byte[] letters, int[] ends) {
    this.letters = letters;
    this.ends = ends;
    this.places = new int[Integer.highestOneBit(2 * ends.length + 1) << 1];
    for (int number = 0; number < ends.length; number++) {
      places[place(letters, start(number), ends[number])] = number + 1;
    }
  }

  /** Different texts, numbered in this order. */
  static TextIndex of(Collection<String> texts) {
    byte[] letters = String.join("", texts).getBytes(StandardCharsets.UTF_8);
    int[] ends = new int[texts.size()];
    int number = 0;
    int end = 0;
    for (String text : texts) {
      end += text.getBytes(StandardCharsets.UTF_8).length;
      ends[number++] = end;
    }
    return new TextIndex(letters, ends);
  }

  public byte[] letters() {
    return letters;
  }

  public int[] ends() {
    return ends;
  }

  int size() {
    return ends.length;
  }

  /** The number of a text; -1 when it is none of these. */
  int number(String text) {
    byte[] sought = text.getBytes(StandardCharsets.UTF_8);
    return places[place(sought, 0, sought.length)] - 1;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** Where a text is, or would be. */
  private int place(byte[] text, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = 31 * hash + text[at];
    }
    int place = (hash ^ hash >>> 15) & places.length - 1;
    while (places[place] != 0 && !isAt(places[place] - 1, text, from, to)) {
      place = place + 1 & places.length - 1;
    }
    return place;
  }

  private boolean isAt(int number, byte[] text, int from, int to) {
    return Arrays.equals(letters, start(number), ends[number], text, from, to);
  }
}
