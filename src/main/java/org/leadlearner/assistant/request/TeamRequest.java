package org.leadlearner.assistant.request;

import java.util.Optional;

/** A request about a team. */
public sealed interface TeamRequest {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of request. */
  interface Visitor<R> {
    R setUp(SetUp setUp);

    R alsoHome(AlsoHome alsoHome);

    R join();

    R views();

    R named(Named named);

    R ofTeam(OfTeam request);
  }

  /** Make the current channel a team, perhaps with a name. */
  record SetUp(Optional<String> name) implements TeamRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setUp(this);
    }
  }

  /** Make the current channel a home of a team that has one elsewhere. */
  record AlsoHome(String name) implements TeamRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alsoHome(this);
    }
  }

  /** Join the team of the current channel. */
  record Join() implements TeamRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.join();
    }
  }

  /** Who looked at results of the person's teams. */
  record Views() implements TeamRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.views();
    }
  }

  /** The result of a named team, for people in several. */
  record Named(String name) implements TeamRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.named(this);
    }
  }

  /** About one team: that of the channel, or the person's own. */
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

  /** Its members with their roles. */
  record Members() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.members();
    }
  }

  /** Its audit log. */
  record Log() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.log();
    }
  }

  /** About a meeting, or its agreement. */
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

  /** Remind members who have not finished. */
  record Remind() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.remind();
    }
  }

  /** Post the last round's result in the team's channels. */
  record Post() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.post();
    }
  }

  /** How many have not finished, with an offer to remind them. */
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

    /** The kind of request. */
    public enum What {
      /** Ask them. */
      ASK,
      /** Stop taking answers. */
      CLOSE,
      /** See the state or the result. */
      SEE
    }

    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.staff(this);
    }
  }

  /** Leave the team. */
  record Leave() implements OfTeam {
    @Override
    public <R> R accept(OfTeam.Visitor<R> visitor) {
      return visitor.leave();
    }
  }
}
