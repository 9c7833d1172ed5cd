package org.leadlearner.content;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.leadlearner.practice.PromptAction.CONNECT;
import static org.leadlearner.practice.PromptAction.FOLLOW;
import static org.leadlearner.practice.PromptAction.INVITE;
import static org.leadlearner.practice.PromptAction.MODEL_PUBLICLY;
import static org.leadlearner.practice.PromptAction.READ;
import static org.leadlearner.practice.PromptAction.REFLECT;
import static org.leadlearner.practice.PromptAction.SHARE;
import static org.leadlearner.practice.PromptAction.TRY;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.tone.Tone;

/** What one prompt or frame keeps to (domain.md, sections 4.1, 4.2 and 4.6). */
final class PromptQuality {
  /** The week's rhythm: intend, find, do, show, look back. */
  private static final Map<DayOfWeek, EnumSet<PromptAction>> RHYTHM =
      Map.of(
          MONDAY, EnumSet.of(REFLECT, SHARE, TRY),
          TUESDAY, EnumSet.of(FOLLOW, READ),
          WEDNESDAY, EnumSet.of(TRY, CONNECT),
          THURSDAY, EnumSet.of(SHARE, INVITE, MODEL_PUBLICLY),
          FRIDAY, EnumSet.of(REFLECT, SHARE));

  /**
   * The closest two prompts here have 0.35, which is a topic that they share; one prompt said again
   * in other words has 0.5 and more.
   */
  static final double TOO_ALIKE = 0.4;

  /** Questions have few words that carry meaning, so two of them soon share half. */
  static final double TOO_ALIKE_QUESTIONS = 0.6;

  private static final int MOST_WORDS = 45;
  private static final int MOST_SENTENCES = 3;
  private static final int MOST_WORDS_OF_A_QUESTION = 16;

  private static final Pattern SENTENCE_END = Pattern.compile("[.?]( [A-Z]|$)");
  private static final Pattern NO_FIRST_MOVE =
      Pattern.compile(
          "^(a|an|the|it|this|that|there|we|our|you|your|they|if|when|as|consider)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN_QUESTION =
      Pattern.compile("(What|Who|Whose|Which|How|Where|Why|When) [^.?]+\\?");

  private PromptQuality() {}

  static List<String> offences(DailyPrompt prompt) {
    List<String> offences = new ArrayList<>(PlainWords.offences(prompt.text()));
    offences.addAll(PlainWords.offences(prompt.reflection()));
    offences.addAll(ofAction(prompt.text()));
    offences.addAll(ofReflection(prompt.reflection()));
    if (!RHYTHM
        .getOrDefault(prompt.day(), EnumSet.noneOf(PromptAction.class))
        .contains(prompt.action())) {
      offences.add("asks to " + prompt.action() + " on " + prompt.day());
    }
    if (prompt.minutes() > (prompt.day() == WEDNESDAY ? 15 : 10)) {
      offences.add("takes " + prompt.minutes() + " minutes on " + prompt.day());
    }
    if (prompt.action() == MODEL_PUBLICLY && prompt.seenBy().compareTo(SeenBy.STAFF) < 0) {
      offences.add("models where staff cannot see it");
    }
    return offences;
  }

  static List<String> offences(PromptFrame frame) {
    List<String> offences = new ArrayList<>(PlainWords.offences(frame.text()));
    if (frame.minutes() < 2 || frame.minutes() > 5) {
      offences.add("takes " + frame.minutes() + " minutes");
    }
    if (sentences(frame.text()) > 2) {
      offences.add("has more than two sentences");
    }
    return offences;
  }

  private static List<String> ofAction(String text) {
    List<String> offences = new ArrayList<>();
    if (NO_FIRST_MOVE.matcher(text).matches()) {
      offences.add("does not begin with the first move");
    }
    if (Tone.wordCount(text) > MOST_WORDS || sentences(text) > MOST_SENTENCES) {
      offences.add("is more than one action");
    }
    return offences;
  }

  private static List<String> ofReflection(String text) {
    boolean isOpen = OPEN_QUESTION.matcher(text).matches();
    boolean isShort = Tone.wordCount(text) <= MOST_WORDS_OF_A_QUESTION;
    return isOpen && isShort ? List.of() : List.of("does not ask one short open question");
  }

  private static long sentences(String text) {
    return SENTENCE_END.matcher(text).results().count();
  }
}
