package org.leadlearner.assistant.turn;

import java.util.Optional;
import org.leadlearner.people.Profile;

/**
 * Who may do something for others, or see what belongs to others: members of the district. Guests
 * take part, and a person whose role is unknown just now is treated like a guest.
 */
public final class MembersOnly {

  private MembersOnly() {}

  public static boolean isMember(Profile profile) {
    return profile.relation() == Profile.Relation.MEMBER;
  }

  public static boolean isUnknown(Profile profile) {
    return profile.relation() == Profile.Relation.UNKNOWN;
  }

  /**
   * Whether a person gets unrequested messages about others, by their last known role. They once
   * asked for these, so only people who are known to be outside get none.
   */
  public static boolean isSentUnasked(Profile.Relation relation) {
    return relation == Profile.Relation.MEMBER || relation == Profile.Relation.UNKNOWN;
  }

  /**
   * The key of the refusal; empty for people who may.
   *
   * @param guests the refusal for guests
   */
  public static Optional<String> refusal(Profile profile, String guests) {
    if (isMember(profile)) {
      return Optional.empty();
    }
    return Optional.of(isUnknown(profile) ? "unknown.text" : guests);
  }
}
