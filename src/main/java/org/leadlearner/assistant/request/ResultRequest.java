package org.leadlearner.assistant.request;

import java.time.LocalDate;
import java.util.Optional;

/** A request for results of a team's closed rounds. */
public sealed interface ResultRequest extends TeamRequest.OfTeam {

  <R> R accept(Visitor<R> visitor);

  /** The id of the round that is asked about; empty for the newest. */
  default Optional<Long> round() {
    return Optional.empty();
  }

  /** One method for each kind of request. */
  interface Visitor<R> {
    R show();

    R more();

    R basis(Basis basis);

    R changes(Changes changes);

    R differences();
  }

  @Override
  default <R> R accept(TeamRequest.OfTeam.Visitor<R> visitor) {
    return visitor.result(this);
  }

  /** The result of the last closed round. */
  record Show() implements ResultRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.show();
    }
  }

  /** What the summary leaves out. */
  record More() implements ResultRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.more();
    }
  }

  /**
   * The rule and the numbers behind the sentences about a closed round.
   *
   * @param sentence which of the sentences; empty for all
   * @param roundId the round that it is about; empty for the newest
   */
  record Basis(Optional<String> sentence, Optional<Long> roundId) implements ResultRequest {

    public Basis() {
      this(Optional.empty(), Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.basis(this);
    }

    @Override
    public Optional<Long> round() {
      return roundId;
    }
  }

  /**
   * What changed since the rounds before, or since the newest one that had closed by a day.
   *
   * @param until such as May 31 for "since May"
   */
  record Changes(Optional<LocalDate> until) implements ResultRequest {

    public Changes() {
      this(Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.changes(this);
    }
  }

  /** The strands with the largest differences. */
  record Differences() implements ResultRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.differences();
    }
  }
}
