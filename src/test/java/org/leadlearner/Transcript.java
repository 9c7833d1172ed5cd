package org.leadlearner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation as people can read it, in {@code src/test/conversations}.
 *
 * <pre>
 * # a remark
 * == Dana, 2026-10-01T09:00     from here Dana speaks, and the clock stands at this time
 * &gt; checkin                     she types
 * [B]                           she presses the newest button with this label or letter
 * [B] again                     the same press a second time, as a double click does
 * [B] repeated                  the same delivery a second time, as a platform's retry does
 * [B] first                     she presses the oldest button with this label
 * -- restart                    the program ends and starts again
 * -- restart with sibling       the same, with the content of src/test/content/good/sibling
 * -- at 2026-11-24T07:40        the clock comes to this time, and what is due is posted
 * -- closed 2026-11-30 at Lincoln Elementary   that school has no school on that day
 * | You have one under way      what the assistant says; "|~" is said in the place of a message
 * </pre>
 */
record Transcript(List<Step> steps) {

  private static final Pattern SPEAKER = Pattern.compile("== (\\w+), (\\S+)");
  private static final Pattern RESTART = Pattern.compile("-- restart(?: with (.+))?");
  private static final Pattern LATER = Pattern.compile("-- at (\\S+)");
  private static final Pattern CLOSED = Pattern.compile("-- closed (\\S+) at (.+)");
  private static final Pattern PRESS = Pattern.compile("\\[(.+)](?: (again|repeated|first))?");

  /** One line that somebody wrote; what the assistant says to it is not kept. */
  sealed interface Step {
    String line();
  }

  record Remark(String line) implements Step {}

  record Speaker(String line, String name, LocalDateTime at) implements Step {}

  record Typed(String line, String text) implements Step {}

  record Pressed(String line, String label, Optional<String> how) implements Step {}

  /** The content is that of a folder in {@code src/test/content/good}, beside the built-in one. */
  record Restart(String line, Optional<String> content) implements Step {}

  /** Time goes by; what is due at the end of it comes, and what was due on the way is missed. */
  record Later(String line, LocalDateTime at) implements Step {}

  /** The calendar of a school is brought in, with one day without school. */
  record Closed(String line, LocalDate day, String school) implements Step {}

  static Transcript read(List<String> lines) {
    List<Step> steps = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith("|")) {
        steps.add(step(line));
      }
    }
    return new Transcript(steps);
  }

  private static Step step(String line) {
    Matcher speaker = SPEAKER.matcher(line);
    Matcher press = PRESS.matcher(line);
    Matcher restart = RESTART.matcher(line);
    Matcher closed = CLOSED.matcher(line);
    Matcher later = LATER.matcher(line);
    if (speaker.matches()) {
      return new Speaker(line, speaker.group(1), LocalDateTime.parse(speaker.group(2)));
    } else if (line.startsWith("> ")) {
      return new Typed(line, line.substring(2));
    } else if (press.matches()) {
      return new Pressed(line, press.group(1), Optional.ofNullable(press.group(2)));
    } else if (restart.matches()) {
      return new Restart(line, Optional.ofNullable(restart.group(1)));
    } else if (later.matches()) {
      return new Later(line, LocalDateTime.parse(later.group(1)));
    } else if (closed.matches()) {
      return new Closed(line, LocalDate.parse(closed.group(1)), closed.group(2));
    } else if (line.isBlank() || line.startsWith("#")) {
      return new Remark(line);
    }
    throw new IllegalArgumentException("not a line of a transcript: " + line);
  }
}
