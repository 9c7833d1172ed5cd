package org.leadlearner.chat.slack.user;

import com.slack.api.model.User;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadlearner.chat.Absences;

/**
 * Whether a status says that somebody is on vacation, on leave or sick. Slack's own choices
 * "Vacationing" and "Out sick" have an emoji, and a canonical text whatever the language.
 */
final class AwayStatus {

  private static final Set<String> EMOJI =
      Set.of(
          ":palm_tree:",
          ":desert_island:",
          ":beach_with_umbrella:",
          ":umbrella_on_ground:",
          ":face_with_thermometer:");

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:vacation(?:ing|s)?|on holidays?|(?:on|annual|parental|maternity|paternity|medical|"
              + "family|sick) leave|out sick|sick day|day off|out of (?:the )?office|ooo|pto"
              + "|vacaciones|de permiso|de licencia|de baja|fuera de la oficina)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private AwayStatus() {}

  /** When the absence that it says ends; empty when it says none. */
  static Optional<Instant> end(User.Profile profile) {
    return says(profile) ? Optional.of(expiration(profile)) : Optional.empty();
  }

  private static boolean says(User.Profile profile) {
    return EMOJI.contains(String.valueOf(profile.getStatusEmoji()))
        || Stream.of(profile.getStatusText(), profile.getStatusTextCanonical())
            .flatMap(Stream::ofNullable)
            .anyMatch(text -> WORDS.matcher(text).find());
  }

  /** Slack writes 0 for a status without an end. */
  private static Instant expiration(User.Profile profile) {
    Long seconds = profile.getStatusExpiration();
    return seconds == null || seconds <= 0 ? Absences.NO_END : Instant.ofEpochSecond(seconds);
  }
}
