package org.leadlearner.retention;

/** What a district can say an age for. */
public enum RecordKind {
  /** Conversations as they are kept here, and what was asked last. */
  TRANSCRIPTS,
  /** Daily prompts, what people did with them, and what became of each turn. */
  PRACTICE,
  /** Check-ins with their answers, notes and readings, and the steps that people made their own. */
  CHECKINS
}
