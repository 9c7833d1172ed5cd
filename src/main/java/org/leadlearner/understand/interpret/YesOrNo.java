package org.leadlearner.understand.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.OpenQuestion;
import org.leadlearner.understand.OpenQuestion.Takes;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.phrase.PhraseMatcher;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/** Reads a yes or a no to the open question. */
record YesOrNo(PhraseMatcher phrases) {

  /** What "ok post it to the team" is made of. */
  private static final Set<String> OF_POST =
      Set.of(
          "SHARE", "SEND", "YESX", "OKX", "THIS", "TEAM", "CHANNEL", "filler", "frame", "article",
          "joint", "and");

  private static final Pattern POSTING =
      Pattern.compile("post|share|public|compart", Pattern.CASE_INSENSITIVE);

  private static final Pattern BESIDE_POST =
      Pattern.compile("to|with|staff|good|great|looks?(?: good)?|perfect|y|a|en|al|con");

  private static final Pattern THAT =
      Pattern.compile(
          "(?:it )?is|its|it|that|that one|one|take|take it|do|do"
              + " it|es|eso|esa|ese|tome(?:lo)?|h[aá]galo");

  private static final Set<Context> WHERE_A_YES_IS_ASKED = Set.of(Context.COLD);

  Optional<Understanding> answer(TypedLine line, OpenQuestion question) {
    if (!question.takes(Takes.YES_OR_NO)) {
      return Optional.empty();
    } else if ((isAll(line, "YESX") || isYesThat(line))
        && (question.isLight() || isPlainYes(line))) {
      return answered(Intent.YES, question);
    } else if (isAll(line, "NOX") || isAll(line, "CANCEL")) {
      return answered(Intent.NO, question);
    }
    if (saysPost(line) && isPosted(question)) {
      return answered(Intent.YES, question);
    }
    Optional<Understanding> named = yesNamed(line, question).or(() -> noNamed(line, question));
    return named.isPresent() ? named : ofPhrase(line, question);
  }

  /** "Yes close it", where a button says "Close it now". */
  private static Optional<Understanding> yesNamed(TypedLine line, OpenQuestion question) {
    List<Unit> units = line.units();
    boolean isYes = units.size() > 1 && units.get(0).is("YESX") && !units.get(0).is("OKX");
    if (!isYes) {
      return Optional.empty();
    }
    String rest = Asked.compared(line.between(units.get(1).start(), line.typed().length()));
    List<OpenQuestion.Choice> choices = question.choices();
    List<Integer> places =
        IntStream.range(0, choices.size())
            .filter(at -> (Asked.compared(choices.get(at).label()) + " ").startsWith(rest + " "))
            .boxed()
            .toList();
    return places.size() == 1 ? Asked.chosen(places.get(0) + 1) : Optional.empty();
  }

  /** "No, keep the old ones". */
  private static Optional<Understanding> noNamed(TypedLine line, OpenQuestion question) {
    List<Unit> said =
        line.units().stream().filter(unit -> !unit.is("filler") || unit.is("NOX")).toList();
    boolean isNo =
        said.size() > 1
            && said.get(0).is("NOX")
            && said.get(1).is("KEEP")
            && said.stream().allMatch(unit -> unit.value().isEmpty())
            && !line.isQuestion();
    return isNo ? answered(Intent.NO, question) : Optional.empty();
  }

  private Optional<Understanding> ofPhrase(TypedLine line, OpenQuestion question) {
    if (line.has("SHARE") && !isPosted(question) && !question.choices().isEmpty()) {
      // "Ok post it" is no yes to something that posts nothing.
      return Optional.empty();
    }
    return phrases
        .exactly(line, WHERE_A_YES_IS_ASKED)
        .map(Meaning::intent)
        .filter(intent -> intent == Intent.NO || intent == Intent.YES && isYesTo(question, line))
        .flatMap(intent -> answered(intent, question));
  }

  private static boolean isPosted(OpenQuestion question) {
    return question.choices().stream().anyMatch(choice -> POSTING.matcher(choice.label()).find());
  }

  /** "Ok looks good, send it": the deed itself, and no word of anything else. */
  private static boolean saysPost(TypedLine line) {
    return (line.has("SHARE") || line.has("SEND"))
        && !line.isQuestion()
        && line.units().stream()
            .allMatch(unit -> unit.value().isEmpty() && !unit.is("NEG") && isOfPost(unit));
  }

  private static boolean isOfPost(Unit unit) {
    return OF_POST.stream().anyMatch(unit::is) || BESIDE_POST.matcher(unit.word()).matches();
  }

  /** "Let us get it over with" starts a check-in, and is no yes to anything else. */
  private static boolean isYesTo(OpenQuestion question, TypedLine line) {
    return question.about().intent() == Intent.CHECKIN_START
        && (question.isLight() || isPlainYes(line));
  }

  private static Optional<Understanding> answered(Intent intent, OpenQuestion question) {
    return Optional.of(
        new Understanding.Act(Meaning.of(intent, Slot.OF, question.about().intent().key())));
  }

  /** A clear yes; "ok" and "fine" often only mean that the person has read the message. */
  private static boolean isPlainYes(TypedLine line) {
    return line.units().stream()
        .anyMatch(unit -> unit.is("YESX") && !unit.is("OKX") && unit.value().isEmpty());
  }

  /** "Yes is that", "yes take it", "sí, es eso". */
  private static boolean isYesThat(TypedLine line) {
    List<Unit> units = line.units();
    return units.size() > 1
        && units.get(0).is("YESX")
        && !line.isQuestion()
        && units.stream()
            .skip(1)
            .allMatch(unit -> unit.value().isEmpty() && THAT.matcher(unit.word()).matches());
  }

  private static boolean isAll(TypedLine line, String concept) {
    return line.units().stream().anyMatch(unit -> unit.is(concept))
        && line.units().stream()
            .allMatch(
                unit ->
                    unit.value().isEmpty()
                        && (unit.is(concept) || unit.is("filler") || unit.is("frame")));
  }
}
