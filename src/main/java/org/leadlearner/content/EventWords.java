package org.leadlearner.content;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.content.CalendarFile.Reason;
import org.leadlearner.schedule.CalendarPeriod.Kind;

/** What the words of a calendar's event say about school days. */
final class EventWords {

  private static final Pattern UNCLEAR =
      words(
          "begins?|starts?|ends?|resumes?|returns?|returning|back to school|make-?up|before|after"
              + "|early (?:release|dismissal|out)|half day|minimum day|late start|delayed");
  private static final Pattern CLOSED =
      words("no (?:school|class|classes|students?)|(?:school|schools) closed|closed|snow day");
  private static final Pattern BREAK =
      words("break|holidays?|vacation|recess|(?:no school|closed) week");
  private static final Pattern TESTING =
      words("tests?|testing|assessments?|exams?|examinations?|finals");
  private static final Pattern TERM = words("terms?|semesters?|trimesters?|quarters?|school year");

  /** A single day with such a word is when a term begins or a form is due. */
  private static final int SHORTEST_TERM_DAYS = 14;

  private EventWords() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(?:" + alternatives + ")\\b", CASE_INSENSITIVE);
  }

  /** Why an event of this name says nothing; empty when it has a kind. */
  static Optional<Reason> reasonAgainst(String name) {
    if (!says(CLOSED, name) && !says(BREAK, name) && !says(TESTING, name) && !says(TERM, name)) {
      return Optional.of(Reason.OTHER_WORDS);
    }
    return says(UNCLEAR, name) && !says(CLOSED, name)
        ? Optional.of(Reason.UNCLEAR_WORDS)
        : Optional.empty();
  }

  /** What an event of this name is; it has no reason against it. */
  static Kind kind(String name, int days) {
    if (says(CLOSED, name) || says(BREAK, name)) {
      return days == 1 ? Kind.CLOSED : Kind.BREAK;
    }
    return says(TESTING, name) ? Kind.TESTING : Kind.TERM;
  }

  /** Whether it is too short for what its words say. */
  static boolean isTooShort(String name, int days) {
    return days < SHORTEST_TERM_DAYS
        && !says(CLOSED, name)
        && !says(BREAK, name)
        && !says(TESTING, name);
  }

  private static boolean says(Pattern words, String name) {
    return words.matcher(name).find();
  }
}
