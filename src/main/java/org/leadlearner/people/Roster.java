package org.leadlearner.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The list of leaders that a district imported: whom it expects, and where they work. The list
 * causes no messages; people on it are recognized when they first write to the assistant.
 */
public interface Roster {

  /** How long a person is expected; an older list says little. */
  Duration EXPECTED_FOR = Duration.ofDays(180);

  /**
   * A person who is expected.
   *
   * @param address in lower case; present when the account is missing
   * @param teamId the team to invite them to
   */
  record Expected(
      Optional<Account> account,
      Optional<String> address,
      Optional<String> school,
      Member.Role role,
      Optional<Long> teamId) {}

  /**
   * How much of the list is in use.
   *
   * @param byAddress how many expected people are known only by an address
   * @param recognized how many people have a school from a list
   */
  record State(long expected, long byAddress, long recognized, Optional<Instant> imported) {}

  /** Replaces everyone who was expected; people who were recognized before stay recognized. */
  void replace(List<Expected> all, Instant at);

  /** How many people are expected now and missing in this list. */
  long missingIn(List<Expected> all);

  /**
   * Recognizes a person by their account, or by an address that the platform verified: they are no
   * longer expected, and their school is stored. The person must have been stored in this
   * transaction.
   */
  Optional<Expected> recognize(
      long personId, Account account, Optional<String> address, Instant at);

  /** The school that the list gives for a person. */
  Optional<String> schoolOf(long personId);

  /** Nobody with this address is expected any more. */
  void forget(String address);

  /** Removes people who have been expected since before this time, except under a legal hold. */
  void forgetBefore(Instant time);

  State state();
}
