package org.leadlearner.understand.slot;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** The people, schools, teams and words that a line names, as they were typed. */
final class Names {

  /** "Team", with what it is for; a name of its own has a capital letter or is said to be one. */
  private static final Pattern KIND_OF_TEAM =
      Pattern.compile(
          "(?:an? |un )?(?:team|equipo|group|grupo)\\b(?:.*?\\b(?:called|named|llamad[oa])\\b(?<name>.+)|.*)"
              + "|(?i:team|equipo)(?i: here| aqu[ií])?");

  private Names() {}

  /** A person by name or by role: "my AP". */
  static Optional<String> person(TypedLine line) {
    return SlotFiller.first(line, Value.Kind.PERSON).or(() -> role(line));
  }

  private static Optional<String> role(TypedLine line) {
    for (int at = 0; at < line.units().size(); at++) {
      Unit unit = line.units().get(at);
      if (unit.is("ROLE")) {
        boolean isMine = at > 0 && line.units().get(at - 1).word().equals("my");
        int start = isMine ? line.units().get(at - 1).start() : unit.start();
        return Optional.of(line.between(start, unit.end()));
      }
    }
    return Optional.empty();
  }

  /** The last words after "is", "at", "to", "called" and similar. */
  static Optional<String> name(TypedLine line) {
    int start = -1;
    int end = -1;
    for (int at = 0; at < line.units().size(); at++) {
      Unit unit = line.units().get(at);
      if (start < 0
          && at > 0
          && line.units().get(at - 1).is("name-lead")
          && !unit.is("name-lead")) {
        start = unit.is("article") ? -1 : named(line, line.units().get(at - 1), unit);
        start =
            start < 0 && at + 1 < line.units().size() ? line.units().get(at + 1).start() : start;
      }
      // In "call us Lincoln Team" the team is a part of the name.
      boolean isEnd = unit.is("name-end") && !unit.isCapital();
      if (start >= 0 && unit.start() >= start && !isEnd) {
        end = unit.end();
      }
    }
    return start < 0 || end <= start
        ? Optional.empty()
        : Optional.of(line.between(start, end).replaceFirst("[.!?,]+$", "").strip());
  }

  /** Where a name begins behind its lead: "=Sum" begins with its sign, and not with a colon. */
  private static int named(TypedLine line, Unit lead, Unit first) {
    String between = line.between(lead.end(), first.start());
    return first.start() - between.replaceFirst("^[\\s:,.;\"“”'‘’]+", "").length();
  }

  /** What a team is called: in "set us up as a team so we can start" it has no name yet. */
  static Optional<String> team(TypedLine line) {
    return name(line)
        .flatMap(
            name -> {
              Matcher kind = KIND_OF_TEAM.matcher(name);
              return kind.matches()
                  ? Optional.ofNullable(kind.group("name")).map(String::strip)
                  : Optional.of(name);
            });
  }

  /**
   * The word that the person asks about: in quotation marks, or the last word that is not part of
   * the question.
   */
  static Optional<String> word(TypedLine line) {
    Optional<String> quoted = Texts.quoted(line);
    if (quoted.isPresent()) {
      return quoted;
    }
    Optional<String> known =
        line.units().stream()
            .filter(unit -> unit.is("glossary") && !unit.is("common"))
            .reduce((first, last) -> last)
            .map(unit -> line.between(unit.start(), unit.end()));
    return known.or(() -> behindMean(line)).or(() -> unknownWord(line));
  }

  /** "What does it mean by backchannel", "what do you mean by that word". */
  private static Optional<String> behindMean(TypedLine line) {
    for (int at = 1; at + 1 < line.units().size(); at++) {
      boolean isBy =
          line.units().get(at).word().equals("by") && line.units().get(at - 1).is("MEAN");
      if (isBy) {
        int start = line.units().get(at + 1).is("article") ? at + 2 : at + 1;
        Unit last = line.units().get(line.units().size() - 1);
        boolean isWord = start < line.units().size() && !line.units().get(start).is("THIS");
        return isWord
            ? Optional.of(line.between(line.units().get(start).start(), last.end()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> unknownWord(TypedLine line) {
    int start = -1;
    int end = -1;
    for (Unit unit : line.units()) {
      boolean isOther =
          unit.is("word-frame")
              || unit.is("WHATIF")
              || unit.is("THIS")
              || unit.is("MEAN")
              || unit.is("EXPLAIN")
              || unit.is("filler")
              || unit.is("article")
              || unit.is("common");
      if (!isOther && start < 0) {
        start = unit.start();
        end = unit.end();
      } else if (!isOther && end > 0 && unit.start() - end <= 1) {
        end = unit.end();
      }
    }
    return start < 0 ? Optional.empty() : Optional.of(line.between(start, end));
  }

  static Optional<String> audience(TypedLine line) {
    for (String step : List.of("private", "team", "staff", "public")) {
      if (line.has("seen-" + step) && !(step.equals("public") && line.has("NEG"))) {
        return Optional.of(step);
      }
    }
    return line.has("seen-public") && line.has("NEG") ? Optional.of("staff") : Optional.empty();
  }
}
