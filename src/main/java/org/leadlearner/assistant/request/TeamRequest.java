package org.leadlearner.assistant.request;

import java.util.Optional;

/** What a person wants of a team. */
public sealed interface TeamRequest {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of request. */
  interface Visitor<R> {
    R setUp(SetUp setUp);

    R alsoHome(AlsoHome alsoHome);

    R views();

    R named(Named named);

    R ofTeam(OfTeam request);
  }

  /** Make a team of the channel that it is said in, perhaps with a name. */
  record SetUp(Optional<String> name) implements TeamRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setUp(this);
    }
  }

  /** The channel that this is said in is to be home of a team that has one elsewhere. */
  record AlsoHome(String name) implements TeamRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alsoHome(this);
    }
  }

  /** Who looked at results of teams that I am in. */
  record Views() implements TeamRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.views();
    }
  }

  /** How a team of this name is doing, for those who are in several. */
  record Named(String name) implements TeamRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.named(this);
    }
  }

  /** About one team: that of the channel, or their own. */
  sealed interface OfTeam extends TeamRequest
      permits ResultRequest,
          TeamLeadRequest,
          Members,
          Log,
          Meeting,
          CloseRound,
          Remind,
          Post,
          Unfinished,
          Leave,
          Projector,
          Staff {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of request. */
    interface Visitor<R> {
      R members();

      R log();

      R meeting(Meeting meeting);

      R closeRound();

      R remind();

      R post();

      R unfinished();

      R leave();

      R staff(Staff staff);

      R projector();

      R result(ResultRequest request);

      R leads(TeamLeadRequest request);
    }

    @Override
    default <R> R accept(TeamRequest.Visitor<R> visitor) {
      return visitor.ofTeam(this);
    }
  }

  /** Who belongs to it, in which role. */
  record Members() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.members();
    }
  }

  /** Who changed what. */
  record Log() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.log();
    }
  }

  /** Something about a meeting, or what it came to. */
  record Meeting(MeetingRequest request) implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.meeting(this);
    }
  }

  record CloseRound() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.closeRound();
    }
  }

  /** Write to those who are not finished. */
  record Remind() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.remind();
    }
  }

  /** Show everyone in the team's channels what the last round came to. */
  record Post() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.post();
    }
  }

  /** How many are not finished, and an offer to remind them. */
  record Unfinished() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.unfinished();
    }
  }

  /** The page that a room sees of a round. */
  record Projector() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.projector();
    }
  }

  /** Something about what staff are asked. */
  record Staff(What what) implements OfTeam {

    /** What is wanted. */
    public enum What {
      /** Ask them. */
      ASK,
      /** Take no more answers. */
      CLOSE,
      /** How it stands, or what it came to. */
      SEE
    }

    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.staff(this);
    }
  }

  /** No longer belong to it. */
  record Leave() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.leave();
    }
  }
}
