package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.people.Account;
import org.leadlearner.people.PeopleDirectory.Known;
import org.leadlearner.people.PeopleDirectory.Met;
import org.leadlearner.people.Profile;

abstract class PeopleContract extends StoreContract {

  PeopleContract(TestDatabase database) {
    super(database);
  }

  @Test
  void thePersonIsMadeOnTheFirstMeeting() {
    Met first = store.person().people().meet(Samples.account("ana"), Samples.PROFILE, NOON);
    Met again =
        store.person().people().meet(Samples.account("ana"), Samples.PROFILE, NOON.plusSeconds(1));
    assertThat(first.isNew()).isTrue();
    assertThat(again).isEqualTo(new Met(first.person(), false));
  }

  @Test
  void anAccountIsToldApartByAllThreeOfItsNames() {
    List<Account> accounts =
        List.of(
            new Account("web", "w", "u"),
            new Account("slack", "w", "u"),
            new Account("web", "other", "u"),
            new Account("web", "w", "other"));
    assertThat(accounts)
        .extracting(
            account -> store.person().people().meet(account, Samples.PROFILE, NOON).person().id())
        .doesNotHaveDuplicates();
  }

  @Test
  void theNewestProfileIsKept() throws Exception {
    person("ana");
    Profile moved = new Profile("Ana 李 👩🏽‍🏫", Locale.CANADA_FRENCH, ZoneId.of("America/Denver"));
    Met met = store.person().people().meet(Samples.account("ana"), moved, NOON);
    assertThat(met.person().profile()).isEqualTo(moved);
    assertThat(TestDatabase.text(url, "SELECT name || ' ' || locale || ' ' || zone FROM person"))
        .isEqualTo("Ana 李 👩🏽‍🏫 fr-CA America/Denver");
  }

  @Test
  void whoIsNotMetNowIsKnownByNameAndLanguage() {
    Profile moved = new Profile("Ana", Locale.CANADA_FRENCH, ZoneId.of("America/Denver"));
    long id = store.person().people().meet(Samples.account("ana"), moved, NOON).person().id();

    assertThat(store.person().people().known(id)).contains(new Known("Ana", Locale.CANADA_FRENCH));
    assertThat(store.person().people().known(id + 1)).isEmpty();
  }

  @Test
  void aNameThatPostgresCouldNotHoldIsKeptReadable() throws Exception {
    Profile odd = new Profile("A\u0000na", Locale.US, ZoneId.of("UTC"));
    store.person().people().meet(Samples.account("ana"), odd, NOON);
    assertThat(TestDatabase.text(url, "SELECT name FROM person")).isEqualTo("A\uFFFDna");
  }

  @Test
  void firstMeetingsAtOnceMakeOnePerson() throws Exception {
    List<Met> met =
        atOnce(
            8, () -> store.person().people().meet(Samples.account("ana"), Samples.PROFILE, NOON));
    assertThat(met).extracting(one -> one.person().id()).containsOnly(met.get(0).person().id());
    assertThat(met).filteredOn(Met::isNew).hasSize(1);
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM person")).isEqualTo("1");
  }

  @Test
  void turnsOfOnePersonAreDecidedOneAfterTheOther() throws Exception {
    CheckIn checkIn = started(person("ana"));
    atOnce(
        2,
        () -> {
          for (int turn = 0; turn < 20; turn++) {
            store.transactions().inTransaction(() -> turnOf("ana", checkIn));
          }
          return true;
        });
    assertThat(kept(checkIn).revision()).isEqualTo(40);
  }

  private int turnOf(String user, CheckIn checkIn) {
    person(user);
    CheckIn next = Samples.revised(kept(checkIn));
    store.checkin().checkIns().save(next, NOON);
    return next.revision();
  }

  @Test
  void manyPeopleAtOnceAllCommit() throws Exception {
    List<Callable<Integer>> people =
        IntStream.range(0, 16).<Callable<Integer>>mapToObj(this::tenTurns).toList();
    assertThat(atOnce(people)).hasSize(16).containsOnly(10);
  }

  private Callable<Integer> tenTurns(int number) {
    String user = "leader-" + number;
    return () -> {
      CheckIn checkIn = store.transactions().inTransaction(() -> started(person(user)));
      for (int turn = 0; turn < 10; turn++) {
        store.transactions().inTransaction(() -> turnOf(user, checkIn));
      }
      return kept(checkIn).revision();
    };
  }
}
