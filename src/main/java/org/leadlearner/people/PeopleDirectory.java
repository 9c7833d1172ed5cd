package org.leadlearner.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the person of an account, and the data stored about them. */
public interface PeopleDirectory {

  /**
   * The person who acted just now.
   *
   * @param isNew whether this is the first interaction of this account
   * @param question present when an account on another platform may belong to the same person, who
   *     is to be asked now
   */
  record Met(Person person, boolean isNew, Optional<LinkQuestion> question) {

    public Met(Person person, boolean isNew) {
      this(person, isNew, Optional.empty());
    }
  }

  /**
   * Two people on two platforms have the same e-mail address.
   *
   * @param elder the account that was there first, and is asked first
   * @param younger the other one, which is not asked before the elder agreed
   * @param name of the younger
   */
  record LinkQuestion(Account elder, Account younger, String name) {}

  /**
   * The person of this account, created at the first interaction, with the newest profile, in the
   * language that they chose. It locks the person until the end of the transaction, so that two
   * interactions at the same time are handled one after the other.
   */
  Met meet(Account account, Profile profile, Instant at);

  /** Our id of an account's person, without locking; empty when they never interacted. */
  Optional<Long> find(Account account);

  /**
   * What was last known about a person; nothing is locked.
   *
   * @param name as their platform shows it
   * @param locale of the language that they chose, or use on the platform
   */
  record Known(String name, Locale locale) {}

  /**
   * For messages about a person, or to a person who did not act just now; empty when they never
   * interacted.
   */
  Optional<Known> known(long personId);

  /**
   * The last known relation of a person to their workspace; {@link Profile.Relation#UNKNOWN} when
   * it was never known. For messages that are sent to them without a request.
   */
  Profile.Relation relation(long personId);

  /** The accounts of a person, the oldest first. */
  List<Account> accounts(long personId);

  /**
   * The elder agreed. The person must be locked by {@link #meet} in this transaction, as in the
   * methods below.
   *
   * @return the younger, who is to be asked now; empty when the elder was not asked in the last day
   */
  Optional<Account> agreeToLink(long elder, Instant at);

  /**
   * The younger agreed after the elder: from now on all data belongs to the elder, and the id of
   * the younger is unused.
   *
   * @return empty when they were not asked in the last day, or the two can no longer be linked
   */
  Optional<Link> link(long younger, Instant at);

  /**
   * One of the two declined: they are not asked again.
   *
   * @return false when they were not asked in the last day
   */
  boolean refuseToLink(long personId, Instant at);

  /**
   * Separates the accounts of a person permanently.
   *
   * @return empty when there is only one account
   */
  Optional<Parting> part(long personId, Instant at);

  /** The data stored about people. */
  PersonalData data();

  /** The languages that people chose. */
  Languages languages();
}
