package org.leadlearner.people;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What a platform tells about a person: their name, language and time zone.
 *
 * @param relation how they belong to the workspace that the account is of
 */
public record Profile(String name, Locale locale, ZoneId zone, Relation relation) {

  /** How a person belongs to a workspace. */
  public enum Relation {
    MEMBER,
    /** Let in for some channels, such as a consultant. */
    GUEST,
    /** From another organisation, in a shared channel: gets nothing of the district's. */
    STRANGER
  }

  /** The profile of a member. */
  public Profile(String name, Locale locale, ZoneId zone) {
    this(name, locale, zone, Relation.MEMBER);
  }
}
