package org.leadlearner.understand.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.leadlearner.chat.TypedText;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.OpenQuestion;
import org.leadlearner.understand.OpenQuestion.Takes;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.decision.Decision;
import org.leadlearner.understand.phrase.PhraseMatcher;
import org.leadlearner.understand.slot.SlotFiller;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** Reads a line as the answer to the open question, which has priority over every other meaning. */
final class Asked {

  private static final String LAST = "last";

  /** "The second one" could be a strand as well, where nothing is to be chosen. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "first|second|third|fourth|fifth|sixth|seventh|last|\\d(?:st|nd|rd|th)"
              + "|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|[uú]ltim[oa]");

  private static final Pattern TOOK =
      Pattern.compile("(?:it |me )?(?:took|takes|tardo|tarde|tomo|llevo)(?: me| us)?|spent");

  private static final String FOREVER = "forever";

  private final YesOrNo yesOrNo;

  Asked(PhraseMatcher phrases) {
    this.yesOrNo = new YesOrNo(phrases);
  }

  Optional<Understanding> answer(TypedLine line, Situation situation, Decision decision) {
    return situation
        .asked()
        .flatMap(
            question ->
                named(line, question)
                    .or(() -> otherTime(line, question, decision))
                    .or(() -> value(line, question, decision))
                    .or(() -> strand(line, question))
                    .or(() -> place(line, question))
                    .or(() -> yesOrNo.answer(line, question)));
  }

  /** All that a choice says: whoever types it answers, and tells nothing else. */
  static Optional<Understanding> labeled(TypedLine line, Situation situation) {
    return situation.asked().flatMap(question -> named(line, question));
  }

  /** The words or the letter of a choice. */
  private static Optional<Understanding> named(TypedLine line, OpenQuestion question) {
    String typed = compared(line.typed());
    for (int at = 0; at < question.choices().size(); at++) {
      OpenQuestion.Choice choice = question.choices().get(at);
      if (compared(choice.label()).equals(typed)
          || !choice.key().isEmpty() && compared(choice.key()).equals(typed)) {
        return chosen(at + 1);
      }
    }
    return Optional.empty();
  }

  static String compared(String text) {
    return TypedText.compared(text).replace(",", "");
  }

  static Optional<Understanding> chosen(int place) {
    return Optional.of(
        new Understanding.Act(Meaning.of(Intent.CHOOSE, Slot.OPTION, String.valueOf(place))));
  }

  private static Optional<Understanding> value(
      TypedLine line, OpenQuestion question, Decision decision) {
    Optional<Understanding> value = Optional.empty();
    if (question.takes(Takes.UNTIL) && isForever(line)) {
      // A pause that never ends is none.
      value = Optional.of(new Understanding.Act(Meaning.of(Intent.PROMPTS_STOP)));
    } else if (question.takes(Takes.UNTIL)) {
      value = value(line, question, decision, Intent.PROMPTS_PAUSE, Asked::isDay);
    }
    if (value.isEmpty() && question.takes(Takes.TIME)) {
      value = value(line, question, decision, Intent.PROMPTS_TIME, Asked::isTime);
    }
    if (value.isEmpty() && question.takes(Takes.DAYS)) {
      value = value(line, question, decision, Intent.PROMPTS_DAYS, Asked::isDays);
    }
    return value.isEmpty() && question.takes(Takes.MINUTES) ? minutes(line, question) : value;
  }

  /** "No, I meant 8 not 9", below the time that was just set. */
  private static Optional<Understanding> otherTime(
      TypedLine line, OpenQuestion question, Decision decision) {
    List<Unit> units = line.units();
    boolean isCorrected =
        units.stream().anyMatch(unit -> unit.is("NOX") || isCorrection(unit))
            && isBare(line, unit -> isTime(unit) || isCorrection(unit));
    if (!question.takes(Takes.OTHER_TIME) || !isCorrected) {
      return Optional.empty();
    }
    // "Not 9" takes the 9 back.
    List<Unit> meant =
        IntStream.range(0, units.size())
            .filter(
                at -> at == 0 || !isTime(units.get(at)) || !units.get(at - 1).word().equals("not"))
            .mapToObj(units::get)
            .toList();
    Decision ofMeant = new Decision(line.with(meant), decision.situation(), decision.strands());
    Meaning time = ofMeant.filled(Meaning.of(Intent.PROMPTS_TIME));
    return time.slot(Slot.TIME).filter(named -> !named.equals(SlotFiller.ASK)).isPresent()
        ? Optional.of(new Understanding.Act(time))
        : Optional.empty();
  }

  private static boolean isCorrection(Unit unit) {
    return unit.value().isEmpty() && unit.is("correction-cue");
  }

  /** "Forever", "until further notice", where a day is asked for. */
  private static boolean isForever(TypedLine line) {
    return isBare(line, Asked::isDay)
        && line.units().stream()
            .flatMap(unit -> unit.value().stream())
            .anyMatch(value -> value.text().equals(FOREVER));
  }

