package org.leadlearner.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.crypto.SecretKey;
import org.leadlearner.access.Installations;
import org.leadlearner.delivery.Transactions;
import org.leadlearner.operation.OperationRecords;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.retention.AgedRecords;
import org.leadlearner.step.Steps;
import org.leadlearner.store.access.AccessStore;
import org.leadlearner.store.checkin.CheckInStore;
import org.leadlearner.store.conversation.ConversationStore;
import org.leadlearner.store.database.Database;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.Readiness;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.delivery.DeliveryStore;
import org.leadlearner.store.operation.OperationTables;
import org.leadlearner.store.person.PersonStore;
import org.leadlearner.store.postgres.PostgresConnection;
import org.leadlearner.store.postgres.PostgresDatabase;
import org.leadlearner.store.prompt.PromptStore;
import org.leadlearner.store.retention.StoredAgedRecords;
import org.leadlearner.store.seal.SealStore;
import org.leadlearner.store.secret.KeyCheck;
import org.leadlearner.store.secret.KeyRotation;
import org.leadlearner.store.secret.Keyring;
import org.leadlearner.store.secret.StoredInstallations;
import org.leadlearner.store.sqlite.SqliteDatabase;
import org.leadlearner.store.sqlite.SqliteFile;
import org.leadlearner.store.staff.StoredStaffMirrors;
import org.leadlearner.store.step.StoredSteps;
import org.leadlearner.store.team.TeamStore;
import org.leadlearner.store.turn.FirstReads;

/** All stored data, in one database. */
public final class Store implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Database database;
  private final StoreRules rules;
  private final Readiness readiness;
  private final DeliveryStore delivery;
  private final PersonStore person;
  private final AccessStore access;
  private final PromptStore prompt;
  private final TeamStore team;
  private final SealStore seal;
  private final ConversationStore conversation;
  private final CheckInStore checkin;

  /**
   * @param database is closed with the store
   */
  Store(Database database, Clock clock, StoreRules rules) {
    this.database = database;
    this.rules = rules;
    this.readiness = new Readiness(database, PATIENCE);
    this.person = new PersonStore(database, clock, rules.isHeld());
    this.access = new AccessStore(database.sql());
    this.prompt = new PromptStore(database, rules.holidays());
    this.team = new TeamStore(database.sql(), clock);
    this.seal = new SealStore(database);
    this.conversation = new ConversationStore(database.sql());
    this.checkin = new CheckInStore(database.sql(), clock);
    String run = UUID.randomUUID().toString();
    this.delivery = new DeliveryStore(database, run, firstReads(), clock, rules.isHeld());
  }

  /** The person comes first, and is locked before anything of them is read. */
  private FirstReads firstReads() {
    return database.lease().isPresent()
        ? new FirstReads(List.of(person.ahead(), checkin.ahead(), conversation.ahead()))
        : FirstReads.NONE;
  }

  /**
   * Opens a database and migrates it to the schema of this version; an older SQLite file is first
   * backed up to the same folder.
   *
   * @param databaseUrl {@code jdbc:sqlite:<file>}, whose folder is created, or {@code
   *     jdbc:postgresql://host/database?user=..&password=..}
   * @throws StoreException when it cannot be used; the message names the problem and the fix
   */
  public static Store open(String databaseUrl, Clock clock) {
    return open(databaseUrl, clock, StoreRules.USUAL, Migrations.OURS);
  }

  /** The same with other rules. */
  public static Store open(String databaseUrl, Clock clock, StoreRules rules) {
    return open(databaseUrl, clock, rules, Migrations.OURS);
  }

  static Store open(String databaseUrl, Clock clock, String... migrations) {
    return open(databaseUrl, clock, StoreRules.USUAL, migrations);
  }

  private static Store open(
      String databaseUrl, Clock clock, StoreRules rules, String... migrations) {
    if (databaseUrl.startsWith(SqliteFile.PREFIX)) {
      return new Store(SqliteDatabase.open(databaseUrl, migrations), clock, rules);
    } else if (databaseUrl.startsWith(PostgresConnection.PREFIX)) {
      return new Store(
          PostgresDatabase.open(databaseUrl, rules.leases(), migrations), clock, rules);
    }
    throw new StoreException("DATABASE_URL must begin with jdbc:sqlite: or jdbc:postgresql:");
  }

  public DeliveryStore delivery() {
    return delivery;
  }

  public PersonStore person() {
    return person;
  }

  public AccessStore access() {
    return access;
  }

  public PromptStore prompt() {
    return prompt;
  }

  public TeamStore team() {
    return team;
  }

  public SealStore seal() {
    return seal;
  }

  public ConversationStore conversation() {
    return conversation;
  }

  public CheckInStore checkin() {
    return checkin;
  }

  public Transactions transactions() {
    return database.sql();
  }

  /**
   * Reports from now on how long each {@code read} and each {@code write} takes, including its
   * wait.
   */
  public void tellTimes(BiConsumer<String, Duration> whom) {
    database.sql().tellTimes(whom);
  }

  /** The steps that people plan to do. */
  public Steps steps() {
    return new StoredSteps(database.sql());
  }

  /** Teams, channels and schools, for those who administer. */
  public OperationRecords operation() {
    return new OperationTables(database.sql());
  }

  /** Records that are older than the district keeps them. */
  public AgedRecords agedRecords() {
    return new StoredAgedRecords(
        database.sql(), database.lockForOneNode(), rules.isHeld(), database::removeTraces);
  }

  /** The askings of staff. */
  public StaffMirrors staffMirrors() {
    return new StoredStaffMirrors(database.sql(), rules.isHeld(), database::removeTraces);
  }

  /**
   * The workspaces that installed the app.
   *
   * @param newestFirst AES keys by their numbers: the first encrypts, all decrypt. A key that is
   *     missing or does not fit causes a {@link StoreException} when it is needed
   */
  public Installations installations(Map<Integer, SecretKey> newestFirst) {
    return new StoredInstallations(database.sql(), new Keyring(newestFirst));
  }

  /**
   * Encrypts all credentials with the first of these keys, so that the others can be removed.
   *
   * @throws StoreException when there is no key
   */
  public KeyRotation rotateKeys(Map<Integer, SecretKey> newestFirst) {
    return new StoredInstallations(database.sql(), new Keyring(newestFirst)).rotate();
  }

  /** Whether these keys decrypt the credentials of the workspaces. */
  public KeyCheck checkKeys(Map<Integer, SecretKey> newestFirst) {
    return database.sql().read(handle -> KeyCheck.of(handle, newestFirst));
  }

  /** Whether it contains no people and no settings. */
  public boolean isEmpty() {
    return database.sql().read(EmptyCheck::passes);
  }

  /** Why the database cannot be used now, for the operator; answers within 2 seconds. */
  public Optional<String> trouble() {
    return readiness.trouble();
  }

  /** How many statements were run so far. */
  public long statements() {
    return database.sql().statements();
  }

  /** The kind and place of the database, such as {@code SQLite at data/lead-learner.db}. */
  public String kind() {
    return database.kind();
  }

  @Override
  public void close() {
    readiness.close();
    database.close();
  }
}
