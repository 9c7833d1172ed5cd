package org.leadlearner.understand.slot;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.text.StudentName;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** Takes the values for a request from a line. */
public final class SlotFiller {

  /** The value that means: not given, must be asked for. */
  /** "Switch 2 from a 4 to a 5" has three; more are those of several answers. */
  private static final int MOST_NUMBERS = 3;

  public static final String ASK = "ask";

  private final LocalDate today;
  private final int strands;

  /**
   * @param strands the number of strands, for "the last one"
   */
  public SlotFiller(LocalDate today, int strands) {
    this.today = today;
    this.strands = strands;
  }

  /** The meaning with every value that the line has for it; values of the phrase itself stay. */
  public Meaning fill(Meaning meaning, TypedLine line) {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    slots.putAll(found(meaning, line));
    slots.putAll(meaning.slots());
    return new Meaning(meaning.intent(), slots, meaning.parts());
  }

  private Map<Slot, String> found(Meaning meaning, TypedLine line) {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    switch (meaning.intent()) {
      case PROMPTS_TIME, CHANNEL_TIME -> {
        slots.put(Slot.TIME, Times.of(line).orElse(ASK));
        Days.named(line).ifPresent(days -> slots.put(Slot.DAYS, days));
      }
      case PROMPTS_START -> schedule(line, slots);
      case CHANNEL_SETUP -> {
        schedule(line, slots);
        slots.putIfAbsent(Slot.TIME, ASK);
      }
      case PROMPTS_DAYS, CHANNEL_DAYS -> {
        slots.put(Slot.DAYS, Days.of(line).orElse(ASK));
        Times.named(line).ifPresent(time -> slots.put(Slot.TIME, time));
      }
      case PROMPTS_PAUSE, CHANNEL_PAUSE -> new Until(today).fill(line, slots);
      case SNOOZE -> new PostponedTo(today).fill(line, slots);
      case CALENDAR_ADD -> ClosedDays.fill(line, new Until(today), slots);
      case COMPLAINT -> Grievance.of(line).ifPresent(grievance -> slots.put(Slot.ABOUT, grievance));
      case SNOW_DAY -> slots.put(Slot.DAY, day(line).orElse(schoolDay().toString()));
      case CALENDAR_REMOVE -> {
        slots.put(Slot.DAY, day(line).orElse(ASK));
        first(line, Value.Kind.BREAK)
            .filter(name -> !name.equals("next"))
            .ifPresent(name -> slots.put(Slot.BREAK, name));
      }
      case TIMEZONE -> slots.put(Slot.ZONE, first(line, Value.Kind.ZONE).orElse(ASK));
      case TEAM_NEXT_STEP -> {
        day(line).ifPresent(date -> slots.put(Slot.DATE, date));
        first(line, Value.Kind.PERSON).ifPresent(person -> slots.put(Slot.OWNER, person));
        Texts.afterHead(line).ifPresent(text -> slots.put(Slot.TEXT, text));
      }
      case EDIT_ANSWER, CORRECTION -> answers(line, slots);
      case NOTE_REMOVE, REPEAT, GROWTH_PLAN ->
          strand(line).ifPresent(at -> slots.put(Slot.STRAND, at));
      case NOTE_ADD -> {
        strand(Texts.head(line)).ifPresent(at -> slots.put(Slot.STRAND, at));
        Texts.afterHead(line).ifPresent(text -> slots.put(Slot.TEXT, text));
      }
      case NOTE_TEXT -> {
        slots.put(Slot.TEXT, "*");
        if (StudentName.isIn(line.typed())) {
          slots.put(Slot.WARN, "student-name");
        }
      }
      case SHARE_WITH_STAFF -> Texts.shared(line).ifPresent(text -> slots.put(Slot.TEXT, text));
      case PRACTICE_NOTE -> Texts.afterHead(line).ifPresent(text -> slots.put(Slot.TEXT, text));
      case PRACTICE_DID, PRACTICE_CHANGED, PRACTICE_NOT ->
          Texts.afterHead(line).ifPresent(text -> slots.put(Slot.NOTE, text));
      case MEETING_RECORD -> {
        answers(line, slots);
        Texts.reason(line).ifPresent(text -> slots.put(Slot.TEXT, text));
      }
      case EXPLAIN_STAGE, WHY_THIS_STAGE, MY_NEXT_STEP, EXAMPLE -> stages(line, slots);
      case MY_CHANGES, TEAM_CHANGES ->
          Since.of(line, today).ifPresent(at -> slots.put(Slot.SINCE, at));
      case BOUNDARY, WHO_SEES, TEAM_INVITE, TEAM_ROLE ->
          Names.person(line).ifPresent(person -> slots.put(Slot.PERSON, person));
      case TEAM_POST ->
          first(line, Value.Kind.CHANNEL).ifPresent(at -> slots.put(Slot.CHANNEL, at));
      case EXPLAIN_WORD -> Names.word(line).ifPresent(word -> slots.put(Slot.WORD, word));
      case SCHOOL, CHANNEL_SCHOOL, TEAM_RENAME ->
          Names.name(line).ifPresent(name -> slots.put(Slot.NAME, name));
      case TEAM_SETUP -> Names.team(line).ifPresent(name -> slots.put(Slot.NAME, name));
      case PROMPTS_LIMIT, CHANNEL_LIMIT -> slots.put(Slot.SEENBY, Names.audience(line).orElse(ASK));
      case OTHER_PROMPT ->
          first(line, Value.Kind.MINUTES)
              .ifPresent(minutes -> slots.put(Slot.MINUTES, minutes.replace("m", "")));
      case MY_DATA -> {
        if (line.has("FILE")) {
          slots.put(Slot.FORMAT, "file");
        }
      }
      // The line has no values for these, or the answer reader has read them.
      case HELLO,
          HELP,
          WHAT_ARE_YOU,
          ARE_YOU_AI,
          THANKS,
          OK,
          YES,
          NO,
          CANCEL,
          UNDO,
          LANGUAGE,
          CHOOSE,
          CLARIFY,
          NEGATED,
          HOW_TO,
          OUT_OF_SCOPE,
          DISTRESS,
          SEVERAL,
          CHECKIN_START,
          CHECKIN_FORM,
          CHECKIN_RESUME,
          CHECKIN_STOP,
          CHECKIN_RESTART,
          HOW_LONG,
          ANSWER_LEVEL,
          ANSWER_POINT,
          APPROX_NUMBER,
          BETWEEN,
          STAGE_BY_NAME,
          ORDINAL,
          DESCRIBED_LEVEL,
          NOT_SURE,
          SKIP,
          BACK,
          KEEP,
          FINISH,
          EXPLAIN_QUESTION,
          NOTE_LIST,
          SKIP_NOTE,
          MY_RESULT,
          HISTORY,
          STEP_MAKE,
          STEP_LIST,
          STEP_DONE,
          STEP_LATER,
          STEP_DROP,
          DASHBOARD,
          ADMIN_PAGE,
          FORGET_ME,
          UNLINK,
          PROMPTS_SHOW,
          PROMPTS_RESUME,
          PROMPTS_STOP,
          PROMPTS_SUMMER,
          PROMPTS_BOTH,
          PROMPT_NOW,
          WHY_THIS_PROMPT,
          PROMPT_FEEDBACK,
          PRACTICE_LOG,
          LOG_EXPORT,
          TEAM_SUMMARY,
          TEAM_DIFFERENCES,
          TEAM_UNFINISHED,
          TEAM_REMIND,
          WHY_HIDDEN,
          TEAM_MEMBERS,
          TEAM_LOG,
          TEAM_VIEWS,
          TEAM_CLOSE,
          TEAM_LEAVE,
          TEAM_MONDAY,
          MEETING_START,
          MEETING_NEXT,
          MEETING_STOP,
          MEETING_SEE,
          CHANNEL_SHOW,
          CHANNEL_RESUME,
          CHANNEL_STOP,
          CHANNEL_PREVIEW,
          CHANNEL_LEAD,
          CHANNEL_LEADS_FIRST,
          CHANNEL_SUMMER,
          CALENDAR_SHOW -> {}
    }
    return slots;
  }

