package org.leadlearner.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.crypto.SecretKey;
import org.leadlearner.access.DashboardPasses;
import org.leadlearner.access.Installations;
import org.leadlearner.access.ProjectorPasses;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.OpenQuestions;
import org.leadlearner.chat.SocketPlaces;
import org.leadlearner.chat.Transcript;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.delivery.Backlog;
import org.leadlearner.delivery.Beat;
import org.leadlearner.delivery.DeliveryKeys;
import org.leadlearner.delivery.Lanes;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Transactions;
import org.leadlearner.operation.OperationRecords;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.people.Account;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.PersonalData;
import org.leadlearner.people.Reach;
import org.leadlearner.people.Roster;
import org.leadlearner.people.Teams;
import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.practice.PracticeRecord;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.practice.StaffSentences;
import org.leadlearner.practice.TeamWeeks;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.progress.meeting.Agreements;
import org.leadlearner.progress.meeting.Meetings;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.prompt.PromptPreferences;
import org.leadlearner.retention.AgedRecords;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.PromptSchedules;
import org.leadlearner.schedule.SummaryLedger;
import org.leadlearner.seal.RoundFigures;
import org.leadlearner.seal.SealedRounds;
import org.leadlearner.step.Steps;
import org.leadlearner.store.access.StoredAccessRequests;
import org.leadlearner.store.access.StoredDashboardPasses;
import org.leadlearner.store.access.StoredProjectorPasses;
import org.leadlearner.store.checkin.RubricArchive;
import org.leadlearner.store.checkin.StoredCheckIns;
import org.leadlearner.store.checkin.StoredProgress;
import org.leadlearner.store.checkin.StoredShelf;
import org.leadlearner.store.conversation.StoredConversationReferences;
import org.leadlearner.store.conversation.StoredOpenQuestions;
import org.leadlearner.store.conversation.StoredReach;
import org.leadlearner.store.conversation.StoredTranscript;
import org.leadlearner.store.database.Database;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.Readiness;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.delivery.SchedulerBeat;
import org.leadlearner.store.delivery.StoredBacklog;
import org.leadlearner.store.delivery.StoredDeliveryKeys;
import org.leadlearner.store.delivery.StoredLanes;
import org.leadlearner.store.delivery.StoredOutbox;
import org.leadlearner.store.delivery.StoredSocketPlaces;
import org.leadlearner.store.operation.OperationTables;
import org.leadlearner.store.person.AccountLinks;
import org.leadlearner.store.person.AccountTable;
import org.leadlearner.store.person.StoredPeople;
import org.leadlearner.store.person.StoredPersonalData;
import org.leadlearner.store.person.StoredRoster;
import org.leadlearner.store.person.UnlinkedAccounts;
import org.leadlearner.store.postgres.PostgresConnection;
import org.leadlearner.store.postgres.PostgresDatabase;
import org.leadlearner.store.prompt.StoredCalendars;
import org.leadlearner.store.prompt.StoredChannelLeads;
import org.leadlearner.store.prompt.StoredOccurrences;
import org.leadlearner.store.prompt.StoredPractices;
import org.leadlearner.store.prompt.StoredPromptPreferences;
import org.leadlearner.store.prompt.StoredPromptSchedules;
import org.leadlearner.store.prompt.StoredPromptWishes;
import org.leadlearner.store.prompt.StoredStaffSentences;
import org.leadlearner.store.retention.StoredAgedRecords;
import org.leadlearner.store.seal.SealedPublication;
import org.leadlearner.store.seal.StoredSealedRounds;
import org.leadlearner.store.seal.WebhookCallTable;
import org.leadlearner.store.secret.KeyRotation;
import org.leadlearner.store.secret.Keyring;
import org.leadlearner.store.secret.StoredInstallations;
import org.leadlearner.store.sqlite.SqliteDatabase;
import org.leadlearner.store.sqlite.SqliteFile;
import org.leadlearner.store.staff.StoredStaffMirrors;
import org.leadlearner.store.step.StoredSteps;
import org.leadlearner.store.team.StoredAgreements;
import org.leadlearner.store.team.StoredMeetings;
import org.leadlearner.store.team.StoredRounds;
import org.leadlearner.store.team.StoredSummaryLedger;
import org.leadlearner.store.team.StoredTeamWeeks;
import org.leadlearner.store.team.StoredTeams;
import org.leadlearner.webhook.WebhookCalls;

