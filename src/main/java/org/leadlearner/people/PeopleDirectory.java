package org.leadlearner.people;

import java.time.Instant;

/** Finds the person behind an account. */
public interface PeopleDirectory {

  /**
   * A person who has just been heard.
   *
   * @param isNew whether this is the first word ever from this account
   */
  record Met(Person person, boolean isNew) {}

  /**
   * The person of this account, made on the first meeting, with the newest profile. From here to
   * the end of the transaction no other transaction can meet the same person, so that two clicks at
   * once are decided one after the other.
   */
  Met meet(Account account, Profile profile, Instant at);
}
