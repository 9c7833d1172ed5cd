package org.leadlearner.retention;

/** A kind of record for which a district can set an age. */
public enum RecordKind {
  /** Stored conversations, and the last questions. */
  TRANSCRIPTS,
  /** Daily prompts, the replies to them, and the outcome of each occurrence. */
  PRACTICE,
  /** Check-ins with their answers, notes and readings, and the steps that people plan to do. */
  CHECKINS
}
