package org.leadlearner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a conversation came to where a line is typed: what Pat, a principal, and a team did before,
 * as steps of a {@link Transcript}. It is Sunday, November 29, 2026, at 10:00; where a prompt waits
 * it is the Monday after.
 */
final class GivenHistory {

  static final String COLD = "cold";

  private static final String NOW = "2026-11-29T10:00";

  private static final List<String> OTHERS =
      List.of("Marcus", "Helen", "Priya", "Omar", "Grace", "Victor");

  private GivenHistory() {}

  /**
   * A team of eight that Ruth leads, with a closed round and an open one that five have finished,
   * three check-ins of Pat's, and daily prompts at nine.
   */
  static List<String> past() {
    List<String> steps = new ArrayList<>();
    steps.add("== Ruth in #cabinet, 2026-05-04T09:00");
    steps.addAll(List.of("> set up this channel as a team", "> yes"));
    Stream.concat(Stream.of("Pat"), OTHERS.stream())
        .forEach(member -> steps.addAll(List.of("== " + member + " in #cabinet", "[Join]")));
    steps.add("-- Pat checks in: 3 4 4 4 3 4 4");
    OTHERS.subList(0, 4).forEach(one -> steps.add("-- " + one + " checks in: 5 6 5 6 3 5 6"));
    steps.add("-- at 2026-06-01T09:00");
    steps.addAll(List.of("== Pat, 2026-11-02T09:00", "-- Pat checks in: 5 5 6 5 5 5 5"));
    steps.addAll(List.of("> prompts at 9:00", "-- at 2026-11-24T09:00", "[Did it]"));
    steps.addAll(List.of("== Pat, 2026-11-27T09:00", "-- Pat checks in: 5 6 7 6 5 6 6"));
    OTHERS.subList(1, 5).forEach(one -> steps.add("-- " + one + " checks in: 6 6 6 6 4 6 6"));
    return steps;
  }

  /**
   * What leads from there to where the line is typed.
   *
   * @param asked the number of the strand that is open in a check-in
   */
  static List<String> now(String context, int asked) {
    return switch (context) {
      case "question" -> question(asked);
      case "points" -> with(question(3), "> C");
      case "note" -> note();
      case "review" -> with(question(8), "> we map who knows whom", "> skip");
      case "prompt" -> List.of("== Pat", "-- at 2026-11-30T09:00", "== Pat, 2026-11-30T09:30");
      case "asked-until" -> direct("> pause prompts");
      case "asked-time" -> direct("> prompts at 20:15");
      case "team-lead" ->
          with(List.of("== Ruth", "> who is in the team", "[Make Pat a lead]"), "== Pat, " + NOW);
      case "channel" -> channel();
      default -> direct();
    };
  }

  private static List<String> direct(String... typed) {
    return with(List.of("== Pat, " + NOW), typed);
  }

  private static List<String> question(int asked) {
    List<String> steps = direct("> checkin");
    if (asked > 1) {
      steps.addAll(List.of("> B", "> 4"));
    }
    for (int strand = 2; strand < asked; strand++) {
      steps.addAll(List.of("> B", strand == 2 ? "> 5" : "> 4"));
    }
    return steps;
  }

  /** The strand that is asked about is the one with the highest points. */
  private static List<String> note() {
    return with(question(3), "> B", "> 5", "> skip", "> skip", "> skip", "> skip");
  }

  private static List<String> channel() {
    return List.of(
        "== Pat in #cabinet, 2026-11-29T09:58",
        "> /pln channel",
        "== Pat",
        "[Set it up for 9:00 AM]",
        "== Pat in #cabinet, " + NOW);
  }

  private static List<String> with(List<String> steps, String... more) {
    List<String> all = new ArrayList<>(steps);
    all.addAll(List.of(more));
    return all;
  }
}
