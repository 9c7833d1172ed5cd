package org.leadlearner.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The list of its leaders that a district brought in: whom it expects, and where they work. Nobody
 * is written to because of it; whoever greets the assistant by themselves is recognized.
 */
public interface Roster {

  /** So long somebody is expected; a list that old says little. */
  Duration EXPECTED_FOR = Duration.ofDays(180);

  /**
   * Somebody who is expected.
   *
   * @param address in small letters; there where the account is not
   * @param teamId the team that they are to be asked into
   */
  record Expected(
      Optional<Account> account,
      Optional<String> address,
      Optional<String> school,
      Member.Role role,
      Optional<Long> teamId) {}

  /**
   * How far the list is used.
   *
   * @param byAddress how many of those who are expected are known by an address alone
   * @param recognized how many have a school from a list
   */
  record State(long expected, long byAddress, long recognized, Optional<Instant> imported) {}

  /** Puts these in the place of all who were expected; who was recognized before stays so. */
  void replace(List<Expected> all, Instant at);

  /** How many of those who are expected now are not among these. */
  long missingIn(List<Expected> all);

  /**
   * Whoever has this account, or this address that their platform vouches for, was expected: from
   * now on they are not, and their school is known. Who must have been met in this transaction.
   */
  Optional<Expected> recognize(
      long personId, Account account, Optional<String> address, Instant at);

  /** The school at which the list named a person. */
  Optional<String> schoolOf(long personId);

  /** Nobody with this address is expected any more. */
  void forget(String address);

  /** Those who were expected since before are not any more; under a legal hold they are. */
  void forgetBefore(Instant time);

  State state();
}
