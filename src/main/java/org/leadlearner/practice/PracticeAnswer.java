package org.leadlearner.practice;

/** What a leader did with a prompt, answered with one press (domain.md, section 5.4). */
public enum PracticeAnswer {
  DID_IT,
  /** They did something else that the prompt led to. */
  CHANGED_IT,
  NOT_TODAY;

  public boolean isDone() {
    return this != NOT_TODAY;
  }
}
