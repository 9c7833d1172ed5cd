package org.leadlearner.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The administrators of the district, as its operator configured them. */
public record Admins(Set<Admin> all) {

  /**
   * One administrator. User ids are unique only within a workspace, so the more parts are given,
   * the fewer people match.
   *
   * @param platform as in {@link Account#platform()}; empty for any
   * @param workspace as in {@link Account#workspace()}; empty for any that is served
   * @param user as in {@link Account#user()}
   */
  public record Admin(Optional<String> platform, Optional<String> workspace, String user) {

    boolean is(Account account) {
      return user.equals(account.user())
          && platform.map(account.platform()::equals).orElse(true)
          && workspace.map(account.workspace()::equals).orElse(true);
    }
  }

  public Admins {
    all = Set.copyOf(all);
  }

  public boolean include(Account account) {
    return all.stream().anyMatch(one -> one.is(account));
  }

  /** Their accounts; missing parts are taken from this account. */
  public List<Account> accounts(Account like) {
    return all.stream()
        .map(
            one ->
                new Account(
                    one.platform().orElse(like.platform()),
                    one.workspace().orElse(like.workspace()),
                    one.user()))
        .sorted(Comparator.comparing(Account::inOneWord))
        .toList();
  }
}
