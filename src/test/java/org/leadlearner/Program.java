package org.leadlearner;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.message.Message;
import org.leadlearner.content.Content;
import org.leadlearner.content.SampleContent;
import org.leadlearner.content.calendar.PublicHolidays;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Reception;
import org.leadlearner.delivery.due.DuePrompts;
import org.leadlearner.delivery.due.DueSteps;
import org.leadlearner.delivery.due.OverdueRounds;
import org.leadlearner.delivery.due.WantedLater;
import org.leadlearner.people.Account;
import org.leadlearner.people.Member;
import org.leadlearner.people.Roster;
import org.leadlearner.progress.staff.StaffAnswer;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.progress.staff.StaffQuestions;
import org.leadlearner.retention.AgeRemoval;
import org.leadlearner.retention.RecordKind;
import org.leadlearner.retention.RetentionPeriods;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Holidays;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;
import org.leadlearner.store.StoreRules;

/** The real assistant on a real database; what goes out waits until it is taken. */
final class Program implements AutoCloseable {

  private static final Holidays HOLIDAYS = PublicHolidays.of("US");
  private static final URI LINK = URI.create("https://learn.example.org/staff/7KQ2-M8XD-4TRB-90PZ");
  private static final URI DASHBOARD = URI.create("https://learn.example.org/dashboard/once");
  private static final URI WALL = URI.create("https://learn.example.org/projector/once");

  private final Path file;
  private final SettableClock clock;
  private final Supplier<String> admin;
  private final Collection<Receipt> receipts = new ConcurrentLinkedQueue<>();
  private Store store;
  private Content content = SampleContent.BUILT_IN;
  private RubricShelf shelf;

  /**
   * @param admin the platform's id of the user who administers
   */
  Program(Path file, SettableClock clock, Supplier<String> admin) {
    this.file = file;
    this.clock = clock;
    this.admin = admin;
    this.store = open();
    this.shelf = store.checkin().shelf(content.rubrics());
    // It learns for some seconds, which no platform waits for.
    StoredRecords.dialogue(store);
  }

  /** Takes in what a platform heard, and remembers what is answered at once. */
  Inbox inbox() {
    return incoming -> {
      Receipt receipt = reception().receive(incoming);
      receipts.add(receipt);
      return receipt;
    };
  }

  /** What was answered at once since this was asked last. */
  List<Receipt> receipts() {
    List<Receipt> answered = List.copyOf(receipts);
    receipts.removeAll(answered);
    return answered;
  }

  /** What the one who spoke last was answered beside their words. */
  Optional<Message> aside() {
    return receipts.stream().reduce((before, after) -> after).flatMap(Receipt::aside);
  }

  /** Posts the prompts whose time is now, and closes the rounds whose time is over. */
  void postWhatIsDue() {
    duePrompts().post();
    new WantedLater<>(
            store.transactions(),
            WantedLater.Wishes.prompts(store.prompt().wishes(), assistant().due()::promptAgain),
            store.delivery().outbox(),
            clock,
            () -> {})
        .post();
    new WantedLater<>(
            store.transactions(),
            WantedLater.Wishes.reminders(store.prompt().reminders(), assistant().due()::remind),
            store.delivery().outbox(),
            clock,
            () -> {})
        .post();
    new DueSteps(
            store.transactions(),
            store.steps(),
            new DueSteps.When(
                store.prompt().schedules(), store.prompt().calendars(), QuietHours.USUAL, clock),
            store.delivery().outbox(),
            assistant().due()::askAbout,
            () -> {})
        .ask();
    new OverdueRounds(
            store.transactions(),
            store.delivery().outbox(),
            assistant().due()::closeRounds,
            clock,
            () -> {})
        .close();
  }

  /** Brings all that waits to where it goes. */
  void sendOut(Consumer<Outgoing> door) {
    for (Outbox.Lane lane : store.delivery().outbox().due(clock.instant())) {
      Optional<Outbox.Claimed> claimed = store.delivery().outbox().claim(lane, clock.instant());
      while (claimed.isPresent()) {
        Outgoing outgoing = claimed.get().outgoing();
        door.accept(outgoing);
        store.delivery().outbox().sent(outgoing.id(), 1, clock.instant());
        claimed = store.delivery().outbox().claim(lane, clock.instant());
      }
    }
  }