  /** A line that names what is asked for, and has no words of another request. */
  private static Optional<Understanding> value(
      TypedLine line, OpenQuestion question, Decision decision, Intent kind, Predicate<Unit> fits) {
    if (!isBare(line, fits)) {
      return Optional.empty();
    }
    Map<Slot, String> slots = decision.filled(Meaning.of(kind)).slots();
    return slots.isEmpty() || slots.containsValue(SlotFiller.ASK)
        ? Optional.empty()
        : Optional.of(new Understanding.Act(Meaning.of(question.about().intent(), slots)));
  }

  private static Optional<Understanding> minutes(TypedLine line, OpenQuestion question) {
    if (!isBare(line, unit -> isMinutes(unit) || TOOK.matcher(unit.word()).matches())) {
      return Optional.empty();
    }
    return line.units().stream()
        .filter(Asked::isMinutes)
        .map(unit -> unit.value().orElseThrow().text().replaceFirst("m$", ""))
        .filter(minutes -> minutes.matches("\\d{1,3}"))
        .reduce((earlier, last) -> last)
        .map(
            minutes ->
                new Understanding.Act(
                    Meaning.of(question.about().intent(), Slot.MINUTES, minutes)));
  }

  /** The number or the name of a strand, where strands are what can be chosen. */
  private static Optional<Understanding> strand(TypedLine line, OpenQuestion question) {
    if (!question.takes(Takes.CHOICE) || !isBare(line, unit -> unit.is(Value.Kind.STRAND))) {
      return Optional.empty();
    }
    List<String> keys = question.choices().stream().map(OpenQuestion.Choice::key).toList();
    return line.units().stream()
        .filter(unit -> unit.is(Value.Kind.STRAND))
        .map(unit -> keys.indexOf(unit.value().orElseThrow().text()))
        .reduce((earlier, last) -> last)
        .filter(place -> place >= 0)
        .flatMap(place -> chosen(place + 1));
  }

  /** "2", "the second one", "the last". */
  private static Optional<Understanding> place(TypedLine line, OpenQuestion question) {
    if (!question.takes(Takes.CHOICE) || !isBare(line, Asked::isPlace)) {
      return Optional.empty();
    }
    List<String> places =
        line.units().stream()
            .filter(Asked::isPlace)
            .map(unit -> unit.value().orElseThrow().text())
            .toList();
    int count = question.choices().size();
    String last = places.get(places.size() - 1);
    int place = last.equals(LAST) ? count : last.matches("\\d{1,2}") ? Integer.parseInt(last) : 0;
    return place < 1 || place > count ? Optional.empty() : chosen(place);
  }

  private static boolean isBare(TypedLine line, Predicate<Unit> fits) {
    return line.units().stream().anyMatch(fits)
        && line.units().stream().allMatch(unit -> fits.test(unit) || isAround(unit));
  }

  private static boolean isDay(Unit unit) {
    return unit.is(Value.Kind.DATE)
        || unit.is(Value.Kind.DAY)
        || unit.is(Value.Kind.DAYS)
        || unit.is(Value.Kind.SPAN)
        || unit.is(Value.Kind.PERIOD)
        || unit.is(Value.Kind.BREAK);
  }

  private static boolean isTime(Unit unit) {
    return unit.is(Value.Kind.CLOCK) || unit.is(Value.Kind.NUMBER);
  }

  private static boolean isDays(Unit unit) {
    return unit.is(Value.Kind.DAY) || unit.is(Value.Kind.DAYS);
  }

  private static boolean isMinutes(Unit unit) {
    return unit.is(Value.Kind.MINUTES) || unit.is(Value.Kind.NUMBER);
  }

  private static boolean isPlace(Unit unit) {
    return unit.is(Value.Kind.ORDINAL)
        || unit.is(Value.Kind.NUMBER)
        || unit.is(Value.Kind.STRAND) && ORDINAL.matcher(unit.word()).matches();
  }

  private static boolean isAround(Unit unit) {
    return unit.value().isEmpty()
            && (unit.is("filler")
                || unit.is("article")
                || unit.is("date-lead")
                || unit.is("answer-cue")
                || unit.is("until")
                || unit.is("through")
                || unit.is("for")
                || unit.is("after")
                || unit.is("during")
                || unit.is("at")
                || unit.is("about")
                || unit.is("in-the")
                || unit.is("back-again")
                || unit.is("inclusive")
                || unit.is("and")
                || unit.is("NOX")
                || unit.is("YESX")
                || unit.is("PAUSE")
                || unit.is("PROMPT")
                || unit.is("MOVE")
                || unit.is("ONLY")
                || unit.is("NOTSURE")
                || unit.word().equals("like")
                || unit.is("ask-frame"))
        || unit.is(Value.Kind.ORDINAL);
  }
}
