package org.leadlearner.people;

/**
 * A person's membership in a team. Nobody is enrolled: people are invited, and accept or decline.
 *
 * @param own their own conversation with the bot
 */
public record Member(long personId, String name, Role role, State state, Conversation own) {

  /** What a member may do, and whether their check-ins count. */
  public enum Role {
    /** Counts. */
    MEMBER,
    /** Counts, and may change the team. */
    LEAD,
    /** Sees the results and is not counted. */
    OBSERVER
  }

  /** The state of the invitation. */
  public enum State {
    INVITED,
    JOINED,
    DECLINED,
    LEFT
  }

  /** Whether their check-ins count in the team's results. */
  public boolean isCounted() {
    return state == State.JOINED && role != Role.OBSERVER;
  }

  public boolean isLead() {
    return state == State.JOINED && role == Role.LEAD;
  }

  /** Whether they may see the team's results. */
  public boolean seesResults() {
    return state == State.JOINED;
  }

  public Member as(Role other) {
    return new Member(personId, name, other, state, own);
  }

  /** The same with another conversation of their own. */
  public Member at(Conversation other) {
    return new Member(personId, name, role, state, other);
  }

  public Member in(State other) {
    return new Member(personId, name, role, other, own);
  }
}
