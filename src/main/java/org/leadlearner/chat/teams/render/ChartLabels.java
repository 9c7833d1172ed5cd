package org.leadlearner.chat.teams.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the places along a chart are called. */
final class ChartLabels {

  static final int LONGEST = 40;

  private ChartLabels() {}

  /** Short, none blank, and each different: points with the same label would fall together. */
  static List<String> unique(List<String> names) {
    Set<String> taken = new HashSet<>();
    List<String> labels = new ArrayList<>();
    for (String name : names) {
      String place = Integer.toString(labels.size() + 1);
      String label = CardTextLimit.line(LONGEST, name, place);
      for (int again = 2; !taken.add(label); again++) {
        label = CardTextLimit.line(LONGEST, name, place) + " (" + again + ")";
      }
      labels.add(label);
    }
    return labels;
  }
}
