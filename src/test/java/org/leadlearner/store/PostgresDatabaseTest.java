package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.delivery.Outbox.Claimed;
import org.leadlearner.delivery.Outbox.Lane;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.database.Leases;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.postgres.PostgresDatabase;
import org.slf4j.LoggerFactory;

/** What is particular to PostgreSQL: a server, a password, several nodes. */
@Tag("postgres")
class PostgresDatabaseTest {

  private static final Clock CLOCK = Clock.fixed(Samples.NOON, ZoneOffset.UTC);
  private static final Lane LANE = new Lane("slack", "T1");

  private static String address(String host, String database, String user, String password) {
    return "jdbc:postgresql://%s/%s?user=%s&password=%s".formatted(host, database, user, password);
  }

  private static String here() {
    return "localhost:" + PostgresServer.port();
  }

  private static void refused(String url, String... because) {
    assertThatThrownBy(() -> Store.open(url, CLOCK))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll(because)
        .satisfies(
            fault -> assertThat(Throwables.getStackTrace(fault)).doesNotContain("wrong-horse"));
  }

  @Test
  void aConnectionThatFailsSaysWhyWithoutThePassword() {
    refused(
        address(here(), "postgres", PostgresServer.GUARDED_USER, "wrong-horse"),
        "the user or the password is refused");
    refused(
        address("nowhere.invalid", "x", "u", "wrong-horse"),
        "nowhere.invalid",
        "host is not known");
    refused(address("localhost:1", "x", "u", "wrong-horse"), "does not answer");
    refused(address(here(), "missing", "postgres", "wrong-horse"), "no such database");
    refused("jdbc:postgresql://u:wrong-horse@" + here() + "/x", "must look like");
    refused("jdbc:postgresql://host:port/x?password=wrong-horse", "must look like");
  }

  /** Since PostgreSQL 15 a user may make no tables in a database that somebody else owns. */
  @Test
  void aUserWithTooFewRightsIsToldWhatToGrant() throws Exception {
    String owned = PostgresServer.newDatabase();
    String schema = owned.replaceFirst(".*currentSchema=", "");
    String guarded =
        owned.replaceFirst("user=postgres", "user=" + PostgresServer.GUARDED_USER)
            + "&password="
            + PostgresServer.PASSWORD;
    String user = " TO " + PostgresServer.GUARDED_USER;
    TestDatabase.execute(owned, "GRANT USAGE ON SCHEMA " + schema + user);
    refused(guarded, "too few rights", "owner of the database");

    Store.open(owned, CLOCK).close();
    for (String right : List.of("SELECT", "INSERT, UPDATE")) {
      TestDatabase.execute(
          owned, "GRANT %s ON ALL TABLES IN SCHEMA %s".formatted(right, schema) + user);
      refused(guarded, "too few rights", "all tables");
    }
    TestDatabase.execute(owned, "GRANT ALL ON ALL TABLES IN SCHEMA " + schema + user);
    Store.open(guarded, CLOCK).close();
  }

  @Test
  void aTableOfSomebodyElseBesideOursIsNoMatter() throws Exception {
    String url =
        PostgresServer.newDatabase(PostgresServer.GUARDED_USER)
            + "&password="
            + PostgresServer.PASSWORD;
    Store.open(url, CLOCK).close();
    String other = PostgresServer.newDatabase();
    String schema = url.replaceFirst(".*currentSchema=", "").replaceFirst("&.*", "");
    TestDatabase.execute(other, "CREATE TABLE " + schema + ".spatial_ref_sys (srid INTEGER)");
    Store.open(url, CLOCK).close();
  }

  @Test
  void thePasswordIsUsedAndStandsInNoLog() {
    ListAppender<ILoggingEvent> logged = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    root.setLevel(Level.DEBUG);
    logged.start();
    root.addAppender(logged);
    String url =
        PostgresServer.newDatabase(PostgresServer.GUARDED_USER)
            + "&password="
            + PostgresServer.PASSWORD;
    try (Store store = Store.open(url, CLOCK)) {
      assertThat(store.kind()).isEqualTo("PostgreSQL at localhost/postgres");
      assertThat(store.trouble()).isEmpty();
    } finally {
      root.detachAppender(logged);
      root.setLevel(before);
    }
    assertThat(List.copyOf(logged.list))
        .isNotEmpty()
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(line -> line.contains(PostgresServer.PASSWORD));
  }