  /**
   * Ends and starts again.
   *
   * @param folder of the content to start with, beside the built-in one
   */
  void restart(Optional<String> folder) {
    content = folder.map(SampleContent::with).orElse(SampleContent.BUILT_IN);
    store.close();
    store = open();
    shelf = store.checkin().shelf(content.rubrics());
  }

  /** So many of the staff are handed a code and answer with it. */
  void staffAnswer(int people, List<String> answers) {
    StaffMirrors mirrors = store.staffMirrors();
    for (StaffMirrors.Key open : mirrors.keys()) {
      mirrors.made(open.mirrorId(), people);
      for (int person = 0; person < people; person++) {
        String code = "%064x".formatted(mirrors.answered(open.mirrorId()) + 1);
        mirrors.answer(open.mirrorId(), code, answer(answers));
      }
    }
  }

  private StaffAnswer answer(List<String> answers) {
    Map<String, Optional<Stage>> stages = new HashMap<>();
    List<Strand> asked = StaffQuestions.of(content.rubrics().get(0));
    for (int place = 0; place < asked.size(); place++) {
      int stage = "ABCD".indexOf(answers.get(place));
      stages.put(
          asked.get(place).key(),
          stage < 0 ? Optional.empty() : Optional.of(Stage.values()[stage]));
    }
    return new StaffAnswer(stages);
  }

  /** As a district that keeps every kind of record for so many days. */
  void deleteOlderThan(int days) {
    Map<RecordKind, Integer> periods = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      periods.put(kind, days);
    }
    new AgeRemoval(new RetentionPeriods(periods), store.agedRecords(), clock).all();
  }

  /** Brings in the calendar of a school with one day without school. */
  void close(String school, LocalDate day) {
    CalendarPeriod.Kind closed = CalendarPeriod.Kind.CLOSED;
    store
        .prompt()
        .calendars()
        .add(new CalendarPeriod("Closed", closed, day, day, Optional.of(school)));
  }

  /** The district's list is brought in, which names this person and nobody else. */
  void list(Account account, String school, String team) {
    long id =
        store.team().teams().all().stream()
            .filter(one -> one.name().equals(team))
            .findFirst()
            .orElseThrow()
            .id();
    store
        .person()
        .roster()
        .replace(
            List.of(
                new Roster.Expected(
                    Optional.of(account),
                    Optional.empty(),
                    Optional.of(school),
                    Member.Role.MEMBER,
                    Optional.of(id))),
            clock.instant());
  }

  ConversationReferences references() {
    return store.conversation().references();
  }

  Kept kept() {
    return new Kept(store, clock.instant());
  }

  @Override
  public void close() {
    store.close();
  }

  private Reception reception() {
    return new Reception(
        store.transactions(),
        store.delivery().deliveryKeys(),
        store.delivery().outbox(),
        assistant(),
        lanes -> {});
  }

  /** A new one for each turn: it keeps nothing from one to the next. */
  private Assistant assistant() {
    return new Assistant(
        store.person().people(),
        shelf,
        store.checkin().checkIns(),
        store.checkin().progress(),
        StoredRecords.of(store, content.prompts(), admin.get()),
        StoredRecords.teams(store, link -> LINK, WALL),
        StoredRecords.dialogue(store),
        (person, at) -> Optional.of(DASHBOARD));
  }

  private DuePrompts duePrompts() {
    return new DuePrompts(
        store.transactions(),
        new DuePrompts.Plan(
            store.prompt().schedules(), store.prompt().calendars(), store.prompt().occurrences()),
        store.delivery().outbox(),
        assistant().due()::promptOf,
        QuietHours.USUAL,
        clock,
        () -> {});
  }

  private Store open() {
    return MigratedDatabase.open(file, clock, StoreRules.USUAL.closedOn(HOLIDAYS));
  }
}
