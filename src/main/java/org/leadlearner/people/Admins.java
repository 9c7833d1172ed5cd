package org.leadlearner.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Those who administer the district, as its operator named them. */
public record Admins(Set<Admin> all) {

  /**
   * One of them. The ids of users are told apart by their workspace alone, so the more is named the
   * fewer people it can be.
   *
   * @param platform as in {@link Account#platform()}; empty for any
   * @param workspace as in {@link Account#workspace()}; empty for any that is heard
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

  /** Their accounts; what is not said of one is as it is with this account. */
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
