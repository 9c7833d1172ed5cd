package org.leadlearner.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.tone.Tone;

/** What any sentence of a prompt or a frame keeps to (domain.md, section 4.2). */
final class PlainWords {
  private static final Map<String, Pattern> UNWANTED = new LinkedHashMap<>();

  static {
    unwanted("exclaims", "!");
    unwanted(
        "speaks of students",
        "\\b(student|pupil|child|kid)s?'?s?'? (name|photo|picture|image|work|record|face)s?\\b");
    unwanted(
        "praises",
        "\\b(great|awesome|amazing|excellent|fantastic|wonderful|well done|bravo|kudos)\\b");
    unwanted(
        "scolds",
        "\\b(you (should|must|need to|ought to)|(?<!did )you have to|make sure|remember to|(do not|don't)"
            + " forget|be sure to|at last|finally|of course|simply)\\b");
    unwanted(
        "uses jargon",
        "\\b(leverag\\w*|stakeholders?|synerg\\w*|utiliz\\w*|PLNs?|pedagog\\w*|rubrics?|buy-in"
            + "|best practices?|deep dive|bandwidth|unpack|scaffold\\w*|fidelity|capacity"
            + "|deliverables?|actionable|alignment|paradigm|ideat\\w*|onboarding|touch base)\\b");
    unwanted(
        "will not be true in two years",
        "\\b(19|20)\\d\\d\\b|\\b(January|February|August|September|October|November|December)\\b"
            + "|\\b(Twitter|tweets?|Clubhouse|Threads)\\b|\\btoday's news\\b");
    unwanted(
        "names a product that people would need",
        "\\b(Slack|Microsoft|Google|Zoom|Facebook|Instagram|WhatsApp|YouTube|TikTok|ChatGPT)\\b");
    unwanted("holds a handle or an address", "(^|\\s)[@#]\\w|\\bhttps?:|\\bwww\\.");
    unwanted(
        "asks for an account",
        "\\b(log ?in|sign ?in|sign up|(create|open|set up) an? (\\w+ )?(account|profile))\\b");
    unwanted(
        "has more than one list of examples",
        "\\b(such as|for example|e\\.g\\.|pick one place:).*\\b(such as|for example|e\\.g\\.)");
  }

  private PlainWords() {}

  private static void unwanted(String offence, String expression) {
    UNWANTED.put(offence, Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
  }

  static List<String> offences(String text) {
    List<String> offences = new ArrayList<>();
    Tone.bannedIn(text).forEach(word -> offences.add("says " + word));
    UNWANTED.forEach(
        (offence, pattern) -> {
          Matcher found = pattern.matcher(text);
          if (found.find()) {
            offences.add(offence + ": " + found.group().strip());
          }
        });
    if (text.length() > DailyPrompt.LONGEST) {
      offences.add("has " + text.length() + " characters");
    }
    if (Tone.grade(text) > Tone.HIGHEST_GRADE) {
      offences.add("reads at grade " + Math.round(Tone.grade(text)));
    }
    return offences;
  }
}
