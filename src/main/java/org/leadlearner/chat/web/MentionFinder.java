package org.leadlearner.chat.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadlearner.chat.Heard;

/** Finds the fictional people that a text mentions, by @ and first name. */
final class MentionFinder {

  private static final Pattern CALL = Pattern.compile("@(\\p{L}+)");

  private MentionFinder() {}

  static Heard in(Heard heard, ZoneId zone) {
    return heard instanceof Heard.Typed typed
        ? new Heard.Typed(typed.text(), mentions(typed.text(), zone))
        : heard;
  }

  private static List<Heard.Mention> mentions(String text, ZoneId zone) {
    Set<String> names =
        CALL.matcher(text)
            .results()
            .map((MatchResult call) -> call.group(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return Arrays.stream(MadeUpPerson.values())
        .filter(person -> names.contains(person.key()))
        .map(
            person ->
                new Heard.Mention(person.account(), person.profile(zone), person.conversation()))
        .toList();
  }
}
