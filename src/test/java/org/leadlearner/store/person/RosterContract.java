package org.leadlearner.store.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Account;
import org.leadlearner.people.Member;
import org.leadlearner.people.Roster;
import org.leadlearner.people.Team;
import org.leadlearner.store.StoreContract;
import org.leadlearner.store.TestDatabase;

public abstract class RosterContract extends StoreContract {

  private static final Account ANA = new Account("web", "playground", "ana");
  private static final Account BEN = new Account("web", "playground", "ben");
  private static final String ADDRESS = "ana@example.org";

  public RosterContract(TestDatabase database) {
    super(database);
  }

  private static Roster.Expected by(Account account, String school) {
    return new Roster.Expected(
        Optional.of(account),
        Optional.empty(),
        Optional.of(school),
        Member.Role.MEMBER,
        Optional.empty());
  }

  private static Roster.Expected by(String address, String school) {
    return new Roster.Expected(
        Optional.empty(),
        Optional.of(address),
        Optional.of(school),
        Member.Role.OBSERVER,
        Optional.empty());
  }

  @Test
  void whoeverIsExpectedIsRecognizedOnceByTheirAccount() {
    long team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of())).id();
    Roster.Expected lead =
        new Roster.Expected(
            Optional.of(ANA),
            Optional.empty(),
            Optional.empty(),
            Member.Role.LEAD,
            Optional.of(team));
    store.person().roster().replace(List.of(lead, by(BEN, "Lincoln")), NOON);
    long ana = person("ana");

    assertThat(store.person().roster().recognize(ana, ANA, Optional.empty(), NOON)).contains(lead);
    assertThat(store.person().roster().recognize(ana, ANA, Optional.empty(), NOON)).isEmpty();
    assertThat(store.person().roster().schoolOf(ana)).isEmpty();
    assertThat(store.person().roster().state())
        .isEqualTo(new Roster.State(1, 0, 0, Optional.of(NOON)));
  }

  @Test
  void anAddressIsErasedAsItsOwnerIsRecognized() throws Exception {
    store.person().roster().replace(List.of(by(ADDRESS, "Lincoln")), NOON);
    long ana = person("ana");
    assertThat(store.person().roster().recognize(ana, ANA, Optional.empty(), NOON)).isEmpty();
    assertThat(store.person().roster().recognize(ana, ANA, Optional.of("other@example.org"), NOON))
        .isEmpty();

    assertThat(store.person().roster().recognize(ana, ANA, Optional.of(ADDRESS), NOON))
        .contains(by(ADDRESS, "Lincoln"));
    assertThat(store.person().roster().schoolOf(ana)).contains("Lincoln");
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM roster_entry")).isEqualTo("0");
    assertThat(store.person().roster().state())
        .isEqualTo(new Roster.State(0, 0, 1, Optional.empty()));
  }

  @Test
  void aListTakesThePlaceOfTheOneBefore() {
    store.person().roster().replace(List.of(by(ANA, "Lincoln"), by(ADDRESS, "Lincoln")), NOON);
    List<Roster.Expected> next = List.of(by(ANA, "Jefferson"), by(BEN, "Lincoln"));
    assertThat(store.person().roster().missingIn(next)).isEqualTo(1);

    store.person().roster().replace(next, NOON.plusSeconds(9));
    assertThat(store.person().roster().missingIn(next)).isZero();
    long ana = person("ana");
    store.person().roster().recognize(ana, ANA, Optional.of(ADDRESS), NOON);
    assertThat(store.person().roster().schoolOf(ana)).contains("Jefferson");

    store.person().roster().replace(List.of(by(ANA, "Washington")), NOON);
    store.person().roster().recognize(ana, ANA, Optional.empty(), NOON);
    assertThat(store.person().roster().schoolOf(ana)).contains("Washington");
  }

  @Test
  void whoeverIsForgottenIsExpectedNoMore() throws Exception {
    store.person().roster().replace(List.of(by(ANA, "Lincoln"), by(ADDRESS, "Lincoln")), NOON);
    long ana = person("ana");
    store.person().roster().forget(ADDRESS);
    assertThat(store.person().personalData().of(ana).toString()).contains("Lincoln");
    store.person().personalData().forget(ana);
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM roster_entry")).isEqualTo("0");
  }

  @Test
  void nobodyIsExpectedForGood() {
    store.person().roster().replace(List.of(by(ADDRESS, "Lincoln")), NOON);
    store.person().roster().forgetBefore(NOON);
    assertThat(store.person().roster().state().expected()).isEqualTo(1);
    hold();
    store.person().roster().forgetBefore(NOON.plus(Roster.EXPECTED_FOR));
    assertThat(store.person().roster().state().expected()).as("under a legal hold").isEqualTo(1);
    reopen();
    store.person().roster().forgetBefore(NOON.plus(Duration.ofMillis(1)));
    assertThat(store.person().roster().state().expected()).isZero();
  }

  @Test
  void whoGreetsTwiceAtOnceIsRecognizedOnce() throws Exception {
    store.person().roster().replace(List.of(by(ANA, "Lincoln")), NOON);
    person("ana");
    List<Boolean> each =
        atOnce(
            4,
            () ->
                store
                    .transactions()
                    .inTransaction(
                        () -> {
                          long ana = person("ana");
                          return store
                              .person()
                              .roster()
                              .recognize(ana, ANA, Optional.empty(), NOON)
                              .isPresent();
                        }));
    assertThat(each.stream().filter(Objects::requireNonNull).filter(one -> one)).hasSize(1);
  }
}
