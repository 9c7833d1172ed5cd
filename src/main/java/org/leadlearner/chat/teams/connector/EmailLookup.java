package org.leadlearner.chat.teams.connector;

import java.util.Optional;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.people.Profile;

/** Knows what activities leave open about people: their role, and their address. */
public interface EmailLookup extends AutoCloseable {

  /** Nobody vouches for the people of an emulator, and all of them are made up. */
  EmailLookup MADE_UP = context -> new MemberDetails(Profile.Relation.MEMBER, Optional.empty());

  /**
   * What is known of somebody.
   *
   * @param address as the tenant's directory has it; empty where it is not asked for
   */
  record MemberDetails(Profile.Relation relation, Optional<String> address) {

    static final MemberDetails NOTHING =
        new MemberDetails(Profile.Relation.UNKNOWN, Optional.empty());
  }

  /** What is known of whoever did something. */
  MemberDetails details(ActivityContext context);

  /** Whether more is wanted than what activities tell of members. */
  default boolean asksAddresses() {
    return false;
  }

  @Override
  default void close() {}

  /** The profile of whoever did something, with what its activity leaves open. */
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
