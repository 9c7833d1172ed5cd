package org.leadlearner.understand.interpret;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/**
 * A line about somebody else or some other thing, in the words of a request: "Marcus is on leave
 * until Friday", "move the assembly to 10".
 */
final class AboutOthers {

  /** What a person asks for themselves, or for their own prompts. */
  private static final Set<Intent> OWN =
      EnumSet.of(
          Intent.PROMPTS_STOP,
          Intent.PROMPTS_PAUSE,
          Intent.PROMPTS_TIME,
          Intent.PROMPTS_DAYS,
          Intent.PROMPTS_RESUME,
          Intent.SNOOZE,
          Intent.CHANNEL_PAUSE,
          Intent.CHANNEL_TIME,
          Intent.CHANNEL_DAYS);

  private static final Set<String> THIRD =
      Set.of("he", "she", "his", "her", "hers", "him", "ella", "el esta", "ella esta");

  private AboutOthers() {}

  /** Whether the line, though it sounds like this request, may be about others. */
  static boolean isOf(TypedLine line, Intent intent) {
    if (!OWN.contains(intent) || line.has("PROMPT") || line.has("SEND")) {
      return false;
    }
    List<Unit> units = line.units();
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (unit.is(Value.Kind.PERSON) || THIRD.contains(unit.word()) || isOtherThing(units, at)) {
        return true;
      }
    }
    return false;
  }

  /** "The flag", "my secretary": a thing or somebody that no request is about. */
  private static boolean isOtherThing(List<Unit> units, int at) {
    if (at + 1 >= units.size() || !units.get(at).word().matches("the|my|a|an")) {
      return false;
    }
    Unit thing = units.get(at + 1);
    // "My secretary will be out".
    boolean isSomebody =
        at + 2 < units.size()
            && units.get(at).word().equals("my")
            && thing.value().isEmpty()
            && units.get(at + 2).word().matches("(will|is|has)( .*)?");
    boolean isNamed =
        thing.value().isPresent()
            || thing.is("common")
            || thing.concepts().stream().anyMatch(one -> Character.isUpperCase(one.charAt(0)));
    return !isNamed || isSomebody;
  }
}
