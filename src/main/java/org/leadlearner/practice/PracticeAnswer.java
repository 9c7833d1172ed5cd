package org.leadlearner.practice;

/** What a leader says became of a prompt, with one tap (domain.md, section 5.4). */
public enum PracticeAnswer {
  DID_IT,
  /** Something else was done that came of it. */
  CHANGED_IT,
  NOT_TODAY;

  public boolean isDone() {
    return this != NOT_TODAY;
  }
}