  private static void schedule(TypedLine line, Map<Slot, String> slots) {
    Times.named(line).ifPresent(time -> slots.put(Slot.TIME, time));
    Days.named(line).ifPresent(days -> slots.put(Slot.DAYS, days));
    first(line, Value.Kind.ZONE).ifPresent(zone -> slots.put(Slot.ZONE, zone));
  }

  private void answers(TypedLine line, Map<Slot, String> slots) {
    strand(line).ifPresent(at -> slots.put(Slot.STRAND, at));
    first(line, Value.Kind.LEVEL).ifPresent(level -> slots.put(Slot.LEVEL, level));
    long numbers = line.units().stream().filter(unit -> unit.is(Value.Kind.NUMBER)).count();
    if (!slots.containsKey(Slot.LEVEL) && numbers <= MOST_NUMBERS) {
      point(line, slots.get(Slot.STRAND)).ifPresent(point -> slots.put(Slot.POINT, point));
    }
  }

  /** The strand by its name, its number, or the first of two numbers, as in "3 should be 5". */
  Optional<String> strand(TypedLine line) {
    return first(line, Value.Kind.STRAND)
        .or(() -> first(line, Value.Kind.ORDINAL))
        .or(() -> first(line, Value.Kind.NUMBER).filter(number -> number.matches("[1-9]|1[0-2]")))
        .map(at -> at.equals("last") ? String.valueOf(strands) : at);
  }

