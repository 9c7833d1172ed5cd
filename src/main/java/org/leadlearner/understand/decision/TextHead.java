package org.leadlearner.understand.decision;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;

/** The words before a text to store or to share: "share:", "note to self,". */
public final class TextHead {

  public static final float SURE = 0.6f;

  private static final Pattern HEAD =
      Pattern.compile(
          "^(?!https?:)(?<head>[^:,.;\\n]{2,60}?)\\s*[:,.;\\n]\\s+\\S.*$", Pattern.DOTALL);

  private static final Set<Intent> TAKE_TEXT =
      EnumSet.of(
          Intent.NOTE_ADD,
          Intent.PRACTICE_NOTE,
          Intent.SHARE_WITH_STAFF,
          Intent.PRACTICE_DID,
          Intent.PRACTICE_CHANGED,
          Intent.PRACTICE_NOT,
          Intent.TEAM_NEXT_STEP,
          Intent.TEAM_RENAME);

  private TextHead() {}

  public static Optional<String> of(String typed) {
    Matcher head = HEAD.matcher(typed);
    return head.matches() ? Optional.of(head.group("head")) : Optional.empty();
  }

  public static boolean takesText(Meaning meaning) {
    return TAKE_TEXT.contains(meaning.intent());
  }
}
