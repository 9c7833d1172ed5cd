package org.leadlearner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Conversations as people can read them, in {@code src/test/conversations}.
 *
 * <pre>
 * # a remark
 * == Dana, 2026-10-01T09:00     from here Dana speaks, and the clock stands at this time
 * == Dana                       from here Dana speaks, and time goes on
 * &gt; checkin                     she types
 * [B]                           she presses the newest button with this label or letter
 * [B] again                     the same press a second time, as a double click does
 * [B] repeated                  the same delivery a second time, as a platform's retry does
 * [B] first                     she presses the oldest button with this label
 * = One sentence: We met        she fills in a field of the form that has opened; the next button
 *                               that she presses sends it in
 * -- restart                    the program ends and starts again
 * -- restart with sibling       the same, with the content of src/test/content/good/sibling
 * -- at 2026-11-24T07:40        the clock comes to this time, and what is due is posted
 * -- closed 2026-11-30 at Lincoln Elementary   that school has no school on that day
 * -- listed Ruth at Lincoln Elementary for Leadership team   the district's list names her alone
 * -- Ruth checks in: 4 4 5 4 4 4 4   she types a whole check-in with these points, strand by strand,
 *                               in her own conversation; what is said to it is not written down
 * -- older than 90 days goes     what the district keeps for so many days is deleted once it is older
 * -- 12 of the staff answer: B ? C   as many answer the three questions so on their page, "?" is who
 *                               cannot tell
 * | You have one under way      what the assistant says to the one who speaks; "|~" is said in the
 *                               place of a message
 * Ruth | Dana asked me to       what it says to somebody else, for them alone
 * form | One sentence           the form that opens
 * </pre>
 *
 * <p>In a channel:
 *
 * <pre>
 * == Ben in #leads, 2026-10-05T09:05   from here Ben speaks in this channel; the time may be left out
 * &gt; set up this channel as a team       he mentions the assistant and types
 * &gt; /pln channel                        he types a slash command
 * &gt; (to all) Lunch at noon?             he says something to the others
 * &gt;&gt; We tried it                         he writes in the thread below its newest message
 * [Did it]                              he presses the newest button of a message in the channel
 * #leads | Monday, 5 minutes.           what it posts in the channel, for all to read
 * #leads &gt; | I answered you             what it writes in a thread there, beside the words
 * #leads, Ben alone | Done.             what he alone reads there, in src/test/conversations-in-teams
 * </pre>
 *
 * <p>A line without a name before it is read by one person alone, whichever way their platform does
 * that. To a slash command Slack shows the answer beside it; elsewhere it is a mention, the answer
 * comes in the person's own conversation, and a remark in the channel says so, which they alone
 * read where the platform can show it so. That remark is left out where a slash command was typed,
 * and is written down where a mention was.
 */
record Transcript(List<Step> steps) {

  private static final String CHANNEL = "#[\\w-]+";
  private static final Pattern SAID =
      Pattern.compile("(?:(?:\\w+|" + CHANNEL + "(?: >|, \\w+ alone)?) )?\\|.*");
  private static final Pattern SPEAKER =
      Pattern.compile("== (\\w+)(?: in (" + CHANNEL + "))?(?:, (\\S+))?");
  private static final Pattern RESTART = Pattern.compile("-- restart(?: with (.+))?");
  private static final Pattern LATER = Pattern.compile("-- at (\\S+)");
  private static final Pattern CLOSED = Pattern.compile("-- closed (\\S+) at (.+)");
  private static final Pattern LISTED = Pattern.compile("-- listed (\\w+) at (.+?) for (.+)");
  private static final Pattern CHECK_IN = Pattern.compile("-- (\\w+) checks in:((?: \\d+)+)");
  private static final Pattern STAFF =
      Pattern.compile("-- (\\d+) of the staff answer:((?: [A-D?])+)");
  private static final Pattern AGED = Pattern.compile("-- older than (\\d+) days goes");
  private static final Pattern PRESS = Pattern.compile("\\[(.+)](?: (again|repeated|first))?");
  private static final Pattern FIELD = Pattern.compile("= ([^:]+): (.*)");

  /** One line that somebody wrote; what the assistant says to it is not kept. */
  sealed interface Step {
    String line();
  }

  record Remark(String line) implements Step {}

  record Speaker(String line, String name, Optional<String> channel, Optional<LocalDateTime> at)
      implements Step {}

  record Typed(String line, String text) implements Step {

