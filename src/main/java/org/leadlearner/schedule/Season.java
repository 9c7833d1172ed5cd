package org.leadlearner.schedule;

/** A part of the school year, which sets how much is asked of people (domain.md, section 4.1). */
public enum Season {
  START,
  STEADY,
  /** Only short and private prompts. */
  TESTING,
  WRAP_UP,
  /** Nothing is sent. */
  BREAK
}
