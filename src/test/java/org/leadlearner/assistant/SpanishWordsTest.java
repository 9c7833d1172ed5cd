package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.content.SampleContent;
import org.leadlearner.language.WordBook;

/** All that is said is there in Spanish, and what people are told to type is understood. */
class SpanishWordsTest extends TeamTalk {

  private static final int BUTTON = 75;
  private static final Phrases ENGLISH = Phrases.in(Locale.ENGLISH);
  private static final Phrases SPANISH = Phrases.in(Locale.forLanguageTag("es-MX"));
  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*{}]+)\\*\\*");

  /** What is said where a line was not understood for sure. */
  private static final List<String> UNSURE =
      List.of("reply.unknown", "reply.unsure.one", "reply.unsure.some", "heard.perhaps");

  /** What is typed inside a check-in alone. */
  private static final Set<String> ELSEWHERE = Set.of("atrás", "cambiar", "conservar");

  @Test
  void noWordIsMissingAndNoneIsLeftOver() {
    assertThat(SampleContent.BUILT_IN.notes())
        .as("what is said in English to those who read Spanish")
        .noneMatch(note -> note.startsWith("languages/es"));
    for (WordBook book : WordBook.values()) {
      Map<String, String> english = book.english();
      book.in("es")
          .orElseThrow()
          .forEach(
              (key, text) -> {
                boolean isAlike =
                    text.equals(english.get(key)) && !key.equals("reply.language.spanish");
                boolean isPlaceholders =
                    text.replaceAll("\\{\\w+}|Lead Learner|min", "").matches("\\W*");
                assertThat(isAlike && !isPlaceholders && text.contains(" "))
                    .as("%s is said in English: %s", key, text)
                    .isFalse();
              });
    }
  }

  @Test
  void noButtonIsLongerThanAButtonMayBe() {
    for (String key : SPANISH.keys()) {
      if (key.contains("button.") || key.startsWith("mean.")) {
        String label = SPANISH.pattern(key).replaceAll("\\{\\w+}", "");
        assertThat(label).as(key).hasSizeLessThanOrEqualTo(BUTTON);
      }
    }
  }

  @Test
  void whatPeopleAreToldToTypeIsUnderstood() {
    says("dana", false, "en español");
    List<String> deaf = new ArrayList<>();
    for (String command : commands()) {
      String answer = text(says("dana", false, command));
      if (UNSURE.stream().map(SPANISH::text).anyMatch(answer::contains)) {
        deaf.add(command);
      }
      says("dana", false, "no");
      says("dana", false, "parar");
    }
    assertThat(deaf).isEmpty();
  }

  /** What stands strong in both languages and is written in small letters is there to be typed. */
  private static Set<String> commands() {
    Set<String> commands = new TreeSet<>();
    for (String key : SPANISH.keys()) {
      List<String> there = strong(ENGLISH.pattern(key));
      List<String> here = strong(SPANISH.pattern(key));
      for (int place = 0; place < Math.min(there.size(), here.size()); place++) {
        String english = there.get(place);
        if (Character.isLowerCase(english.charAt(0)) || english.startsWith("/")) {
          commands.add(here.get(place));
        }
      }
    }
    SPANISH.keys().stream()
        .filter(key -> key.startsWith("help.say."))
        .map(SPANISH::text)
        .forEach(commands::add);
    commands.removeAll(ELSEWHERE);
    return commands;
  }

  private static List<String> strong(String pattern) {
    return STRONG.matcher(pattern).results().map(result -> result.group(1)).toList();
  }
}
