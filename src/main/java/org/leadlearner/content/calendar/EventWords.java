package org.leadlearner.content.calendar;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.leadlearner.content.calendar.CalendarFile.Reason;
import org.leadlearner.schedule.CalendarPeriod.Kind;

/**
 * What the words of an event mean for school days. Whole clauses are read, because single words
 * mean little: "Holiday" closes schools, "Holiday concert" does not, nor does "Parking lot closed".
 * Unclear events are left out and reported.
 */
final class EventWords {

  /** Words that may be about school days; only with one of them an event can be unclear. */
  private static final Pattern CLOSING =
      words(
          "no (?:school|class|classes|students?)|closed|snow day|break|holidays?|vacation|recess"
              + "|clos(?:ing|ure)s?|schools?|students?|in service|work ?days?"
              + "|professional development|pd day|clases|vacaciones|receso|festivo|feriado");

  private static final Pattern TESTING =
      words("tests?|testing|assessments?|exams?|examinations?|finals");
  private static final Pattern TERM = words("terms?|semesters?|trimesters?|quarters?|school year");

  /** Words beside which a holiday or a break is not the event itself. */
  private static final Pattern UNCLEAR =
      words(
          "begins?|starts?|ends?|resumes?|returns?|returning|back to school|make.?up|before"
              + "|(?<!day )after|(?:in|out)door|spirit|dress"
              + "|early (?:release|dismissal|out)|half days?|minimum day|late start|delayed");

  /** Words that make even clear words doubtful. */
  private static final Pattern DOUBTFUL =
      words(
          "possible|possibly|tentative|potential|pending|if|unless|make.?up"
              + "|(?<!not )in session|regular (?:school )?day|schools? open");

  /** Everybody, written as a range of grades. */
  private static final Pattern ALL_GRADES =
      words("(?:grades? )?(?:pre ?k|pk|tk|k|kindergarten|1)(?: ?- ?| to | through )12(?:th)?");

  private static final Pattern SOME_GRADES =
      words(
          "pre ?k|pk|tk|k|pre ?school|kindergarten|elementary|middle|high schools?|hs|ms|es|grades?"
              + "|graders?|freshm[ae]n|sophomores|juniors|seniors|\\d{1,2}(?:st|nd|rd|th) grade"
              + "|(?:adult|evening|night|summer|saturday|sunday|community|swim)"
              + "(?: (?:ed|education))? (?:schools?|class(?:es)?)");

  /** A description that mentions other days is not about the event's days. */
  private static final Pattern OTHER_DAY =
      words(
          "tomorrow|next|following|until|after|before|later|(?:mon|tues|wednes|thurs|fri)days?"
              + "|jan\\w*|feb\\w*|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug\\w*|sept?\\w*|oct\\w*"
              + "|nov\\w*|dec\\w*");

  private static final String WHO =
      "(?:all |our |the |any |most )*(?:students?|pupils?|kids|children)";
  private static final String SCHOOLS =
      "(?:[\\w'.&]+ ){0,3}?(?:schools?(?:'s)?|classes|district|campus(?:es)?|school buildings?)"
          + "(?: (?:and|&) (?:[\\w']+ )?(?:offices?|schools?|buildings?))?";

  private static final String BREAK_OF_ALL = "(?:breaks?|holidays?|vacation|recess)";

  /** What may follow "no school": a reason, or for whom, but no other thing of a school. */
  private static final String REASON =
      "(?: (?:days?|weeks?|today|all)| (?:\\w+days?)| (?:[\\w']+ )?"
          + BREAK_OF_ALL
          + "| (?:for|due|because|on|in|as|while|during"
          + "|district ?wide|in observance) .*| (?:all )?(?:staff|teachers?|faculty|professional"
          + "|pd|in service|work ?days?|parent|conferences?|records?|grading|planning|snow|weather"
          + "|election|students?|(?:labor|memorial|veterans|presidents|columbus|independence)).*)?";

  private static final List<Pattern> CLOSED =
      clauses(
          "(?:.* )?no (?:school|class|classes|instruction)" + REASON,
          "(?:.* )?no (?:students?|student attendance)(?: (?:days?|report|attend|in .*|on campus))?",
          SCHOOLS
              + "(?: (?:is|are|will be))?(?: all)? (?:closed|out|off|not in session|cancell?ed)"
              + "(?: (?:days?|today|for|due|because|in) ?.*)?",
          WHO + "(?: (?:are|will be|have(?: the)?(?: day)?))? (?:off|out|dismissed|at home)",
          WHO + " (?:do|will|should) not (?:attend|report|come).*",
          WHO + " (?:(?:are )?not in (?:attendance|school)|days? off|free days?)",
          "(?:non|no)[ -]?(?:student|school|attendance|instructional|contact|pupil)s? days?",
          "(?:days?|week) off(?: for .*)?",
          "closed(?: days?| weeks?)?|closed for (?:.* )?" + BREAK_OF_ALL + "|not in session",
          "(?:emergency |school )+(?:closings?|closures?)",
          "(?:no hay|no habrá|sin) (?:clases|escuela)(?: por .*)?",
          "(?:emergency |inclement )?(?:snow|weather|ice|storm) days?(?: used)?(?: ?#?\\d+)?");

