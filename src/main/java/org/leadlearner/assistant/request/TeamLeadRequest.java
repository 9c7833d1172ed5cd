package org.leadlearner.assistant.request;

/** A request of a team's leads, or of administrators. */
public sealed interface TeamLeadRequest extends TeamRequest.OfTeam {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of request. */
  interface Visitor<R> {
    R invite();

    R rename(Rename rename);

    R monday(Monday monday);

    R role(Role role);
  }

  @Override
  default <R> R accept(TeamRequest.OfTeam.Visitor<R> visitor) {
    return visitor.leads(this);
  }

  /** Invite the mentioned people. */
  record Invite() implements TeamLeadRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.invite();
    }
  }

  record Rename(String name) implements TeamLeadRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /**
   * Make somebody a lead, or a member again; they are asked first whether that is who they mean.
   *
   * @param person as they call them
   */
  record Role(String person, boolean isLead) implements TeamLeadRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.role(this);
    }
  }

  /** Where the summary is sent as a school week opens. */
  record Monday(Where where) implements TeamLeadRequest {

    /** Places for it. */
    public enum Where {
      /** The channel where this is said. */
      HERE,
      /** The person's own conversation. */
      ME,
      /** Nowhere. */
      OFF
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.monday(this);
    }
  }
}
