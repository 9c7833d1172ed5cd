package org.leadlearner.assistant.request;

import java.util.Optional;

/** What a person wants from the assistant, apart from answering the question at hand. */
public sealed interface Request {

  record Help() implements Request {}

  record Hello() implements Request {}

  /** Start a check-in, perhaps on a rubric by name. */
  record CheckIn(Optional<String> name) implements Request {}

  /** Answer the whole rubric on one page. */
  record Page() implements Request {}

  record StartOver() implements Request {}

  record Stop() implements Request {}

  record Resume() implements Request {}

  /** Readings over time, perhaps of a rubric by name. */
  record History(Optional<String> name) implements Request {}

  /** A link to the dashboard. */
  record Dashboard() implements Request {}

  /** Be two people again where two accounts were made one person's. */
  record Unlink() implements Request {}

  /** What is kept of the person. */
  record MyData() implements Request {}

  /** Delete what is kept of the person. */
  record ForgetMe() implements Request {}

  /** Answer a strand again, by number, key or name; without one, choose from all. */
  record Edit(Optional<String> strand) implements Request {}

  /** See one's own notes. */
  record Notes() implements Request {}

  /** Write a note on a strand, perhaps with the note already said. */
  record Note(Optional<String> strand, Optional<String> text) implements Request {}
}
