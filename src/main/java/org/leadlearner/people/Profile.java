package org.leadlearner.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a platform says about a person: their name, language and time zone.
 *
 * @param relation how they belong to the workspace of the account
 * @param email the address that the platform vouches for, in lower case; empty when there is none
 */
public record Profile(
    String name, Locale locale, ZoneId zone, Relation relation, Optional<String> email) {

  /** How a person belongs to a workspace. */
  public enum Relation {
    MEMBER,
    /** Invited to some channels, such as a consultant. */
    GUEST,
    /** From another organization, in a shared channel: sees nothing of the district. */
    STRANGER,
    /** The platform does not say just now: could be any of these, so they see nothing of others. */
    UNKNOWN
  }

  public Profile {
    email = email.map(address -> address.toLowerCase(Locale.ROOT));
  }

  /** A profile without an address. */
  public Profile(String name, Locale locale, ZoneId zone, Relation relation) {
    this(name, locale, zone, relation, Optional.empty());
  }

  /** The same person with the language that they chose. */
  public Profile in(Locale language) {
    return new Profile(name, language, zone, relation, email);
  }

  /** The profile of a member. */
  public Profile(String name, Locale locale, ZoneId zone) {
    this(name, locale, zone, Relation.MEMBER);
  }
}