  /** The holidays of the law (5 U.S.C. 6103) and those on which schools never open. */
  private static final String PUBLIC_HOLIDAY =
      "new year'?s?'?(?: day| eve)?|(?:dr )?(?:martin luther king|mlk)(?:,? ?jr\\.?| junior)?(?:'s)?"
          + "(?: birthday)?(?: day)?|president'?s'? day|washington'?s birthday|memorial day"
          + "|juneteenth(?: national independence day)?|independence day|(?:4th|fourth) of july"
          + "|labor day|columbus day|indigenous people'?s'? day|veteran'?s'? day"
          + "|thanksgiving(?: day)?|day after thanksgiving|christmas(?: day| eve)?|good friday";

  private static final String BREAK_IN_SPANISH =
      "(?:día )?(?:festivo|feriado)|(?:vacaciones|receso) de(?: la)? (?:otoño|invierno"
          + "|primavera|verano|navidad|semana santa|acción de gracias)";

  /** A break or a holiday must be the last thing that is named, and belong to nothing else. */
  private static final List<Pattern> BREAK =
      clauses(
          "(?:(?!(?:no|not|from|of|for|to|until|during|back|last|first|lunch|coffee) )[\\w'.&-]+ )*"
              + BREAK_OF_ALL
              + "(?: (?:days?|weeks?|observed|observance|holidays?|\\d{2,4}|for .*))*"
              + "(?: ?#?\\d+)?(?: of \\d+)?",
          BREAK_IN_SPANISH,
          "(?:" + PUBLIC_HOLIDAY + ")(?: (?:holidays?|breaks?|observed|observance|recess))*");

  private static final Pattern BETWEEN_CLAUSES =
      Pattern.compile("[:;,/|()\\[\\]\\n\u2022*]| -+|-+ |[.!?](?: |$)");
  private static final Pattern ABBREVIATED = Pattern.compile("(?<=\\b[JjDd]r)\\.");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}]");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
  private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

  /** A single day with such a word is when a term starts or a form is due. */
  private static final int SHORTEST_TERM_DAYS = 14;

  /** In characters; the rest of a description is not read. */
  private static final int MOST_READ = 4_000;

  private static final int LONGEST_CLAUSE = 120;

  private final String name;
  private final List<String> clauses;
  private final List<String> described;

  /**
   * @param description the other texts of the event, in lines and perhaps with HTML
   */
  EventWords(String name, String description) {
    this.name = plain(name);
    this.clauses = clauses(name);
    String lines = TAG.matcher(description.replace("&nbsp;", " ")).replaceAll("\n");
    this.described = clauses(lines.substring(0, Math.min(MOST_READ, lines.length())));
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(?:" + alternatives + ")\\b", CASE_INSENSITIVE);
  }

  private static List<Pattern> clauses(String... alternatives) {
    return Arrays.stream(alternatives)
        .map(clause -> Pattern.compile(clause, CASE_INSENSITIVE | UNICODE_CASE))
        .toList();
  }

  /** Why an event with such words is not used; empty when it may have a kind. */
  Optional<Reason> reasonAgainst() {
    if (closes() || isOf(TESTING) || isOf(TERM) && !isOf(UNCLEAR)) {
      return Optional.empty();
    }
    return Optional.of(isOf(CLOSING) || isOf(TERM) ? Reason.UNCLEAR_WORDS : Reason.OTHER_WORDS);
  }

  /** The kind of an event of this many days; empty when it is too short for its words. */
  Optional<Kind> kind(int days) {
    if (closes()) {
      return Optional.of(days == 1 ? Kind.CLOSED : Kind.BREAK);
    } else if (isOf(TESTING)) {
      return Optional.of(Kind.TESTING);
    }
    return days < SHORTEST_TERM_DAYS ? Optional.empty() : Optional.of(Kind.TERM);
  }

  private boolean closes() {
    if (DOUBTFUL.matcher(name).find() || isForSome(name)) {
      return false;
    }
    return clauses.stream().anyMatch(isOneOf(CLOSED))
        || !isOf(UNCLEAR) && (clauses.stream().anyMatch(isOneOf(BREAK)) || isClosedAsDescribed());
  }

  private boolean isClosedAsDescribed() {
    return described.stream().noneMatch(EventWords::isForSome)
        && described.stream()
            .filter(clause -> !OTHER_DAY.matcher(clause).find())
            .filter(clause -> !DOUBTFUL.matcher(clause).find())
            .anyMatch(isOneOf(CLOSED));
  }

  private static boolean isForSome(String text) {
    return SOME_GRADES.matcher(ALL_GRADES.matcher(text).replaceAll("all")).find();
  }

  private boolean isOf(Pattern words) {
    return words.matcher(name).find();
  }

  private static Predicate<String> isOneOf(List<Pattern> clauses) {
    return text ->
        text.length() <= LONGEST_CLAUSE
            && clauses.stream().anyMatch(clause -> clause.matcher(text).matches());
  }

  private static List<String> clauses(String text) {
    String dashed = ALL_GRADES.matcher(straight(text)).replaceAll("all");
    String whole = ABBREVIATED.matcher(HYPHEN.matcher(dashed).replaceAll(" ")).replaceAll("");
    return Arrays.stream(BETWEEN_CLAUSES.split(whole))
        .map(EventWords::plain)
        .filter(clause -> !clause.isEmpty())
        .toList();
  }

  private static String plain(String text) {
    return SPACES.matcher(HYPHEN.matcher(straight(text)).replaceAll(" ")).replaceAll(" ").strip();
  }

  private static String straight(String text) {
    return DASH.matcher(text.replace('\u2019', '\'')).replaceAll("-");
  }
}
