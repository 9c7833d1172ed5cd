package org.leadlearner.assistant;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.SettableClock;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.calendar.CalendarHandler;
import org.leadlearner.assistant.channel.ChannelHandler;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.prompt.PromptChoice;
import org.leadlearner.assistant.request.CalendarRequest;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Listener;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.content.Content;
import org.leadlearner.content.SampleContent;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Reception;
import org.leadlearner.delivery.due.DuePrompts;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.schedule.Holidays;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;
import org.leadlearner.store.StoreRules;

/**
 * A channel and the people in it, on a real database. "Ada" administers the district. It begins on
 * Monday, 2026-10-05, at 8:00 in the morning.
 */
public final class ChannelFixture implements AutoCloseable {

  static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  static final Conversation CHANNEL = new Conversation("slack", "T1", "C1");
  static final Addressee ADDRESSEE = Addressee.channel("slack", "T1", "C1");

  private static final Content CONTENT = SampleContent.BUILT_IN;

  final SettableClock clock = new SettableClock(moment("2026-10-05T08:00"));
  public final Store store;
  private final PromptPorts records;
  private final Assistant assistant;
  private final ChannelHandler channels;
  private final CalendarHandler calendars;
  private Profile.Relation relation = Profile.Relation.MEMBER;
  private boolean inChannel = true;
  private Optional<String> channelName = Optional.empty();
  private int deliveries;

  /** A message in a conversation. */
  public record Seen(String where, Message message) {
    String text() {
      return new PlainText().render(message);
    }
  }

  /** The result of a turn: what is posted, and what is replied at once. */
  public record Outcome(Receipt receipt, List<Seen> seen) {

    /** The answer that its receiver alone sees. */
    public String aside() {
      return new PlainText().render(receipt.aside().orElseThrow());
    }

    public List<String> in(String where) {
      return seen.stream().filter(one -> one.where().equals(where)).map(Seen::text).toList();
    }
  }

  public ChannelFixture(Path folder) {
    this(folder, Holidays.NONE);
  }

  /** In a district that is closed on these holidays. */
  public ChannelFixture(Path folder, Holidays holidays) {
    this.store =
        MigratedDatabase.open(
            folder.resolve("test.db"), clock, StoreRules.USUAL.closedOn(holidays));
    this.records = StoredRecords.of(store, CONTENT.prompts(), "Ada");
    var shelf = store.checkin().shelf(CONTENT.rubrics());
    this.assistant =
        new Assistant(
            store.person().people(),
            shelf,
            store.checkin().checkIns(),
            store.checkin().progress(),
            records,
            StoredRecords.teams(store),
            StoredRecords.dialogue(store));
    PromptChoice choice =
        new PromptChoice(
            records,
            new RubricChoice(shelf, store.checkin().checkIns()),
            store.checkin().checkIns(),
            store.checkin().progress());
    this.channels = new ChannelHandler(records, choice, store.person().people());
    this.calendars = new CalendarHandler(records, store.person().people());
  }

