package org.leadlearner.understand.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Checks whether a text seems to name a student, which no note should (domain.md, section 4.2, rule
 * 5). Notes often name staff, so a name alone is not enough: other words must say that it is a
 * student's name.
 */
public final class StudentName {

  private static final String WORD = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
  private static final String NAME = "(?<name>" + WORD + "(?: \\p{Lu}\\.)?(?: " + WORD + "){0,2})";
  private static final String FULL = "(?<name>" + WORD + "(?: \\p{Lu}\\.)?(?: " + WORD + "){1,2})";
  private static final String PUPIL =
      "(?i:students?|pupils?|kids?|child|children|kiddos?|boys?|girls?|scholars?|freshm[ae]n|sophomores?|"
          + "(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
          + "eleventh|twelfth)[- ]?graders?|kindergart(?:e?ner|ener)s?|alumn[aoi]?)";
  private static final String GRADE =
      "(?i:(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
          + "tenth|eleventh|twelfth)[- ]grade|grade \\d{1,2}|kindergarten|pre-?k)";
  private static final String OF_PUPIL =
      "(?i:mom|mother|mama|dad|father|parents?|guardians?|grandmother|grandma|iep|504|report card|"
          + "test scores?|grades|behavior(?: plan)?|transcript|attendance|reading level|diagnosis)";
  private static final String AS_PUPIL =
      "(?i:fail(?:ed|s|ing)|passed|scored|flunk\\w*|repeat(?:ed|s|ing) a grade|suspended|expelled|detention|"
          + "absent|truant|tardy|bull(?:ied|ying)|struggl\\w+|reads? at|was held back|misbehav\\w+|"
          + "dropped out|got an? [A-F]\\b|iep\\b|504\\b|homework|mom|dad|mother|father|parents)";

  private static final Pattern[] SIGNS = {
    // "My student Alexa Moreno", "a boy named Marcus", "students like Jayden".
    Pattern.compile(
        "\\b" + PUPIL + "(?i:,| named| called| like| such as|:)? (?i:is |was )?" + NAME + "\\b"),
    // "Emily, a 4th grader", "Jayden is one of our students".
    Pattern.compile(
        "\\b"
            + NAME
            + "(?i:,| is| was|, who is)? (?i:an?|my|our|the|one of (?:my|our)) (?:\\p{Ll}+ )?"
            + PUPIL
            + "\\b"),
    // "Emily Smith in 4th grade failed the test".
    Pattern.compile("\\b" + FULL + "(?i:,? (?:in|from) " + GRADE + "\\b)[^.!?]*\\b" + AS_PUPIL),
    // "Alexa Moreno's mom".
    Pattern.compile("\\b" + NAME + "['’]s? " + OF_PUPIL + "\\b"),
    // "Tyler Brown was suspended".
    Pattern.compile(
        "\\b"
            + FULL
            + " (?i:has an? (?:iep|504)|was (?:suspended|expelled|held back|retained|bullied)|"
            + "got (?:detention|suspended|expelled)|(?:failed|flunked) (?:the|his|her|their)? ?"
            + "(?:test|exam|math|reading|class|grade|quiz))\\b")
  };

  /** Capitalized words that do not start a student's name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "a",
          "all",
          "an",
          "and",
          "any",
          "april",
          "as",
          "assistant",
          "at",
          "august",
          "both",
          "but",
          "chair",
          "chief",
          "coach",
          "council",
          "counselor",
          "dean",
          "december",
          "did",
          "director",
          "do",
          "dr",
          "each",
          "every",
          "everyone",
          "february",
          "five",
          "for",
          "four",
          "friday",
          "from",
          "google",
          "grade",
          "have",
          "he",
          "her",
          "his",
          "how",
          "i",
          "if",
          "in",
          "is",
          "january",
          "july",
          "june",
          "lead",
          "many",
          "march",
          "may",
          "mentor",
          "miss",
          "monday",
          "most",
          "mr",
          "mrs",
          "ms",
          "mx",
          "my",
          "no",
          "nobody",
          "november",
          "october",
          "of",
          "on",
          "one",
          "our",
          "parent",
          "parents",
          "principal",
          "professor",
          "saturday",
          "science",
          "september",
          "she",
          "some",
          "staff",
          "student",
          "students",
          "sunday",
          "superintendent",
          "teacher",
          "teachers",
          "ten",
          "that",
          "the",
          "their",
          "these",
          "they",
          "this",
          "those",
          "three",
          "thursday",
          "to",
          "tuesday",
          "two",
          "we",
          "wednesday",
          "what",
          "when",
          "who",
          "with",
          "you",
          "your",
          "kids",
          "children",
          "pupils",
          "math",
          "english",
          "spanish",
          "reading",
          "special",
          "title",
          "summer",
          "fall",
          "winter",
          "spring");

  /** Words that end the name of a place, an organization or an event. */
  private static final Set<String> NO_PEOPLE =
      Set.of(
          "academy",
          "act",
          "advisory",
          "affairs",
          "association",
          "avenue",
          "board",
          "center",
          "class",
          "classroom",
          "club",
          "college",
          "committee",
          "conference",
          "council",
          "county",
          "day",
          "department",
          "district",
          "drive",
          "education",
          "elementary",
          "fair",
          "form",
          "government",
          "group",
          "handbook",
          "high",
          "hub",
          "initiative",
          "institute",
          "led",
          "lab",
          "learning",
          "library",
          "middle",
          "network",
          "night",
          "office",
          "plan",
          "portal",
          "program",
          "project",
          "school",
          "schools",
          "senate",
          "services",
          "study",
          "success",
          "summit",
          "support",
          "survey",
          "system",
          "team",
          "union",
          "university",
          "voice",
          "week",
          "workshop");

  private StudentName() {}

  public static boolean isIn(String text) {
    for (Pattern sign : SIGNS) {
      if (sign.matcher(text).results().anyMatch(found -> isName(found, text, sign))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(MatchResult found, String text, Pattern sign) {
    String name = name(found, sign);
    String[] words = name.toLowerCase(Locale.ROOT).split(" ");
    int start = text.indexOf(name, found.start());
    return !NO_NAMES.contains(words[0])
        && !NO_PEOPLE.contains(words[words.length - 1])
        && !isTitled(text.substring(0, start));
  }

  private static String name(MatchResult found, Pattern sign) {
    var matcher = sign.matcher(found.group());
    return matcher.find() ? matcher.group("name") : "";
  }

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i:\\b(?:mr|mrs|ms|mx|dr|miss|coach|principal|counselor|director|superintendent|teacher|"
              + "professor|dean|librarian|mentor|ap|para)\\.? )$");

  private static boolean isTitled(String before) {
    return TITLE.matcher(before).find();
  }
}
