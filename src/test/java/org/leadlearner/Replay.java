package org.leadlearner;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.content.Content;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.delivery.DuePrompts;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Reception;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;
import org.leadlearner.pln.Addressee;
import org.leadlearner.pln.Practice;
import org.leadlearner.pln.PromptPreference;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.StageMove;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.store.Store;

/** Holds a conversation with the assistant on a real database, through some door. */
abstract class Replay implements AutoCloseable {

  static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  private static final Path GOOD_CONTENT = Path.of("src/test/content/good");

  final SettableClock clock = new SettableClock(Instant.parse("2026-10-01T14:00:00Z"));
  private final Path file;
  private Store store;
  private ContentFolder content = ContentFolder.builtIn();
  private String speaker = "Dana";

  Replay(Path file) {
    this.file = file;
    this.store = open();
  }

  /** Somebody looks at the conversation. */
  abstract void opened();

  abstract void typed(String text);

  abstract void pressed(String label, String how);

  /** Brings a message of ours to where it is seen; says what is written down of it. */
  abstract List<String> show(Outgoing outgoing);

  /** The program has ended and started again; what was made with {@link #references} is stale. */
  void restarted() {}

  /** The account that a person of the transcripts has behind this door. */
  abstract Account account(String name);

  ConversationReferences references() {
    return store.references();
  }

  String speaker() {
    return speaker;
  }

  /** The transcript with what the assistant says now. */
  List<String> of(Transcript transcript) {
    List<String> lines = new ArrayList<>();
    for (Transcript.Step step : transcript.steps()) {
      lines.add(step.line());
      clock.advance(Duration.ofSeconds(1));
      if (step instanceof Transcript.Speaker now) {
        speaker = now.name();
        clock.set(now.at().atZone(CHICAGO).toInstant());
        opened();
      } else if (step instanceof Transcript.Typed typed) {
        typed(typed.text());
      } else if (step instanceof Transcript.Pressed pressed) {
        pressed(pressed.label(), pressed.how().orElse(""));
      } else if (step instanceof Transcript.Restart restart) {
        restart(restart);
      } else if (step instanceof Transcript.Later later) {
        clock.set(later.at().atZone(CHICAGO).toInstant());
        duePrompts().post();
      } else if (step instanceof Transcript.Closed closed) {
        close(closed.school(), closed.day());
      }
      lines.addAll(takeOut());
    }
    return lines;
  }

  private void close(String school, LocalDate day) {
    CalendarPeriod.Kind closed = CalendarPeriod.Kind.CLOSED;
    store.calendars().add(new CalendarPeriod("Closed", closed, day, day, Optional.of(school)));
  }

  /** What is kept of these people, without the moments: the same conversation leaves the same. */
  List<String> kept(String... names) {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      Profile profile = new Profile(name, Locale.US, CHICAGO);
      long person = store.people().meet(account(name), profile, clock.instant()).person().id();
      keptOfPrompts(name, person, kept);
      store.checkIns().open(person).forEach(checkIn -> kept.add(name + " has " + brief(checkIn)));
      for (String key : List.of("shared-ownership", "new-staff")) {
        store
            .checkIns()
            .lastFinished(person, key)
            .ifPresent(checkIn -> kept.add(name + " ended " + brief(checkIn)));
        for (Reading reading : store.progress().readings(person, key)) {
          kept.add(
              "%s read %s, own view %s, %s, looking back %s"
                  .formatted(
                      name,
                      reading.result(),
                      reading.ownView(),
                      reading.whyLower(),
                      reading.lookBack()));
        }
        for (StageMove move : store.progress().moves(person, key)) {
          kept.add("%s moved %s to %s by %s".formatted(name, move.from(), move.to(), move.cause()));
        }
        store
            .checkIns()
            .notes(person, key)
            .forEach(note -> kept.add(name + " noted " + note.strandKey() + " " + note.note()));
      }
    }
    return kept;
  }

  private void keptOfPrompts(String name, long person, List<String> kept) {
    store
        .schedules()
        .ofPerson(person)
        .ifPresent(
            one ->
                kept.add(
                    "%s at %s on %s, paused until %s, active %s, school %s"
                        .formatted(
                            name,
                            one.time(),
                            one.days(),
                            one.pausedUntil(),
                            one.active(),
                            one.school())));
    Addressee addressee = Addressee.person(person);
    PromptPreference preference = store.preferences().of(addressee);
    if (!preference.equals(PromptPreference.UNSET)) {
      kept.add(name + " prefers " + preference);
    }
    for (Practice given : store.practices().given(addressee, LocalDate.EPOCH)) {
      kept.add(name + " was given " + store.practices().find(addressee, given.day(), person));
    }
  }

  @Override
  public void close() {
    store.close();
  }

  Reception reception() {
    return new Reception(
        store.transactions(), store.deliveryKeys(), store.outbox(), assistant(), () -> {});
  }

  private Assistant assistant() {
    Content read = content.read();
    return new Assistant(
        store.people(),
        store.shelf(read.rubrics()),
        store.checkIns(),
        store.progress(),
        StoredRecords.of(store, read.prompts()),
        StoredRecords.teams(store));
  }

  private DuePrompts duePrompts() {
    return new DuePrompts(
        store.transactions(),
        new DuePrompts.Plan(store.schedules(), store.calendars(), store.occurrences()),
        store.outbox(),
        assistant()::promptOf,
        QuietHours.USUAL,
        clock,
        () -> {});
  }

  private static String brief(CheckIn checkIn) {
    return "%s %s stopped %s, revision %s, %s, %s, own view %s, at %s"
        .formatted(
            checkIn.edition(),
            checkIn.status(),
            checkIn.stopped(),
            checkIn.revision(),
            new TreeMap<>(checkIn.answers()),
            new TreeMap<>(checkIn.notes()),
            checkIn.ownView(),
            checkIn.bookmark());
  }

  private void restart(Transcript.Restart restart) {
    content =
        restart
            .content()
            .map(folder -> ContentFolder.at(GOOD_CONTENT.resolve(folder)))
            .orElseGet(ContentFolder::builtIn);
    store.close();
    store = open();
    restarted();
  }

  private List<String> takeOut() {
    List<String> lines = new ArrayList<>();
    for (Outbox.Lane lane : store.outbox().due(clock.instant())) {
      Optional<Outbox.Claimed> claimed = store.outbox().claim(lane, clock.instant());
      while (claimed.isPresent()) {
        Outgoing outgoing = claimed.get().outgoing();
        lines.addAll(show(outgoing));
        store.outbox().settle(outgoing.id(), Outbox.State.SENT, "", clock.instant());
        claimed = store.outbox().claim(lane, clock.instant());
      }
    }
    // Each door has ids of its own for the same people.
    String account = account(speaker).inOneWord();
    return lines.stream().map(line -> line.replace(account, "<account>")).toList();
  }

  private Store open() {
    return Store.open("jdbc:sqlite:" + file, clock);
  }
}
