package org.leadlearner.assistant.intent;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.OpenQuestion;
import org.leadlearner.understand.OpenQuestion.Takes;
import org.leadlearner.understand.Slot;

/**
 * What a message can be answered with, read off its buttons alone: buttons that differ in a day
 * take any day, those with times take any time, those with counts of minutes any count, and where
 * one says no, a yes and a no are answers.
 *
 * @param ways in the order on screen
 */
public record PossibleAnswers(List<Way> ways) {

  private static final String WEEKDAYS = "(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:,|$))+";

  private static final Pattern MINUTES = Pattern.compile("\\d{1,3}");

  /** Where the characters begin that join the letter before them. */
  private static final char FIRST_ACCENT = '\u0300';

  public PossibleAnswers {
    ways = List.copyOf(ways);
  }

  /**
   * One button or option.
   *
   * @param key the letter or number of an option; empty for a button
   */
  public record Way(String key, String label, Action action, boolean isMain) {}

  public static PossibleAnswers of(Message message) {
    List<Way> ways = new ArrayList<>();
    for (Part part : message.parts()) {
      if (part instanceof Part.Choices choices) {
        choices
            .options()
            .forEach(one -> ways.add(new Way(one.key(), one.sentence(), one.action(), false)));
      } else if (part instanceof Part.Buttons buttons) {
        buttons.buttons().forEach(one -> ways.add(way(one)));
      }
    }
    return new PossibleAnswers(ways);
  }

  private static Way way(Part.Button button) {
    return new Way("", button.label(), button.action(), button.weight() == Part.Button.Weight.MAIN);
  }

  /** Whether what it offers may need the line that it was offered for. */
  public boolean needsLine() {
    return ways.stream().anyMatch(way -> MeaningActions.isOurs(way.action()));
  }

  public boolean has(Action.Verb verb) {
    return ways.stream().anyMatch(way -> way.action().is(verb));
  }

  /** Whether one of its buttons has the same verb, whatever its details. */
  public boolean hasVerbOf(Action action) {
    return ways.stream().anyMatch(way -> way.action().verb().equals(action.verb()));
  }

  /** Whether one of its buttons does exactly this. */
  public boolean has(Action action) {
    return ways.stream().anyMatch(way -> way.action().equals(action));
  }

  public boolean isEmpty() {
    return ways.isEmpty();
  }

  /** Whether it is a question of a check-in, which is read by where the check-in is. */
  public boolean isOfCheckIn() {
    return has(CommonButton.ANSWER);
  }

  /** As a question; empty where nothing can be answered. */
  public Optional<OpenQuestion> question() {
    if (ways.isEmpty()) {
      return Optional.empty();
    }
    Set<Takes> takes = EnumSet.noneOf(Takes.class);
    add(takes, Takes.YES_OR_NO, no().isPresent());
    add(takes, Takes.UNTIL, days().size() > 1);
    add(takes, Takes.TIME, !times().isEmpty());
    add(takes, Takes.DAYS, !weekdays().isEmpty());
    add(takes, Takes.MINUTES, minutes().size() > 1);
    add(takes, Takes.OTHER_TIME, isAfterTime());
    add(takes, Takes.WORDS, has(PracticeButton.LINE));
    add(takes, Takes.CHOICE, ways.size() > 1 && times().isEmpty() && minutes().isEmpty());
    List<OpenQuestion.Choice> choices =
        ways.stream().map(way -> new OpenQuestion.Choice(way.key(), way.label())).toList();
    boolean isLight = yes().filter(Way::isMain).isPresent();
    return Optional.of(new OpenQuestion(takes, Meaning.of(about()), choices, isLight));
  }

  /** Whether it asks for a day, a time or minutes, which can be typed after an aside as well. */
  public boolean waitsForValue() {
    return days().size() > 1 || !times().isEmpty() || minutes().size() > 1;
  }

  private boolean isAfterTime() {
    return ways.stream().map(Way::action).anyMatch(PromptActions::isAfterTime);
  }

  private Intent about() {
    if (has(ScheduleButton.PAUSE)) {
      return Intent.PROMPTS_PAUSE;
    }
    return has(ScheduleButton.TIME) ? Intent.PROMPTS_TIME : Intent.CHOOSE;
  }