  static Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(CHICAGO).toInstant();
  }

  public ChannelFixture at(String local) {
    clock.set(moment(local));
    return this;
  }

  /** From here on they are members, guests or strangers. */
  public void as(Profile.Relation other) {
    relation = other;
  }

  /** From here on things are done in the channel or in people's own conversations. */
  public void inChannel(boolean in) {
    inChannel = in;
  }

  /** From here on the platform names the channel. */
  void called(String name) {
    channelName = Optional.of(name);
  }

  /** Typed where the person is now. */
  public Outcome types(String person, String text) {
    return receive(assistant, person, new Heard.Typed(text), Optional.empty());
  }

  public Outcome asks(String person, ChannelRequest request) {
    return turn(person, (visit, incoming) -> channels.answer(visit, incoming, request));
  }

  public Outcome asks(String person, CalendarRequest request) {
    return turn(person, (visit, incoming) -> calendars.answer(visit, incoming, request));
  }

  public Outcome presses(String person, Action action) {
    return receive(assistant, person, new Heard.Pressed(action), Optional.of("m1"));
  }

  Outcome sends(String person, Action action, String name, String value) {
    Heard sent = new Heard.Submitted(action, Map.of(name, value));
    return receive(assistant, person, sent, Optional.empty());
  }

  Outcome replies(String person, String text, String asked) {
    Heard replied = new Heard.Replied(text, moment(asked));
    return receive(assistant, person, replied, Optional.empty());
  }

  /** The clock runs on to this time, and what is due is posted. */
  public List<Seen> due(String local) {
    at(local);
    new DuePrompts(
            store.transactions(),
            new DuePrompts.Plan(
                store.prompt().schedules(),
                store.prompt().calendars(),
                store.prompt().occurrences()),
            store.delivery().outbox(),
            assistant.due()::promptOf,
            QuietHours.USUAL,
            clock,
            () -> {})
        .post();
    return takeOut();
  }

  public PromptSchedule schedule() {
    return store.prompt().schedules().ofChannel(CHANNEL).orElseThrow();
  }

  public long person(String name) {
    return store
        .person()
        .people()
        .meet(account(name), profile(name), clock.instant())
        .person()
        .id();
  }

  Optional<PracticeReply> reply(String name, String day) {
    return store
        .prompt()
        .practices()
        .find(ADDRESSEE, LocalDate.parse(day), person(name))
        .flatMap(practice -> practice.reply());
  }

  public static Action button(Message message, String label) {
    return message.parts().stream()
        .filter(Part.Buttons.class::isInstance)
        .flatMap(part -> ((Part.Buttons) part).buttons().stream())
        .filter(button -> button.label().equals(label))
        .map(button -> Action.decoded(button.action().encoded()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    store.close();
  }

  private interface Turn {
    List<Reply> of(TurnContext visit, Incoming incoming);
  }

  private Outcome turn(String person, Turn turn) {
    Listener listener =
        new Listener() {
          @Override
          public Message unreached(Incoming incoming, int places) {
            return apologise(incoming, "unreached");
          }

          @Override
          public List<Reply> hear(Incoming incoming) {
            var met =
                store.person().people().meet(incoming.from(), incoming.profile(), incoming.at());
            Phrases words = Phrases.in(Locale.ENGLISH);
            return turn.of(new TurnContext(met.person(), words, incoming.at()), incoming);
          }

          @Override
          public Message apologise(Incoming incoming, String reference) {
            throw new AssertionError("the turn failed");
          }
        };
    return receive(listener, person, new Heard.Typed("/pln channel"), Optional.empty());
  }

  private Outcome receive(Listener listener, String person, Heard heard, Optional<String> on) {
    Reception reception =
        new Reception(
            store.transactions(),
            store.delivery().deliveryKeys(),
            store.delivery().outbox(),
            listener,
            lanes -> {});
    Receipt receipt =
        reception.receive(
            new Incoming(
                Set.of("key-" + deliveries++),
                account(person),
                profile(person),
                new Where(
                    new Conversation("slack", "T1", "D-" + person),
                    inChannel ? Where.Setting.CHANNEL : Where.Setting.DIRECT,
                    Optional.of(CHANNEL).filter(channel -> inChannel),
                    channelName.filter(name -> inChannel),
                    Optional.empty()),
                true,
                heard,
                on,
                clock.instant()));
    return new Outcome(receipt, takeOut());
  }

  private List<Seen> takeOut() {
    List<Seen> seen = new ArrayList<>();
    Outbox.Lane lane = new Outbox.Lane("slack", "T1");
    Optional<Outbox.Claimed> claimed = store.delivery().outbox().claim(lane, clock.instant());
    while (claimed.isPresent()) {
      Outgoing outgoing = claimed.get().outgoing();
      seen.add(new Seen(outgoing.to().id(), outgoing.message()));
      store.delivery().outbox().sent(outgoing.id(), 1, clock.instant());
      claimed = store.delivery().outbox().claim(lane, clock.instant());
    }
    return seen;
  }

  private static Account account(String name) {
    return new Account("slack", "T1", name);
  }

  private Profile profile(String name) {
    return new Profile(name, Locale.US, CHICAGO, relation);
  }
}
