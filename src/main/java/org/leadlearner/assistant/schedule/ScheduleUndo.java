package org.leadlearner.assistant.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.WeekdayNames;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;

/**
 * Undoes a change of a schedule. Its button carries the earlier state and a mark of the new one, so
 * that it works after a restart, can be pressed twice, and does not overwrite something newer.
 *
 * @param before the state to restore
 * @param mark of the state from which it can be undone
 */
public record ScheduleUndo(ScheduleState before, String mark) {

  private static final String BEFORE = "b";
  private static final String MARK = "m";

  /** Whether a press can undo the change. */
  public enum Finding {
    /** The schedule is as the change left it. */
    FITS,
    /** It was undone before. */
    DONE,
    /** Something else was changed since. */
    STALE
  }

  public static ScheduleUndo of(PromptSchedule before, PromptSchedule after) {
    return new ScheduleUndo(ScheduleState.of(before), mark(after));
  }

  /** Empty for an action that we did not write, or with a time that is not allowed. */
  public static Optional<ScheduleUndo> read(Action action, QuietHours quiet) {
    Optional<ScheduleState> before =
        action
            .detail(BEFORE)
            .flatMap(ScheduleState::read)
            .filter(state -> !state.days().isEmpty())
            .filter(
                state ->
                    !(quiet.choose(state.time(), state.leadsFirst())
                        instanceof QuietHours.Choice.Refused));
    return before.flatMap(state -> action.detail(MARK).map(mark -> new ScheduleUndo(state, mark)));
  }

  private static String mark(PromptSchedule schedule) {
    return Integer.toHexString(ScheduleState.of(schedule).encoded().hashCode());
  }

  /** The button, with the action of the handler that takes it. */
  public Part.Button button(Phrases words, Action action) {
    return Part.Button.other(
        words.text("pln.button.undo"),
        action.with(BEFORE, before.encoded()).with(MARK, mark).undoing());
  }

  public Finding of(PromptSchedule now) {
    if (mark(now).equals(mark)) {
      return Finding.FITS;
    }
    return ScheduleState.of(now).equals(before) ? Finding.DONE : Finding.STALE;
  }

  /** Whether anything that can be undone was changed. */
  public static boolean isDue(PromptSchedule before, PromptSchedule after) {
    return !ScheduleState.of(before).equals(ScheduleState.of(after));
  }

  /** The earlier values that were changed: "Before, it was 8:00 AM." */
  public static List<Line> before(Phrases words, PromptSchedule before, PromptSchedule after) {
    Stream.Builder<String> what = Stream.builder();
    if (!before.time().equals(after.time())) {
      what.add(words.time(before.time()));
    }
    if (!before.days().equals(after.days())) {
      what.add(days(words, before));
    }
    if (!before.zone().equals(after.zone())) {
      what.add(words.zone(before.zone()));
    }
    Stream<Line> lines = what.build().map(one -> words.line("pln.before", "what", one));
    Stream<Line> paused =
        before
            .pausedUntil()
            .filter(day -> !before.pausedUntil().equals(after.pausedUntil()))
            .stream()
            .map(day -> words.line("pln.before.paused", "day", words.weekdayAndDay(day)));
    return Stream.concat(lines, paused).toList();
  }

  /** The days as text. */
  public static String days(Phrases words, PromptSchedule schedule) {
    return WeekdayNames.named(words, schedule.days());
  }

  /** The restored values that were changed. */
  public static List<Line> again(Phrases words, PromptSchedule now, PromptSchedule restored) {
    Stream.Builder<Line> lines = Stream.builder();
    if (!now.time().equals(restored.time())) {
      lines.add(words.line("pln.at", "time", words.time(restored.time())));
    }
    if (!now.days().equals(restored.days())) {
      lines.add(words.line("pln.on", "days", days(words, restored)));
    }
    if (!now.zone().equals(restored.zone())) {
      lines.add(words.line("pln.zone.used", "zone", words.zone(restored.zone())));
    }
    if (!now.pausedUntil().equals(restored.pausedUntil())) {
      lines.add(
          restored
              .pausedUntil()
              .map(day -> words.line("pln.paused", "day", words.weekdayAndDay(day)))
              .orElseGet(() -> words.line("pln.unpaused")));
    }
    if (now.inSummer() != restored.inSummer()) {
      lines.add(words.line(restored.inSummer() ? "pln.summer.on" : "pln.summer.off"));
    }
    return lines.build().toList();
  }
}
