package org.leadlearner.assistant;

import java.util.Optional;

/** What a person wants of a team. */
sealed interface TeamRequest {

  /** How the team is doing: what the last closed round came to. */
  record Show() implements TeamRequest {}

  /** What changed since the rounds before. */
  record Changes() implements TeamRequest {}

  /** Where the team sees things differently. */
  record Differences() implements TeamRequest {}

  /** How many are not finished, and an offer to remind them. */
  record Unfinished() implements TeamRequest {}

  /** Make a team of the channel that it is said in, perhaps with a name. */
  record SetUp(Optional<String> name) implements TeamRequest {}

  /** Who belongs to it, in which role. */
  record Members() implements TeamRequest {}

  record CloseRound() implements TeamRequest {}

  /** No longer belong to it. */
  record Leave() implements TeamRequest {}

  /** Who changed what. */
  record Log() implements TeamRequest {}

  /** Something about a meeting, or what it came to. */
  record Meeting(MeetingRequest request) implements TeamRequest {}

  /** Who looked at results of teams that I am in. */
  record Views() implements TeamRequest {}
}