  /** What is pressed by typing all that a button or an option says. */
  public Optional<Action> labeled(String line) {
    String typed = compared(line);
    return ways.stream()
        .filter(way -> mayBe(way.label(), typed) && compared(way.label()).equals(typed))
        .map(Way::action)
        .findFirst();
  }

  /**
   * Whether a label of several letters could be what was typed, by its first letter alone: every
   * typed line asks that of every button. One that starts with a mark, or with a letter that an
   * accent follows by itself, could be.
   */
  private static boolean mayBe(String label, String typed) {
    if (label.length() < 2) {
      return false;
    }
    char first = Character.toLowerCase(label.charAt(0));
    boolean isPlain = first >= 'a' && first <= 'z' || first >= '0' && first <= '9';
    return !isPlain || label.charAt(1) >= FIRST_ACCENT || typed.indexOf(first) == 0;
  }

  private static String compared(String text) {
    return TypedText.compared(text).replace(",", "");
  }

  /** The way that says no. */
  public Optional<Way> no() {
    return ways.stream().filter(way -> way.action().isDeclining()).findFirst();
  }

  /** The way that takes back what was done. */
  public Optional<Way> undo() {
    return ways.stream().filter(way -> way.action().isUndoing()).findFirst();
  }

  /** The way that a yes takes; empty where it could be one of several of a kind. */
  public Optional<Way> yes() {
    List<Way> others =
        ways.stream()
            .filter(way -> !way.action().isDeclining() && !way.action().isUndoing())
            .toList();
    Optional<Way> main = others.stream().filter(Way::isMain).findFirst();
    if (main.isPresent() || others.isEmpty()) {
      return main;
    }
    Way first = others.get(0);
    long alike =
        others.stream().filter(way -> way.action().verb().equals(first.action().verb())).count();
    return alike == 1 ? Optional.of(first) : Optional.empty();
  }

  /** What is pressed for what was chosen or named; empty where it fits none of the ways. */
  public Optional<Action> chosen(Meaning meaning) {
    Optional<Action> placed =
        meaning
            .slot(Slot.OPTION)
            .map(Integer::parseInt)
            .filter(place -> place <= ways.size())
            .map(place -> ways.get(place - 1).action());
    return placed
        .or(() -> meaning.slot(Slot.UNTIL).flatMap(day -> like(days(), PromptActions.DAY, day)))
        .or(() -> meaning.slot(Slot.TIME).flatMap(time -> like(times(), CommonActions.VALUE, time)))
        .or(
            () ->
                meaning
                    .slot(Slot.DAYS)
                    .flatMap(days -> like(weekdays(), CommonActions.VALUE, days)))
        .or(
            () ->
                meaning
                    .slot(Slot.MINUTES)
                    .flatMap(count -> like(minutes(), CommonActions.VALUE, count)));
  }

  /** The first of some ways with another value. */
  private static Optional<Action> like(List<Way> some, String detail, String value) {
    return some.stream().findFirst().map(way -> way.action().with(detail, value));
  }

  private List<Way> days() {
    List<Way> dated = with(PromptActions.DAY, PossibleAnswers::isDate);
    long days =
        dated.stream().map(way -> way.action().detail(PromptActions.DAY)).distinct().count();
    return days > 1 ? dated : List.of();
  }

  private List<Way> times() {
    return with(CommonActions.VALUE, PossibleAnswers::isTime);
  }

  private List<Way> weekdays() {
    return with(CommonActions.VALUE, value -> value.matches(WEEKDAYS));
  }

  private List<Way> minutes() {
    return with(CommonActions.VALUE, MINUTES.asMatchPredicate());
  }

  private List<Way> with(String detail, Predicate<String> fits) {
    return ways.stream()
        .filter(way -> way.action().detail(detail).filter(fits).isPresent())
        .toList();
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException other) {
      return false;
    }
  }

  private static boolean isTime(String text) {
    try {
      return LocalTime.parse(text).getHour() >= 0;
    } catch (DateTimeParseException other) {
      return false;
    }
  }

  private static void add(Set<Takes> takes, Takes kind, boolean isSo) {
    if (isSo) {
      takes.add(kind);
    }
  }
}
