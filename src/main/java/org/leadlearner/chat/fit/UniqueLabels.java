package org.leadlearner.chat.fit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The labels for the series and points of a chart. */
public final class UniqueLabels {

  private UniqueLabels() {}

  /**
   * Short, not blank, and all different: points with the same label would coincide.
   *
   * @param longest how many characters a label may have
   */
  public static List<String> of(int longest, List<String> names) {
    Set<String> taken = new HashSet<>();
    List<String> labels = new ArrayList<>();
    for (String name : names) {
      String place = Integer.toString(labels.size() + 1);
      String label = FittingText.line(longest, name, place);
      for (int again = 2; !taken.add(label); again++) {
        String mark = " (" + again + ")";
        label = FittingText.line(longest - mark.length(), name, place) + mark;
      }
      labels.add(label);
    }
    return labels;
  }
}
