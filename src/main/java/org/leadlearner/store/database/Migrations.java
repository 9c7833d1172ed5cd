package org.leadlearner.store.database;

import java.io.IOException;
import java.net.URL;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;

/** Migrates a database to our schema, or explains why that is not possible. */
public final class Migrations {

  public static final String OURS = "classpath:db/migration";

  /** PostgreSQL's state "insufficient_privilege". */
  private static final String FORBIDDEN = "42501";

  private final Flyway flyway;
  private final String kind;
  private boolean isUpToDate;

  /**
   * @param kind the database's name for people
   * @param identity how this database spells a generated number
   * @param locations where the migrations are
   */
  public Migrations(DataSource source, String kind, String identity, String... locations) {
    this.kind = kind;
    this.flyway =
        Flyway.configure(new FirstFound(Migrations.class.getClassLoader()))
            .dataSource(source)
            .locations(locations)
            .placeholders(Map.of("identity", identity))
            // By default Flyway accepts a schema from a newer version.
            .ignoreMigrationPatterns(new String[0])
            .cleanDisabled(true)
            .load();
  }

  /** The fingerprint of all migrations at these places, when it is known without reading them. */
  public static Optional<String> fingerprint(String... locations) {
    return List.of(locations).equals(List.of(OURS))
        ? KnownMigrations.fingerprint()
        : Optional.empty();
  }

  /**
   * Throws when the schema is not ours or cannot be migrated.
   *
   * @return the newest pending migration of a database that was used before
   */
  public Optional<String> check() {
    MigrationInfoService info = info();
    for (MigrationInfo migration : info.applied()) {
      check(migration);
    }
    MigrationInfo[] pending = info.pending();
    isUpToDate = info.applied().length > 0 && pending.length == 0;
    return info.applied().length == 0 || pending.length == 0
        ? Optional.empty()
        : Optional.of(pending[pending.length - 1].getVersion().getVersion());
  }

  /** Whether it never contained anything of ours. */
  public boolean isNew() {
    return info().applied().length == 0;
  }

  /** Throws unless the schema is that of this version, so that it can be read as it is. */
  public void require() {
    if (isNew()) {
      throw new StoreException("%s holds nothing of Lead Learner.".formatted(kind));
    }
    if (check().isPresent()) {
      throw new StoreException(
          "The schema of %s is older than this Lead Learner. Start this Lead Learner on it once, and then do this again."
              .formatted(kind));
    }
  }

  private void check(MigrationInfo migration) {
    if (migration.getState() == MigrationState.FUTURE_SUCCESS
        || migration.getState() == MigrationState.FUTURE_FAILED) {
      throw new StoreException(
          "The schema of %s has version %s, which is newer than this Lead Learner knows. Start the newer Lead Learner again, or restore a backup from before."
              .formatted(kind, migration.getVersion()));
    } else if (migration.getState().isFailed()) {
      throw new StoreException(
          "Migration %s of %s failed half-way. Restore the backup from before it."
              .formatted(migration.getVersion(), kind));
    } else if (!migration.isChecksumMatching()
        || !migration.isDescriptionMatching()
        || !migration.isTypeMatching()) {
      throw new StoreException(
          "Migration %s of %s was changed after it had run. Use an unchanged Lead Learner."
              .formatted(migration.getVersion(), kind));
    }
  }

  /** Runs pending migrations; if {@link #check} has just found none, nothing is asked again. */
  public void run() {
    if (isUpToDate) {
      return;
    }
    try {
      flyway.migrate();
    } catch (FlywayException exception) {
      throw unusable(exception);
    }
  }

  private MigrationInfoService info() {
    try {
      return flyway.info();
    } catch (FlywayException exception) {
      throw unusable(exception);
    }
  }

  /**
   * The places where migrations are. Flyway asks for every place of each of our files and would
   * search all jars for each; there is one place.
   */
  private static final class FirstFound extends ClassLoader {
    private static final String OURS = "db/";

    FirstFound(ClassLoader parent) {
      super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      URL first = name.startsWith(OURS) ? getResource(name) : null;
      return first == null ? super.getResources(name) : Collections.enumeration(List.of(first));
    }
  }

  /** What to do when the user of a database may not do there what we do. */
  public static String tooFewRights(String kind) {
    return ("The user of %s has too few rights there. Make it the owner of the database (ALTER DATABASE ..."
            + " OWNER TO ...), or grant it ALL on the schema and on all tables in it.")
        .formatted(kind);
  }

  private static boolean isForbidden(Throwable fault) {
    return Stream.<@Nullable Throwable>iterate(fault, Objects::nonNull, Migrations::cause)
        .anyMatch(one -> one instanceof SQLException sql && FORBIDDEN.equals(sql.getSQLState()));
  }

  private static @Nullable Throwable cause(@Nullable Throwable fault) {
    return fault == null ? null : fault.getCause();
  }

  private StoreException unusable(FlywayException exception) {
    if (isForbidden(exception)) {
      return new StoreException(tooFewRights(kind), exception);
    }
    return exception.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
        ? new StoreException(
            "%s holds tables of something else. Set a DATABASE_URL that Lead Learner has for itself."
                .formatted(kind))
        : new StoreException(
            "The schema of %s cannot be brought up to date.".formatted(kind), exception);
  }
}
