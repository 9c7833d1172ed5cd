package org.leadlearner.store.database;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings a database to our schema, or says plainly why it cannot be. */
public final class Migrations {

  public static final String OURS = "classpath:db/migration";

  private final Flyway flyway;
  private final String kind;
  private boolean isUpToDate;

  /**
   * @param kind the database's name for people
   * @param identity how this database spells a number that it makes itself
   * @param locations where the migrations are
   */
  public Migrations(DataSource source, String kind, String identity, String... locations) {
    this.kind = kind;
    this.flyway =
        Flyway.configure(new FirstFound(Migrations.class.getClassLoader()))
            .dataSource(source)
            .locations(locations)
            .placeholders(Map.of("identity", identity))
            // Flyway lets a schema from the future pass unless it is told not to.
            .ignoreMigrationPatterns(new String[0])
            .cleanDisabled(true)
            .load();
  }

  /**
   * Throws when the schema is not one that we made or can go on from.
   *
   * @return the newest version that is yet to come, to a database that was in use before
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

  /** Whether nothing of ours was ever in it. */
  public boolean isNew() {
    return info().applied().length == 0;
  }

  /** Throws unless the schema is that of this version, so that it can be read as it stands. */
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

  /**
   * Brings it up to date; where {@link #check} has just found all there, nothing is asked again.
   */
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
   * Where migrations are looked for. Flyway wants every place of each of our files, and would look
   * into all jars for each, again and again; there is one place.
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

  private StoreException unusable(FlywayException exception) {
    return exception.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
        ? new StoreException(
            "%s holds tables of something else. Set a DATABASE_URL that Lead Learner has for itself."
                .formatted(kind))
        : new StoreException(
            "The schema of %s cannot be brought up to date.".formatted(kind), exception);
  }
}
