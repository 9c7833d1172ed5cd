package org.leadlearner.chat.teams.connector;

import java.util.Optional;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.people.Profile;

/** Looks up what activities do not say about people: their role and their e-mail address. */
public interface EmailLookup extends AutoCloseable {

  /** For an emulator, where all people are made up. */
  EmailLookup MADE_UP = context -> new MemberDetails(Profile.Relation.MEMBER, Optional.empty());

  /**
   * What is known of a person.
   *
   * @param address from the tenant's directory; empty when it is not looked up
   */
  record MemberDetails(Profile.Relation relation, Optional<String> address) {

    static final MemberDetails NOTHING =
        new MemberDetails(Profile.Relation.UNKNOWN, Optional.empty());
  }

  /** What is known of the sender of an activity. */
  MemberDetails details(ActivityContext context);

  /** Whether addresses are looked up as well. */
  default boolean asksAddresses() {
    return false;
  }

  @Override
  default void close() {}

  /** The sender's profile, with the role and address that the activity does not say. */
  default Profile vouched(ActivityContext context, Profile profile) {
    boolean isOpen =
        profile.relation() == Profile.Relation.UNKNOWN
            || (profile.relation() == Profile.Relation.MEMBER && asksAddresses());
    if (!isOpen) {
      return profile;
    }
    MemberDetails details = details(context);
    Profile.Relation relation =
        details.relation() == Profile.Relation.UNKNOWN ? profile.relation() : details.relation();
    Optional<String> address =
        details.address().filter(known -> relation == Profile.Relation.MEMBER);
    return new Profile(profile.name(), profile.locale(), profile.zone(), relation, address);
  }
}
