package org.leadlearner.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a platform tells about a person: their name, language and time zone.
 *
 * @param relation how they belong to the workspace that the account is of
 * @param email the address that the platform vouches for, in lower case; empty where it tells none
 */
public record Profile(
    String name, Locale locale, ZoneId zone, Relation relation, Optional<String> email) {

  /** How a person belongs to a workspace. */
  public enum Relation {
    MEMBER,
    /** Let in for some channels, such as a consultant. */
    GUEST,
    /** From another organisation, in a shared channel: gets nothing of the district's. */
    STRANGER,
    /** Their platform does not say just now: may be any of these, so sees nothing of others. */
    UNKNOWN
  }

  public Profile {
    email = email.map(address -> address.toLowerCase(Locale.ROOT));
  }

  /** A profile without an address. */
  public Profile(String name, Locale locale, ZoneId zone, Relation relation) {
    this(name, locale, zone, relation, Optional.empty());
  }

  /** The same person in the language that they asked for. */
  public Profile in(Locale language) {
    return new Profile(name, language, zone, relation, email);
  }

  /** The profile of a member. */
  public Profile(String name, Locale locale, ZoneId zone) {
    this(name, locale, zone, Relation.MEMBER);
  }
}
