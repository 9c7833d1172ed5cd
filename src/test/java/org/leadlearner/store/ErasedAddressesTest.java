package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.store.database.Database;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.sqlite.SqliteDatabase;

/** Where accounts are not linked, each start erases the addresses that an earlier one kept. */
class ErasedAddressesTest {

  private static final Clock CLOCK = Clock.fixed(Samples.NOON, ZoneOffset.UTC);

  @TempDir Path folder;

  private final AtomicInteger rewrites = new AtomicInteger();

  /** It reads and writes a whole file, which may hold a million answers. */
  @Test
  void theFileIsRewrittenOnlyIfThereWereAny() {
    Database real =
        SqliteDatabase.open(MigratedDatabase.address(folder.resolve("x.db")), Migrations.OURS);
    try (Store store = new Store(counting(real), CLOCK, StoreRules.USUAL)) {
      store.person().forgetAddresses();
      assertThat(rewrites).hasValue(0);

      real.sql()
          .run(
              handle -> handle.execute("INSERT INTO address_in_use VALUES ('ada@example.org', 0)"));
      store.person().forgetAddresses();
      assertThat(rewrites).hasValue(1);

      store.person().forgetAddresses();
      assertThat(rewrites).hasValue(1);
    }
  }

  private Database counting(Database real) {
    return (Database)
        Proxy.newProxyInstance(
            Database.class.getClassLoader(),
            new Class<?>[] {Database.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("removeTraces")) {
                rewrites.incrementAndGet();
              }
              return method.invoke(real, arguments);
            });
  }
}