    boolean isCommand() {
      return text.startsWith("/");
    }
  }

  /** Written in the thread below the assistant's newest message in the channel. */
  record Below(String line, String text) implements Step {}

  record Pressed(String line, String label, Optional<String> how) implements Step {}

  record Filled(String line, String label, String value) implements Step {}

  record CheckedIn(String line, String name, List<String> points) implements Step {}

  /** What is older than so many days is deleted, of each kind. */
  record Aged(String line, int days) implements Step {}

  record StaffAnswered(String line, int people, List<String> answers) implements Step {}

  /** The content is that of a folder in {@code src/test/content/good}, beside the built-in one. */
  record Restart(String line, Optional<String> content) implements Step {}

  /** Time goes by; what is due at the end of it comes, and what was due on the way is missed. */
  record Later(String line, LocalDateTime at) implements Step {}

  /** The calendar of a school is brought in, with one day without school. */
  record Closed(String line, LocalDate day, String school) implements Step {}

  /** The district's list is brought in, with one person on it. */
  record Listed(String line, String name, String school, String team) implements Step {}

  static Transcript read(List<String> lines) {
    return new Transcript(
        lines.stream()
            .filter(line -> !SAID.matcher(line).matches())
            .map(Transcript::step)
            .toList());
  }

  /** Everyone who does something. */
  List<String> people() {
    return steps.stream()
        .flatMap(
            step ->
                step instanceof Speaker speaker
                    ? Stream.of(speaker.name())
                    : step instanceof CheckedIn one ? Stream.of(one.name()) : Stream.empty())
        .distinct()
        .toList();
  }

  private static Step step(String line) {
    if (line.isBlank() || line.startsWith("# ")) {
      return new Remark(line);
    }
    return done(line)
        .or(() -> time(line))
        .orElseThrow(() -> new IllegalArgumentException("not a line of a transcript: " + line));
  }

  /** What somebody does. */
  private static Optional<Step> done(String line) {
    Matcher speaker = SPEAKER.matcher(line);
    Matcher press = PRESS.matcher(line);
    Matcher field = FIELD.matcher(line);
    if (speaker.matches()) {
      Optional<LocalDateTime> at = Optional.ofNullable(speaker.group(3)).map(LocalDateTime::parse);
      Optional<String> channel = Optional.ofNullable(speaker.group(2));
      return Optional.of(new Speaker(line, speaker.group(1), channel, at));
    } else if (line.startsWith("> ")) {
      return Optional.of(new Typed(line, line.substring(2)));
    } else if (line.startsWith(">> ")) {
      return Optional.of(new Below(line, line.substring(3)));
    } else if (press.matches()) {
      return Optional.of(new Pressed(line, press.group(1), Optional.ofNullable(press.group(2))));
    } else if (field.matches()) {
      return Optional.of(new Filled(line, field.group(1), field.group(2)));
    }
    return Optional.empty();
  }

  /** What happens by itself, or in few words. */
  private static Optional<Step> time(String line) {
    Matcher restart = RESTART.matcher(line);
    Matcher later = LATER.matcher(line);
    Matcher closed = CLOSED.matcher(line);
    Matcher listed = LISTED.matcher(line);
    Matcher checkIn = CHECK_IN.matcher(line);
    Matcher staff = STAFF.matcher(line);
    Matcher aged = AGED.matcher(line);
    if (restart.matches()) {
      return Optional.of(new Restart(line, Optional.ofNullable(restart.group(1))));
    } else if (later.matches()) {
      return Optional.of(new Later(line, LocalDateTime.parse(later.group(1))));
    } else if (closed.matches()) {
      return Optional.of(new Closed(line, LocalDate.parse(closed.group(1)), closed.group(2)));
    } else if (listed.matches()) {
      return Optional.of(new Listed(line, listed.group(1), listed.group(2), listed.group(3)));
    } else if (checkIn.matches()) {
      List<String> points = new ArrayList<>(List.of(checkIn.group(2).strip().split(" ")));
      return Optional.of(new CheckedIn(line, checkIn.group(1), points));
    } else if (aged.matches()) {
      return Optional.of(new Aged(line, Integer.parseInt(aged.group(1))));
    } else if (staff.matches()) {
      List<String> answers = List.of(staff.group(2).strip().split(" "));
      return Optional.of(new StaffAnswered(line, Integer.parseInt(staff.group(1)), answers));
    }
    return Optional.empty();
  }
}
