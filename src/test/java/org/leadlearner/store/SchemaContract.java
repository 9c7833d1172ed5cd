package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.StoreException;

abstract class SchemaContract extends StoreContract {

  static final String LATER = "classpath:db/later";

  SchemaContract(TestDatabase database) {
    super(database);
  }

  @Override
  String address(TestDatabase database) {
    return database.fresh(folder);
  }

  @Test
  void aHealthyStoreHasNoTrouble() {
    assertThat(store.trouble()).isEmpty();
  }

  @Test
  void aClosedStoreHasTrouble() {
    store.close();
    assertThat(store.trouble()).isPresent();
  }

  @Test
  void aLaterMigrationRunsOnWhatIsThere() throws Exception {
    long ana = person("ana");
    store.close();
    store = Store.open(url, CLOCK, Migrations.OURS, LATER);
    assertThat(person("ana")).isEqualTo(ana);
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM later")).isEqualTo("0");
  }

  @Test
  void aSchemaFromTheFutureIsRefused() {
    store.close();
    Store.open(url, CLOCK, Migrations.OURS, LATER).close();
    assertThatThrownBy(() -> Store.open(url, CLOCK))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("version 9000", "newer than this Lead Learner");
  }

  @Test
  void aMigrationThatWasChangedAfterwardsIsRefused() throws Exception {
    store.close();
    TestDatabase.execute(url, "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '1'");
    assertThatThrownBy(() -> Store.open(url, CLOCK))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("Migration 1 of", "was changed");
  }

  @Test
  void aDatabaseOfSomethingElseIsRefused() throws Exception {
    store.close();
    TestDatabase.execute(url, "DROP TABLE flyway_schema_history");
    assertThatThrownBy(() -> Store.open(url, CLOCK))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("holds tables of something else");
  }
}
