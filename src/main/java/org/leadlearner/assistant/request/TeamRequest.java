package org.leadlearner.assistant.request;

import java.time.LocalDate;
import java.util.Optional;

/** What a person wants of a team. */
public sealed interface TeamRequest {

  /** How the team is doing: what the last closed round came to. */
  record Show() implements TeamRequest {}

  /** What the summary leaves out. */
  record More() implements TeamRequest {}

  /** The rule and the numbers behind each sentence of the summary. */
  record Basis() implements TeamRequest {}

  /** How a team of this name is doing, for those who are in several. */
  record Named(String name) implements TeamRequest {}

  /**
   * What changed since the rounds before, or since the newest one that was over by a day.
   *
   * @param until such as May 31 for "since May"
   */
  record Changes(Optional<LocalDate> until) implements TeamRequest {

    public Changes() {
      this(Optional.empty());
    }
  }

  /** What leads do, and those who administer the district. */
  sealed interface OfLeads extends TeamRequest {}

  /** Ask those who are mentioned to join. */
  record Invite() implements OfLeads {}

  record Rename(String name) implements OfLeads {}

  /** Where the summary is sent as a school week opens. */
  record Monday(Where where) implements OfLeads {

    /** Places for it. */
    public enum Where {
      /** The channel that this is said in. */
      HERE,
      /** The own conversation of the one who says it. */
      ME,
      /** Nowhere. */
      OFF
    }
  }

  /** The channel that this is said in is to be home of a team that has one elsewhere. */
  record AlsoHome(String name) implements TeamRequest {}

  /** Where the team sees things differently. */
  record Differences() implements TeamRequest {}

  /** How many are not finished, and an offer to remind them. */
  record Unfinished() implements TeamRequest {}

  /** Make a team of the channel that it is said in, perhaps with a name. */
  record SetUp(Optional<String> name) implements TeamRequest {}

  /** Who belongs to it, in which role. */
  record Members() implements TeamRequest {}

  record CloseRound() implements TeamRequest {}

  /** Write to those who are not finished. */
  record Remind() implements TeamRequest {}

  /** Show everyone in the team's channels what the last round came to. */
  record Post() implements TeamRequest {}

  /** No longer belong to it. */
  record Leave() implements TeamRequest {}

  /** Who changed what. */
  record Log() implements TeamRequest {}

  /** Something about a meeting, or what it came to. */
  record Meeting(MeetingRequest request) implements TeamRequest {}

  /** Who looked at results of teams that I am in. */
  record Views() implements TeamRequest {}
}
