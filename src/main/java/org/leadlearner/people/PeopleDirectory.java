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
   * @param question there when this word showed that an account on another platform may be the same
   *     person's, and it is to be asked now
   */
  record Met(Person person, boolean isNew, Optional<LinkQuestion> question) {

    public Met(Person person, boolean isNew) {
      this(person, isNew, Optional.empty());
    }
  }

  /**
   * Two people on two platforms have one address.
   *
   * @param elder the account that was there before, which is asked first
   * @param younger the other one, which hears nothing of it until the elder said yes
   * @param name of the younger
   */
  record LinkQuestion(Account elder, Account younger, String name) {}

  /**
   * The person of this account, made on the first meeting, with the newest profile, in the language
   * that they asked for, if they did. From here to the end of the transaction no other transaction
   * can meet the same person, so that two clicks at once are decided one after the other.
   */
  Met meet(Account account, Profile profile, Instant at);

  /** Our own number of the person of an account, who is not met by this; empty when never met. */
  Optional<Long> find(Account account);

  /**
   * What was told last about a person who is not met by this.
   *
   * @param name as their platform shows it
   * @param locale of the language that they asked for, or use there
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
   * The elder said yes. Who must have been met in this transaction, here and below.
   *
   * @return the younger, who is to be asked now; empty when the elder was not asked in the last day
   */
  Optional<Account> agreeToLink(long elder, Instant at);

  /**
   * The younger said yes, after the elder: from now on all is the elder's, and the number of the
   * younger is nobody's.
   *
   * @return empty when they were not asked in the last day, or the two can not be one any more
   */
  Optional<Link> link(long younger, Instant at);

  /**
   * One of the two said no: they are not asked again.
   *
   * @return false when they were not asked in the last day
   */
  boolean refuseToLink(long personId, Instant at);

  /**
   * Takes the accounts of a person apart, for good. Who must have been met in this transaction.
   *
   * @return empty when there is only one account
   */
  Optional<Parting> part(long personId, Instant at);

  /** What is kept of each of them. */
  PersonalData data();

  /** Which languages they asked for. */
  Languages languages();
}
