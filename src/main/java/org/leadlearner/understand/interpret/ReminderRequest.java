package org.leadlearner.understand.interpret;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.decision.Decision;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/**
 * "Remind me at 2, I have to do the packet": what is wanted stands at the beginning, whatever the
 * reason is. "Remind me to call the office at 2" asks for something else.
 */
final class ReminderRequest {

  /** How many words may stand before it: "ok can you just". */
  private static final int MOST_LEADS = 4;

  private static final Set<Value.Kind> WHEN =
      EnumSet.of(
          Value.Kind.CLOCK,
          Value.Kind.NUMBER,
          Value.Kind.DATE,
          Value.Kind.DAY,
          Value.Kind.DAYS,
          Value.Kind.MINUTES,
          Value.Kind.SPAN,
          Value.Kind.PERIOD);

  private static final Pattern REMIND =
      Pattern.compile(
          "(?:remind|ping|nudge|poke)(?: me)?.*|remember(?: me)?|recu[eé]rde.*|av[ií]se.*");
  private static final Pattern REMIND_ME =
      Pattern.compile(".* me\\b.*|(?:recu|avi).*[mM]e(?:lo|la)?");
  private static final Pattern AROUND =
      Pattern.compile("me|again|it|this|back|of|about|in|a|an|por|en|de|a las|las|la|el");

  private ReminderRequest() {}

  static Optional<Understanding> in(TypedLine line, Situation situation, Decision decision) {
    boolean isOwn = !situation.in(Context.CHANNEL);
    if (!isOwn || line.isQuestion() && !situation.inCheckIn() || !isAsked(line.units())) {
      return Optional.empty();
    }
    Meaning meaning = decision.filled(Meaning.of(Intent.SNOOZE));
    return Optional.of(
        new Understanding.Act(
            situation.inCheckIn() ? meaning.with(Slot.WHAT, "checkin") : meaning));
  }

  private static boolean isAsked(List<Unit> units) {
    int at = 0;
    while (at < units.size() && at < MOST_LEADS && !isRemind(units.get(at))) {
      if (units.get(at).value().isPresent() || units.get(at).is("NEG")) {
        return false;
      }
      at++;
    }
    if (at == units.size() || !isRemind(units.get(at))) {
      return false;
    }
    boolean isMe = REMIND_ME.matcher(units.get(at).word()).matches();
    at++;
    while (at < units.size() && units.get(at).value().isEmpty() && isAround(units.get(at))) {
      isMe = isMe || units.get(at).word().startsWith("me");
      at++;
    }
    return isMe
        && at < units.size()
        && units.get(at).value().map(Value::kind).filter(WHEN::contains).isPresent();
  }

  private static boolean isRemind(Unit unit) {
    return REMIND.matcher(unit.word()).matches();
  }

  private static boolean isAround(Unit unit) {
    return AROUND.matcher(unit.word()).matches()
        || unit.is("filler")
        || unit.is("article")
        || unit.is("date-lead")
        || unit.is("at");
  }
}