  /** The last number that is not the number of the strand. */
  private static Optional<String> point(
      TypedLine line, @org.jspecify.annotations.Nullable String strand) {
    Optional<String> last = Optional.empty();
    boolean isStrandSeen = line.has(Value.Kind.STRAND) || line.has(Value.Kind.ORDINAL);
    for (Unit unit : line.units()) {
      if (unit.is(Value.Kind.NUMBER)) {
        String number = unit.value().orElseThrow().text();
        boolean isStrand = !isStrandSeen && number.equals(strand);
        isStrandSeen |= isStrand;
        last = isStrand ? last : Optional.of(number);
      }
    }
    return last.filter(number -> number.matches("\\d{1,2}(\\.\\d)?"))
        .map(number -> String.valueOf((int) Double.parseDouble(number)));
  }

  private static void stages(TypedLine line, Map<Slot, String> slots) {
    String stages = String.join(",", values(line, Value.Kind.STAGE).distinct().toList());
    if (!stages.isEmpty()) {
      slots.put(Slot.STAGE, stages);
    }
    first(line, Value.Kind.STRAND).ifPresent(strand -> slots.put(Slot.STRAND, strand));
    first(line, Value.Kind.LEVEL).ifPresent(level -> slots.put(Slot.LEVEL, level));
    values(line, Value.Kind.NUMBER)
        .filter(number -> number.matches("\\d|10"))
        .reduce((earlier, last) -> last)
        .ifPresent(point -> slots.put(Slot.POINT, point));
  }

  /** Today, or where it is a weekend the Monday that follows. */
  private LocalDate schoolDay() {
    return switch (today.getDayOfWeek()) {
      case SATURDAY -> today.plusDays(2);
      case SUNDAY -> today.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> today;
    };
  }

  /** A date, or the next day of a name. */
  Optional<String> day(TypedLine line) {
    return new Until(today).anyDay(line).map(LocalDate::toString);
  }

  static Optional<String> first(TypedLine line, Value.Kind kind) {
    return values(line, kind).findFirst();
  }

  private static Stream<String> values(TypedLine line, Value.Kind kind) {
    return line.units().stream()
        .filter(unit -> unit.is(kind))
        .map(unit -> unit.value().orElseThrow().text());
  }
}