/** All stored data, in one database. */
public final class Store implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** A connection may stay for as long as three leases of a workspace. */
  private static final int SOCKET_LANES = 3;

  private final Database database;
  private final Clock clock;
  private final StoreRules rules;
  private final Readiness readiness;
  private final Outbox outbox;
  private final Lanes lanes;
  private final String run = UUID.randomUUID().toString();

  /**
   * @param database is closed with the store
   */
  Store(Database database, Clock clock, StoreRules rules) {
    this.database = database;
    this.clock = clock;
    this.rules = rules;
    this.readiness = new Readiness(database, PATIENCE);
    this.outbox =
        new StoredOutbox(
            database.sql(),
            run,
            database.lease(),
            rules.isHeld(),
            () -> database.tidy(clock.instant()));
    this.lanes =
        database
            .laneLease()
            .<Lanes>map(lease -> new StoredLanes(database.sql(), run, lease))
            .orElse(Lanes.ALONE);
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

  public PeopleDirectory people() {
    return people(Optional.empty());
  }

  /**
   * The people, with the question whether accounts with the same address on two platforms are
   * theirs.
   *
   * @param heard whether an account belongs to a workspace that is served
   */
  public PeopleDirectory linkedPeople(Predicate<Account> heard) {
    return people(Optional.of(new AccountLinks(heard)));
  }

  private PeopleDirectory people(Optional<AccountLinks> links) {
    return new StoredPeople(
        database.sql(), database.lease().isEmpty(), links, personalData(), database::removeTraces);
  }

  /**
   * Erases all addresses when accounts are no longer linked; linked accounts stay linked. Under a
   * legal hold addresses are kept.
   */
  public void forgetAddresses() {
    if (!rules.isHeld() && database.sql().change(AccountTable::forgetAddresses)) {
      database.removeTraces();
    }
  }

  /** People whose accounts are not linked although they have the same address. */
  public List<UnlinkedAccounts> keptApart() {
    return database.sql().read(AccountLinks::keptApart);
  }

  public CheckIns checkIns() {
    return new StoredCheckIns(database.sql());
  }

  public ProgressRecord progress() {
    return new StoredProgress(database.sql());
  }

  public Transcript transcript() {
    return new StoredTranscript(database.sql());
  }

  public ConversationReferences references() {
    return new StoredConversationReferences(database.sql());
  }

  public OpenQuestions openQuestions() {
    return new StoredOpenQuestions(database.sql());
  }

  public Transactions transactions() {
    return database.sql();
  }

  public DeliveryKeys deliveryKeys() {
    return new StoredDeliveryKeys(database.sql());
  }

  public Outbox outbox() {
    return outbox;
  }

  /** Which workspaces this node sends to. */
  public Lanes lanes() {
    return lanes;
  }

  /** The places of connections that all nodes share, of which there are {@code most}. */
  public SocketPlaces socketPlaces(int most) {
    return database
        .laneLease()
        .<SocketPlaces>map(
            lease ->
                new StoredSocketPlaces(
                    database.sql(), lease.of(lease.time().multipliedBy(SOCKET_LANES)), most))
        .orElse(SocketPlaces.ALONE);
  }

  /** Calls {@code wake} when another node has something for this one to send, until closed. */
  public Database.Listening listen(Runnable wake) {
    return database.listen(run, wake);
  }

  /** How much work is waiting. */
  public Backlog backlog() {
    return new StoredBacklog(database.sql());
  }

  /**
   * Reports from now on how long each {@code read} and each {@code write} takes, including its
   * wait.
   */
  public void tellTimes(BiConsumer<String, Duration> whom) {
    database.sql().tellTimes(whom);
  }

  public PromptSchedules schedules() {
    return new StoredPromptSchedules(database.sql(), database.lockForOneNode());
  }

  public Calendars calendars() {
    return new StoredCalendars(database.sql(), rules.holidays());
  }

  public OccurrenceLedger occurrences() {
    return new StoredOccurrences(database.sql());
  }

  public PracticeRecord practices() {
    return new StoredPractices(database.sql());
  }

  public PromptWishes wishes() {
    return new StoredPromptWishes(database.sql());
  }

  /** The steps that people plan to do. */
  public Steps steps() {
    return new StoredSteps(database.sql());
  }

  public PromptPreferences preferences() {
    return new StoredPromptPreferences(database.sql());
  }

  public ChannelLeads channelLeads() {
    return new StoredChannelLeads(database.sql());
  }

  public StaffSentences staffSentences() {
    return new StoredStaffSentences(database.sql());
  }

  public AccessRequests accessRequests() {
    return new StoredAccessRequests(database.sql());
  }

  public Teams teams() {
    return new StoredTeams(database.sql(), clock);
  }

  /** The data stored about each person. */
  public PersonalData personalData() {
    PersonalData kept = new StoredPersonalData(database.sql(), clock, database::removeTraces);
    return rules.isHeld() ? PersonalData.held(kept) : kept;
  }

  /** Teams, channels and schools, for those who administer. */
  public OperationRecords operation() {
    return new OperationTables(database.sql());
  }

  /** The people on the district's list. */
  public Roster roster() {
    return new StoredRoster(database.sql(), rules.isHeld());
  }

  /** Records that are older than the district keeps them. */
  public AgedRecords agedRecords() {
    return new StoredAgedRecords(
        database.sql(), database.lockForOneNode(), rules.isHeld(), database::removeTraces);
  }

  public Rounds rounds() {
    return new StoredRounds(database.sql(), StoredRounds.Publication.NONE);
  }

  /**
   * The same, of which each is sealed in the transaction that closes it.
   *
   * @param figures what is published of it
   * @param toldByWebhook whether the webhook is told as well
   */
  public Rounds roundsSealed(Function<Snapshot, RoundFigures> figures, boolean toldByWebhook) {
    return new StoredRounds(database.sql(), new SealedPublication(figures, toldByWebhook));
  }

  /** What was published of rounds as they closed. */
  public SealedRounds sealedRounds() {
    return new StoredSealedRounds(database.sql());
  }

  /** The calls to the webhook that wait, and how they stand. */
  public WebhookCalls webhookCalls() {
    return new WebhookCallTable(database.sql(), database.lockForOneNode());
  }

  /** The askings of staff. */
  public StaffMirrors staffMirrors() {
    return new StoredStaffMirrors(database.sql(), rules.isHeld(), database::removeTraces);
  }

  public Reach reach() {
    return new StoredReach(database.sql());
  }

  public TeamWeeks teamWeeks() {
    return new StoredTeamWeeks(database.sql());
  }

  public SummaryLedger summaries() {
    return new StoredSummaryLedger(database.sql());
  }

  public Agreements agreements() {
    return new StoredAgreements(database.sql());
  }

  public DashboardPasses dashboardPasses() {
    return new StoredDashboardPasses(database.sql());
  }

  public ProjectorPasses projectorPasses() {
    return new StoredProjectorPasses(database.sql());
  }

  public Meetings meetings() {
    return new StoredMeetings(database.sql());
  }

  /** The beat of all nodes that share this database; must be closed before the store. */
  public Beat beat(Clock time) {
    return beat(time, SchedulerBeat.Times.USUAL);
  }

  public Beat beat(Clock time, SchedulerBeat.Times times) {
    return new SchedulerBeat(database.writer(), time, times);
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

  /**
   * The shelf with these rubrics as the current ones. They are stored permanently, so that answers
   * can be read after a later edition has replaced them.
   *
   * @throws StoreException when a stored edition has changed in more than its wording
   */
  public RubricShelf shelf(List<Rubric> current) {
    StoredShelf shelf = new StoredShelf(database.sql(), current);
    database.sql().run(handle -> RubricArchive.keep(handle, current, clock.instant()));
    return shelf;
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
