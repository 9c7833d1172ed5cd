package org.leadlearner.rubric;

/** What a strand asks about: the district that all leaders share, or the leader's own practice. */
public enum Lens {
  DISTRICT,
  SELF
}
