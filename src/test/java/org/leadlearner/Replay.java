package org.leadlearner;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Conversation;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Message;
import org.leadlearner.chat.Part;
import org.leadlearner.chat.PlainText;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Reception;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;
import org.leadlearner.store.Store;

/** Holds a conversation with the assistant, and writes down both sides. */
final class Replay implements AutoCloseable {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  private static final Path GOOD_CONTENT = Path.of("src/test/content/good");

  private final Path file;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-01T14:00:00Z"));
  private final List<Shown> shown = new ArrayList<>();
  private Store store;
  private ContentFolder content = ContentFolder.builtIn();
  private String speaker = "Dana";
  private int deliveries;
  private Optional<Press> lastPress = Optional.empty();

  /** A message as it stands in somebody's conversation. */
  private record Shown(String person, long id, Message message) {}

  /** A press that can be done again. */
  private record Press(Action action, String on, String key) {}

  Replay(Path file) {
    this.file = file;
    this.store = open();
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
        lines.addAll(hear(new Heard.Opened(), Optional.empty(), newKey()));
      } else if (step instanceof Transcript.Typed typed) {
        lines.addAll(hear(new Heard.Typed(typed.text()), Optional.empty(), newKey()));
      } else if (step instanceof Transcript.Pressed pressed) {
        lines.addAll(press(pressed));
      } else if (step instanceof Transcript.Restart restart) {
        content =
            restart
                .content()
                .map(folder -> ContentFolder.at(GOOD_CONTENT.resolve(folder)))
                .orElseGet(ContentFolder::builtIn);
        store.close();
        store = open();
      }
    }
    return lines;
  }

  @Override
  public void close() {
    store.close();
  }

  private List<String> press(Transcript.Pressed pressed) {
    String how = pressed.how().orElse("");
    Press press =
        switch (how) {
          case "again" -> {
            Press last = lastPress.orElseThrow();
            yield new Press(last.action(), last.on(), newKey());
          }
          case "repeated" -> lastPress.orElseThrow();
          default -> find(pressed.label(), how.equals("first"));
        };
    lastPress = Optional.of(press);
    return hear(new Heard.Pressed(press.action()), Optional.of(press.on()), press.key());
  }

  private Press find(String label, boolean oldest) {
    List<Press> found = new ArrayList<>();
    for (Shown one : shown) {
      if (one.person().equals(speaker)) {
        actions(one.message(), label)
            .forEach(action -> found.add(new Press(action, String.valueOf(one.id()), newKey())));
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no button " + label + " for " + speaker);
    }
    return found.get(oldest ? 0 : found.size() - 1);
  }

  private static List<Action> actions(Message message, String label) {
    List<Action> actions = new ArrayList<>();
    for (Part part : message.parts()) {
      if (part instanceof Part.Choices choices) {
        choices.options().stream()
            .filter(option -> option.key().equals(label))
            .forEach(option -> actions.add(option.action()));
      } else if (part instanceof Part.Buttons buttons) {
        buttons.buttons().stream()
            .filter(button -> button.label().equals(label))
            .forEach(button -> actions.add(button.action()));
      }
    }
    // As a platform does: the action travels as text.
    return actions.stream().map(action -> Action.decoded(action.encoded())).toList();
  }

  private List<String> hear(Heard heard, Optional<String> on, String key) {
    Account account = new Account("web", "playground", speaker);
    Profile profile = new Profile(speaker, Locale.US, CHICAGO);
    Conversation where = new Conversation("web", "playground", "dm-" + speaker);
    reception()
        .receive(
            new Incoming(
                Set.of(key),
                account,
                profile,
                where,
                Incoming.Setting.DIRECT,
                Optional.empty(),
                false,
                heard,
                on,
                clock.instant()));
    return takeOut();
  }

  private Reception reception() {
    Assistant assistant =
        new Assistant(
            store.people(),
            store.shelf(content.read().rubrics()),
            store.checkIns(),
            store.progress());
    return new Reception(
        store.transactions(), store.deliveryKeys(), store.outbox(), assistant, () -> {});
  }

  private List<String> takeOut() {
    List<String> lines = new ArrayList<>();
    for (Outbox.Lane lane : store.outbox().due(clock.instant())) {
      Optional<Outbox.Claimed> claimed = store.outbox().claim(lane, clock.instant());
      while (claimed.isPresent()) {
        lines.addAll(show(claimed.get()));
        store
            .outbox()
            .settle(claimed.get().outgoing().id(), Outbox.State.SENT, "", clock.instant());
        claimed = store.outbox().claim(lane, clock.instant());
      }
    }
    return lines;
  }

  private List<String> show(Outbox.Claimed claimed) {
    Message message = claimed.outgoing().message();
    Optional<Long> replaces = claimed.outgoing().replaces().map(Long::valueOf);
    long id = replaces.orElse(claimed.outgoing().id());
    shown.removeIf(one -> one.id() == id);
    shown.add(new Shown(speaker, id, message));
    String[] lines = new PlainText().render(message).split("\n");
    List<String> marked = new ArrayList<>();
    for (int place = 0; place < lines.length; place++) {
      String mark = place == 0 && replaces.isPresent() ? "|~ " : "| ";
      marked.add((mark + lines[place]).stripTrailing());
    }
    return marked;
  }

  private String newKey() {
    return "key-" + deliveries++;
  }

  private Store open() {
    return Store.open("jdbc:sqlite:" + file, clock);
  }
}
