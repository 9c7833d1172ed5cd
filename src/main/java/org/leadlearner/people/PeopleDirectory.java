package org.leadlearner.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the person behind an account, and what is kept of them. */
public interface PeopleDirectory {

  /**
   * A person who has just been heard.
   *
   * @param isNew whether this is the first word ever from this account
   * @param link there when this word showed that an account on another platform is the same
   *     person's
   */
  record Met(Person person, boolean isNew, Optional<Link> link) {

    public Met(Person person, boolean isNew) {
      this(person, isNew, Optional.empty());
    }
  }

  /**
   * The person of this account, made on the first meeting, with the newest profile. From here to
   * the end of the transaction no other transaction can meet the same person, so that two clicks at
   * once are decided one after the other.
   *
   * <p>Where accounts are linked, the person may from now on be one whom another platform vouches
   * for by the same address.
   */
  Met meet(Account account, Profile profile, Instant at);

  /** Our own number of the person of an account, who is not met by this; empty when never met. */
  Optional<Long> find(Account account);

  /**
   * What was told last about a person who is not met by this.
   *
   * @param name as their platform shows it
   * @param locale of the language that they use there
   */
  record Known(String name, Locale locale) {}

  /** For what is said about a person, or to one who has not just spoken; empty when never met. */
  Optional<Known> known(long personId);

  /**
   * What was told last of how somebody belongs to their workspace; {@link Profile.Relation#UNKNOWN}
   * when it was never told. For what is sent to them unasked.
   */
  Profile.Relation relation(long personId);

  /** The accounts that a person is known by, the one known longest first. */
  List<Account> accounts(long personId);

  /**
   * Takes the accounts of a person apart, for good. Who must have been met in this transaction.
   *
   * @return empty when there is only one account
   */
  Optional<Parting> part(long personId, Instant at);

  /** What is kept of each of them. */
  PersonalData data();
}
