package org.leadlearner.assistant.button;

import org.leadlearner.chat.message.Action;

/** The buttons about one's own notes. */
public enum NoteButton implements Button {
  MINE("notes-mine"),
  WRITE(Action.FORM + "-notes-write"),
  CHANGE(Action.FORM + "-notes-change"),
  BACK("notes-back"),
  BACK_YES("notes-back-yes"),
  BACK_NO("notes-back-no"),

  /** The strand of a text that was typed before. */
  STRAND("notes-strand"),

  /** Any other verb with this prefix. */
  OTHER("notes-");

  private final String verb;

  NoteButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.note(this);
  }
}
