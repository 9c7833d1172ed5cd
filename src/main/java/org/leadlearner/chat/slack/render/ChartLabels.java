package org.leadlearner.chat.slack.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the series and the places of a chart are called: at most 20 characters, and unique. */
final class ChartLabels {

  private static final int LONGEST_NAME = 20;

  private ChartLabels() {}

  /** Short, each different, none blank. */
  static List<String> unique(List<String> names) {
    Set<String> taken = new HashSet<>();
    List<String> unique = new ArrayList<>();
    for (String name : names) {
      String place = Integer.toString(unique.size() + 1);
      String label = TextLimit.line(LONGEST_NAME, name, place);
      for (int again = 2; !taken.add(label); again++) {
        String mark = " (" + again + ")";
        label = TextLimit.line(LONGEST_NAME - mark.length(), name, place) + mark;
      }
      unique.add(label);
    }
    return unique;
  }
}
