package org.leadlearner.tone;

import static java.util.Map.entry;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Values to read a message with: one for each name that messages are filled in with, else the name
 * itself.
 */
final class SampleValues {

  private static final String STRAND = "Policy and credit";

  private static final int SEVERAL = 3;

  private static final Map<String, Object> VALUES =
      Map.ofEntries(
          entry("account", "web/dana"),
          entry("anchor", "a small group has used them"),
          entry("answer", "Did it"),
          entry("answered", 5),
          entry("ask", "What could you show?"),
          entry("asked", "5:30 AM"),
          entry("average", "5.8"),
          entry("away", 1),
          entry("base", 5),
          entry("blocked", 1),
          entry("both", "5 and 6"),
          entry("channel", "#cabinet"),
          entry("claimed", "Planning"),
          entry("closed", "Oct 5, 2026"),
          entry("count", 7),
          entry("date", "Nov 2, 2026"),
          entry("day", "Monday, November 2"),
          entry("days", "Monday to Friday"),
          entry("declined", 1),
          entry("district", "Cedar Falls Schools"),
          entry("done", 9),
          entry("earliest", "6:00 AM"),
          entry("edge", "6.0"),
          entry("example", "pln school Lincoln Elementary"),
          entry("finished", 11),
          entry("first", "Envisioning"),
          entry("from", "Envisioning"),
          entry("high", 7),
          entry("highest", 5),
          entry("invited", 12),
          entry("kind", "Break"),
          entry("last", "Planning"),
          entry("latest", "8:00 PM"),
          entry("least", 5),
          entry("leaves", "Teams"),
          entry("letter", "B"),
          entry("low", 5),
          entry("lowest", 4),
          entry("middle", "Planning"),
          entry("middles", STRAND + ": Envisioning (11 answers)"),
          entry("minimum", 4),
          entry("minutes", 7),
          entry("missing", "a note on " + STRAND),
          entry("monday", "Nov 2"),
          entry("most", 2000),
          entry("name", "Dana"),
          entry("names", STRAND),
          entry("note", "the minutes of our October meeting"),
          entry("noted", 5),
          entry("now", 5),
          entry("number", 5),
          entry("of", 7),
          entry("one", "Slack"),
          entry("option", "We have tried it with a small group."),
          entry("other", "Teams"),
          entry("owner", "director of curriculum"),
          entry("people", 6),
          entry("platform", "Slack"),
          entry("points", 6),
          entry("prompt", "Ask before you tell"),
          entry("question", "What could you show?"),
          entry("reached", 11),
          entry("read", "Envisioning"),
          entry("reading", "Envisioning (5)"),
          entry("reference", "4f2a"),
          entry("request", "Close the round"),
          entry("role", "lead"),
          entry("said", "4.5"),
          entry("sentence", "a small group has used them and we revised them"),
          entry("share", "fewer have it"),
          entry("shared", 1),
          entry("shares", "3 of 11 answered Investigating"),
          entry("signed", 7),
          entry("spread", "the answers are close"),
          entry("stage", "Planning"),
          entry("stays", "Slack"),
          entry("step", "Ask two principals which learning should count."),
          entry("strand", STRAND),
          entry("strands", STRAND + " and Networks inside and out"),
          entry("sum", 35),
          entry("team", "Leadership team"),
          entry("teams", "Leadership team and Coaches"),
          entry("text", "We need the union to agree first"),
          entry("then", 6),
          entry("time", "7:40 AM"),
          entry("title", "Leadership team, round closed Nov 2, 2026"),
          entry("to", "Planning"),
          entry("version", "2"),
          entry("weeks", 3),
          entry("what", "Ask two principals which learning should count"),
          entry("who", "the people in human resources"),
          entry("word", "flexitime"),
          entry("words", "I asked two principals."),
          entry("work", "trying it small"),
          entry("dates", "Nov 2, 2026 and May 4, 2026"),
          entry("stages", "Envisioning to Planning"),
          entry("out", 2),
          entry("point", "6"),
          entry("line", "a group has used them"),
          entry("indicator", "You can point to a small trial."),
          entry("person", "the superintendent"),
          entry("language", "English"),
          entry("zone", "Central Time"));

  private SampleValues() {}

  static Set<String> names(String pattern) {
    return new TreeSet<>(new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames());
  }

  /** Whether it is said in another way of one than of several. */
  static boolean hasForms(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    for (int part = 0; part < parsed.countParts(); part++) {
      if (parsed.getPart(part).getArgType() == MessagePattern.ArgType.PLURAL) {
        return true;
      }
    }
    return false;
  }

  /** Name, value, name, value for each that a pattern has; numbers of which it has forms are 1. */
  static Object[] of(String pattern, boolean isOne) {
    Map<String, Object> values = new HashMap<>();
    for (String name : names(pattern)) {
      Object value = VALUES.getOrDefault(name, name);
      boolean isCounted = pattern.contains("{" + name + ", plural");
      Object number = isOne ? 1 : value instanceof Integer ? value : SEVERAL;
      values.put(name, isCounted ? number : value);
    }
    return values.entrySet().stream()
        .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
        .toArray();
  }
}
