package org.leadlearner.chat.teams.connector;

import java.util.Optional;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.people.Profile;

/** Knows what activities leave open about people: their role, and their address. */
public interface EmailLookup extends AutoCloseable {

  /** Nobody vouches for the people of an emulator, and all of them are made up. */
  EmailLookup MADE_UP = scene -> new Told(Profile.Relation.MEMBER, Optional.empty());

  /**
   * What is known of somebody.
   *
   * @param address as the tenant's directory has it; empty where it is not asked for
   */
  record Told(Profile.Relation relation, Optional<String> address) {

    static final Told NOTHING = new Told(Profile.Relation.UNKNOWN, Optional.empty());
  }

  /** What is known of whoever did something. */
  Told told(ActivityContext scene);

  /** Whether more is wanted than what activities tell of members. */
  default boolean asksAddresses() {
    return false;
  }

  @Override
  default void close() {}

  /** The profile of whoever did something, with what its activity leaves open. */
  default Profile vouched(ActivityContext scene, Profile profile) {
    boolean isOpen =
        profile.relation() == Profile.Relation.UNKNOWN
            || (profile.relation() == Profile.Relation.MEMBER && asksAddresses());
    if (!isOpen) {
      return profile;
    }
    Told told = told(scene);
    Profile.Relation relation =
        told.relation() == Profile.Relation.UNKNOWN ? profile.relation() : told.relation();
    Optional<String> address = told.address().filter(known -> relation == Profile.Relation.MEMBER);
    return new Profile(profile.name(), profile.locale(), profile.zone(), relation, address);
  }
}
