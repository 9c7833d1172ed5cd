package org.leadlearner.assistant.button;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.chat.message.Action;

/** All forms that can be submitted. As with {@link Button}, a verb is never renamed. */
public enum SentForm implements Action.Verb {
  /** The form with all questions; also the fallback for unknown forms. */
  CHECK_IN("form-sent", ""),
  EVIDENCE("evidence-sent"),
  NOTE_CHANGED("notes-changed", "notes-"),
  LINE("pln-line-sent", "pln-"),
  SHARE("pln-share-sent"),
  CHANNEL_NOTE("channel-note-sent", "channel-"),
  CHANNEL_SHARE("channel-share-sent"),
  TEAM("team-new-made"),
  RECORD("team-meeting-recorded"),
  STEP("team-meeting-step-sent"),
  MOVED("team-step-moved", "team-"),
  SIGN_LINE("team-sign-line-sent"),
  OWN_STEP("step-written", "step-");

  /** The longest prefixes first. */
  private static final List<SentForm> BY_BEGINNING =
      Stream.of(values())
          .sorted(Comparator.comparing((SentForm form) -> form.beginning.length()).reversed())
          .toList();

  private final String verb;
  private final String beginning;

  SentForm(String verb) {
    this(verb, verb);
  }

  /**
   * @param beginning the prefix of unknown verbs that it handles as well
   */
  SentForm(String verb, String beginning) {
    this.verb = verb;
    this.beginning = beginning;
  }

  @Override
  public String verb() {
    return verb;
  }

  /** The form that was submitted; for an unknown verb, the fallback with its prefix. */
  public static SentForm of(Action action) {
    String plain = action.verb().replaceFirst("^" + Action.FORM + "-(?!sent$)", "");
    return BY_BEGINNING.stream()
        .filter(form -> plain.startsWith(form.beginning))
        .findFirst()
        .orElse(CHECK_IN);
  }
}
