package org.leadlearner.demo;

import java.util.List;

/** The texts that the fictional leaders write. */
final class DemoLines {

  static final List<String> LINES =
      List.of(
          "Two of us read it at lunch and disagreed on most of it.",
          "Harder than I thought. I will ask for help next time.",
          "The short version worked better than my long one.",
          "I put ten minutes for it in my calendar.",
          "One question from a principal changed my mind.",
          "Found a group that meets once a month.",
          "We stopped one report to make room for this.",
          "The first try did not land. I will ask in person.");

  static final List<String> SENTENCES =
      List.of(
          "This week I am learning how another district gives credit for book groups. Ask me on"
              + " Friday what I found.",
          "I tried a ten-minute podcast in place of our opening slides. Tell me what you missed.",
          "I do not know yet how to run a good online discussion. Who here does?",
          "I read one article on adult learning and kept one line: people learn what they choose.");

  static final List<String> NOTES =
      List.of(
          "Network time is on the agenda of the September meeting",
          "The draft rules for credit are in the shared folder",
          "Notes of the trial with the two elementary schools",
          "The list of groups that leaders joined",
          "Three stories of staff learning, agreed by the cabinet");

  private DemoLines() {}
}
