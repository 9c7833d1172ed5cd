package org.leadlearner.chat.teams;

import java.util.Optional;
import org.leadlearner.people.Profile;

/** Knows the addresses that the tenant's directory has of its people. */
interface TeamsPeople extends AutoCloseable {

  /** Nobody is asked for. */
  TeamsPeople NOBODY = scene -> Optional.empty();

  /** The address of whoever did something; empty while it is not known. */
  Optional<String> address(Scene scene);

  @Override
  default void close() {}

  /** The profile, with the address of a member where it is known. */
  default Profile vouched(Scene scene, Profile profile) {
    return profile.relation() == Profile.Relation.MEMBER
        ? new Profile(
            profile.name(), profile.locale(), profile.zone(), profile.relation(), address(scene))
        : profile;
  }
}
