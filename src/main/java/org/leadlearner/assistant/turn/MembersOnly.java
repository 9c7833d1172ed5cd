package org.leadlearner.assistant.turn;

import java.util.Optional;
import org.leadlearner.people.Profile;

/**
 * Who may do something for others, or see what is of others: members of the district. Guests take
 * part, and of whom it is not known just now, nobody can say whether they are one.
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
   * Whether somebody is sent what is of others without asking, by what was told of them last. They
   * said once that they want it, so it stops for those who are known to be outside by now.
   */
  public static boolean isSentUnasked(Profile.Relation relation) {
    return relation == Profile.Relation.MEMBER || relation == Profile.Relation.UNKNOWN;
  }

  /**
   * The key of the words for somebody who may not; empty for those who may.
   *
   * @param guests what guests are told
   */
  public static Optional<String> refusal(Profile profile, String guests) {
    if (isMember(profile)) {
      return Optional.empty();
    }
    return Optional.of(isUnknown(profile) ? "unknown.text" : guests);
  }
}
