package org.leadlearner.understand.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/** A line that says what must not happen: "whatever you do, don't shut it off". */
public final class Denial {

  private static final int REACH = 7;

  /** The words for the action of each request that a "don't" cancels. */
  private static final Map<Intent, List<String>> DEEDS =
      Map.ofEntries(
          Map.entry(Intent.PROMPTS_STOP, List.of("STOP", "END", "LEAVE")),
          Map.entry(Intent.CHANNEL_STOP, List.of("STOP", "END")),
          Map.entry(Intent.CHECKIN_STOP, List.of("STOP", "END", "PAUSE", "LEAVE")),
          Map.entry(Intent.PROMPTS_PAUSE, List.of("PAUSE")),
          Map.entry(Intent.CHANNEL_PAUSE, List.of("PAUSE")),
          Map.entry(Intent.FORGET_ME, List.of("DELETE", "FORGET")),
          Map.entry(Intent.NOTE_REMOVE, List.of("DELETE", "LEAVE")),
          Map.entry(Intent.TEAM_LEAVE, List.of("LEAVE", "DELETE", "STOP")),
          Map.entry(Intent.TEAM_CLOSE, List.of("CLOSE", "END", "FINISH", "STOP")),
          Map.entry(Intent.TEAM_POST, List.of("SHARE", "SEND")),
          Map.entry(Intent.SHARE_WITH_STAFF, List.of("SHARE", "SEND", "TELL")),
          Map.entry(Intent.FINISH, List.of("FINISH", "SEND", "SHARE")),
          Map.entry(Intent.CHECKIN_RESTART, List.of("START", "DELETE", "RESUME")));

  private static final Set<Intent> DENIED_BY_HOLDING =
      EnumSet.of(Intent.TEAM_CLOSE, Intent.TEAM_POST, Intent.SHARE_WITH_STAFF, Intent.FINISH);

  private Denial() {}

  /** Whether the line says that this request must not be carried out. */
  public static boolean of(TypedLine line, Intent intent) {
    List<String> deeds = DEEDS.getOrDefault(intent, List.of());
    if (deeds.isEmpty() || line.has("WHY") || line.has("ask-not")) {
      return false;
    }
    List<Unit> units = line.units();
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      boolean isHeld = unit.is("hold-off") && DENIED_BY_HOLDING.contains(intent);
      if ((isHeld || isNot(unit, line.tongue())) && reaches(units, at, deeds)) {
        return true;
      }
    }
    return false;
  }

  /** "..., please stop": the last part of the line is a plain stop. */
  public static boolean endsInStop(TypedLine line) {
    List<Unit> units = line.units();
    int at = units.size() - 1;
    while (at > 0 && !units.get(at).afterBreak()) {
      at--;
    }
    List<Unit> end = units.subList(at, units.size());
    return at > 0
        && end.stream().anyMatch(unit -> unit.is("STOP"))
        && end.stream()
            .allMatch(
                unit ->
                    unit.is("STOP") || unit.is("filler") || unit.is("frame") || unit.is("PROMPT"));
  }

  /** Whether the line has a "not" or a "never". */
  public static boolean saysNot(TypedLine line) {
    return line.units().stream().anyMatch(unit -> isNot(unit, line.tongue()));
  }

  /** Whether the line says that there is not, or none, of something. */
  static boolean saysNone(TypedLine line) {
    return line.units().stream()
        .anyMatch(unit -> unit.is("NEG") || unit.is("NOX") || unit.word().startsWith("not "));
  }

  /** In Spanish "no" means "not"; in English it only comes before a noun. */
  private static boolean isNot(Unit unit, TypedLine.Tongue tongue) {
    boolean isSpanish = tongue != TypedLine.Tongue.ENGLISH && unit.word().matches("no|nunca|jamas");
    // "Not quit" is one entry with "not quite".
    return isSpanish
        || unit.word().startsWith("not ")
        || (unit.is("NEG") || unit.is("NOX")) && unit.word().matches("(.* )?(not|never)");
  }

  /** Whether the "not" applies to the action: there is no comma and no other wish between them. */
  private static boolean reaches(List<Unit> units, int not, List<String> deeds) {
    boolean isWanted = false;
    // "Not for me, please stop".
    boolean isWhole = units.get(not).word().contains(" ");
    for (int at = not + 1; at < Math.min(units.size(), not + REACH); at++) {
      Unit unit = units.get(at);
      if (unit.afterBreak() && (isWhole || at > not + 1)) {
        return false;
      } else if (deeds.stream().anyMatch(unit::is)) {
        return !isWanted || isInfinitive(units, at) || unit.word().matches(".*(ed|ing)");
      }
      // "I never asked for this, turn it off" says what must be.
      isWanted |= unit.is("WANT") || unit.is("frame") || unit.stem().equals("ask");
      boolean isOther = unit.is("PROMPT") || unit.is("SEND");
      if (isOther) {
        return false;
      }
    }
    return false;
  }

  /** True for "do not want to stop", false for "do not want this stop". */
  private static boolean isInfinitive(List<Unit> units, int at) {
    String before = units.get(at - 1).word();
    return before.equals("to") || before.endsWith(" to") || before.equals("que");
  }
}
