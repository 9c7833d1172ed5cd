package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.access.DashboardPass;
import org.leadlearner.access.DashboardPasses;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Profile.Relation;

abstract class DashboardPassesContract extends StoreContract {

  private static final String HASH = "a".repeat(64);
  private static final Instant END = NOON.plus(Duration.ofMinutes(10));

  DashboardPassesContract(TestDatabase database) {
    super(database);
  }

  private DashboardPasses passes() {
    return store.access().dashboardPasses();
  }

  private static DashboardPass pass(long person, Instant ends) {
    return new DashboardPass(HASH, person, ends);
  }

  @Test
  void aLinkIsLookedAtOftenAndUsedOnce() {
    long ana = person("ana");
    passes().give(pass(ana, END), NOON);

    assertThat(List.of(passes().isGood(HASH, NOON), passes().isGood(HASH, NOON)))
        .containsExactly(true, true);
    assertThat(passes().use(HASH, END.minusMillis(1))).contains(ana);
    assertThat(passes().use(HASH, NOON)).isEmpty();
    assertThat(passes().isGood(HASH, NOON)).isFalse();
  }

  @Test
  void ofManyAtOnceOneIsLetIn() throws Exception {
    passes().give(pass(person("ana"), END), NOON);

    List<Optional<Long>> letIn = atOnce(6, () -> passes().use(HASH, NOON));

    assertThat(letIn).filteredOn(Optional::isPresent).hasSize(1);
  }

  @Test
  void atItsEndALinkIsGoodForNothing() {
    passes().give(pass(person("ana"), END), NOON);

    assertThat(passes().isGood(HASH, END)).isFalse();
    assertThat(passes().use(HASH, END)).isEmpty();
    assertThat(passes().use("b".repeat(64), NOON)).isEmpty();
  }

  @Test
  void aSessionTellsWhoseItIsUntilItEnds() {
    long ana = person("ana");
    passes().begin(pass(ana, END), NOON);
    reopen();

    assertThat(passes().visitor(HASH, END.minusMillis(1)))
        .contains(new Person(ana, Samples.PROFILE));
    assertThat(passes().visitor(HASH, END)).isEmpty();
    passes().end(HASH);
    passes().end(HASH);
    assertThat(passes().visitor(HASH, NOON)).isEmpty();
  }

  @Test
  void aSessionTellsHowItsVisitorBelongsHereAsItWasToldLast() {
    long ana = person("ana");
    passes().begin(pass(ana, END), NOON);
    for (Relation told : List.of(Relation.GUEST, Relation.MEMBER, Relation.STRANGER)) {
      meet(told);
      assertThat(passes().visitor(HASH, NOON).orElseThrow().profile().relation()).isEqualTo(told);
      meet(Relation.UNKNOWN);
      assertThat(passes().visitor(HASH, NOON).orElseThrow().profile().relation()).isEqualTo(told);
      assertThat(store.person().people().relation(ana)).isEqualTo(told);
    }
  }

  @Test
  void ofWhomNothingWasEverToldNothingIsKnown() throws Exception {
    meet(Relation.UNKNOWN);
    long ana = store.person().people().find(Samples.account("ana")).orElseThrow();
    passes().begin(pass(ana, END), NOON);

    assertThat(passes().visitor(HASH, NOON).orElseThrow().profile().relation())
        .isEqualTo(Relation.UNKNOWN);
    assertThat(store.person().people().relation(ana)).isEqualTo(Relation.UNKNOWN);
  }

  private void meet(Relation relation) {
    Profile profile = Samples.PROFILE;
    store
        .person()
        .people()
        .meet(
            Samples.account("ana"),
            new Profile(profile.name(), profile.locale(), profile.zone(), relation),
            NOON);
  }

  @Test
  void aNewLinkEndsTheUnusedOnesOfItsPersonAndNoSession() {
    long ana = person("ana");
    passes().give(pass(ana, END), NOON);
    passes().begin(pass(ana, END), NOON);
    DashboardPass bens = new DashboardPass("b".repeat(64), person("ben"), END);
    passes().give(bens, NOON);
    DashboardPass newer = new DashboardPass("c".repeat(64), ana, END);
    passes().give(newer, NOON);

    assertThat(passes().isGood(HASH, NOON)).isFalse();
    assertThat(passes().use(HASH, NOON)).isEmpty();
    assertThat(passes().isGood(newer.hash(), NOON)).isTrue();
    assertThat(passes().isGood(bens.hash(), NOON)).isTrue();
    assertThat(passes().visitor(HASH, NOON)).isPresent();
  }

  @Test
  void aLinkIsNoSession() {
    passes().give(pass(person("ana"), END), NOON);

    assertThat(passes().visitor(HASH, NOON)).isEmpty();
  }

  @Test
  void whatEndedIsDeletedAsANewOneIsKept() throws Exception {
    long ana = person("ana");
    passes().give(pass(ana, END), NOON);
    passes().begin(pass(ana, END), NOON);
    DashboardPass later = new DashboardPass("c".repeat(64), ana, END.plusSeconds(60));
    passes().give(later, END);
    passes().begin(later, END);

    for (String table : List.of("dashboard_link", "dashboard_session")) {
      assertThat(TestDatabase.text(url, "SELECT MAX(hash) FROM " + table)).isEqualTo(later.hash());
      assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM " + table)).isEqualTo("1");
    }
  }
}