  @Test
  void statementsAndLocksHaveLimits() {
    try (PostgresDatabase database =
        PostgresDatabase.open(PostgresServer.emptied(), Leases.USUAL, Migrations.OURS)) {
      assertThat(setting(database, "statement_timeout")).isEqualTo("10s");
      assertThat(setting(database, "lock_timeout")).isEqualTo("5s");
      assertThat(setting(database, "transaction_isolation")).isEqualTo("read committed");
    }
  }

  private static String setting(PostgresDatabase database, String name) {
    return database
        .sql()
        .read(handle -> handle.createQuery("SHOW " + name).mapTo(String.class).one());
  }

  @Test
  void nodesThatStartAtOnceMigrateOnce() throws Exception {
    String url = PostgresServer.newDatabase();
    Callable<Boolean> node =
        () -> {
          try (Store store = Store.open(url, CLOCK)) {
            store.checkin().shelf(List.of(Samples.RUBRIC));
            return store.trouble().isEmpty();
          }
        };
    assertThat(StoreContract.atOnce(3, node)).containsOnly(true);
    assertThat(
            TestDatabase.text(
                url, "SELECT COUNT(*) FROM flyway_schema_history WHERE version = '1'"))
        .isEqualTo("1");
  }

  @Test
  void twoNodesNeverTakeTheSameMessage() throws Exception {
    String url = PostgresServer.emptied();
    try (Store one = Store.open(url, CLOCK);
        Store two = Store.open(url, CLOCK)) {
      for (int number = 0; number < 40; number++) {
        add(one, "D" + number % 20, "message " + number);
      }
      List<List<String>> taken =
          StoreContract.atOnce(
              List.of(
                  () -> OutboxContract.takeAll(one),
                  () -> OutboxContract.takeAll(two),
                  () -> OutboxContract.takeAll(one),
                  () -> OutboxContract.takeAll(two)));
      // The second message of each conversation waits, since the first is still being sent.
      assertThat(taken.stream().flatMap(List::stream)).hasSize(20).doesNotHaveDuplicates();
    }
  }

  private static void add(Store store, String conversation, String text) {
    store
        .delivery()
        .outbox()
        .add(
            new Conversation(LANE.platform(), LANE.workspace(), conversation),
            Samples.message(text),
            Optional.empty(),
            Samples.NOON);
  }

  @Test
  void anotherNodeHasAMinuteToSendWhateverItsOwnClockSays() throws Exception {
    String url = PostgresServer.emptied();
    Clock behind = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(-90));
    try (Store one = Store.open(url, behind);
        Store two = Store.open(url, Clock.systemUTC())) {
      add(one, "D1", "hello");
      Claimed claimed = one.delivery().outbox().claim(LANE, behind.instant()).orElseThrow();
      assertThat(two.delivery().outbox().abandoned(Clock.systemUTC().instant())).isEmpty();
      TestDatabase.execute(url, "UPDATE outgoing SET held_since = held_since - 60000");
      assertThat(two.delivery().outbox().abandoned(Clock.systemUTC().instant()))
          .extracting(Outgoing::id)
          .containsExactly(claimed.outgoing().id());
      assertThat(one.delivery().outbox().abandoned(behind.instant())).isEmpty();
    }
  }

  @Test
  void theSameKeysInTwoOrdersEndInNoDeadlock() throws Exception {
    List<String> keys = IntStream.range(0, 300).mapToObj(number -> "key" + number).toList();
    List<String> reversed = new ArrayList<>(keys);
    Collections.reverse(reversed);
    try (Store store = Store.open(PostgresServer.emptied(), CLOCK)) {
      CyclicBarrier bothInside = new CyclicBarrier(2);
      assertThat(
              StoreContract.atOnce(
                  List.of(
                      () -> delivered(store, bothInside, keys),
                      () -> delivered(store, bothInside, reversed))))
          .containsExactlyInAnyOrder(true, false);
    }
  }

  private static boolean delivered(Store store, CyclicBarrier bothInside, List<String> keys) {
    return store
        .transactions()
        .inTransaction(
            () -> {
              assertThatCode(() -> bothInside.await(60, TimeUnit.SECONDS))
                  .doesNotThrowAnyException();
              return store
                  .delivery()
                  .deliveryKeys()
                  .isFirst("slack", new LinkedHashSet<>(keys), Samples.NOON);
            });
  }
}
