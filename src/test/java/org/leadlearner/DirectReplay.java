package org.leadlearner;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/** A conversation without any platform between, and what is said in it as text. */
class DirectReplay extends Replay {

  private final Optional<Replay> door;
  private final List<Shown> shown = new ArrayList<>();
  private final String keys;
  private int deliveries;
  private Optional<Press> lastPress = Optional.empty();

  /** A message that is shown in a conversation. */
  private record Shown(String where, long id, Message message, Instant at) {}

  /** A press that can be done again. */
  private record Press(Action action, String on, String key) {}

  DirectReplay(Path file) {
    super(file);
    this.door = Optional.empty();
    this.keys = keys(file);
  }

  /**
   * With the ids that people and channels have behind another door. A channel's prompts are drawn
   * by its id, so that no two doors get the same ones unless the ids are the same.
   */
  DirectReplay(Path file, Replay door) {
    super(file);
    this.door = Optional.of(door);
    this.keys = keys(file);
  }

  /** No two replays on copies of one database deliver the same. */
  private static String keys(Path file) {
    return file.getFileName() + "-";
  }

  @Override
  Account account(String name) {
    return door.map(other -> other.account(name))
        .orElseGet(() -> new Account("web", "playground", name));
  }

  @Override
  String own(String name) {
    return door.map(other -> other.own(name)).orElse("dm-" + name);
  }

  @Override
  String room(String channel) {
    return door.map(other -> other.room(channel)).orElse("channel-" + channel);
  }

  @Override
  void opened() {
    hear(new Heard.Opened(), Optional.empty(), newKey());
  }

  @Override
  void typed(String text) {
    hear(new Heard.Typed(text), Optional.empty(), newKey());
  }

  /** Without a mention, the assistant does not receive it. */
  @Override
  void saidToAll(String text) {}

  @Override
  void typedBelow(String text) {
    Shown newest = standing().stream().reduce((before, after) -> after).orElseThrow();
    hear(new Heard.Replied(text, newest.at()), Optional.empty(), newKey());
  }

  @Override
  void pressed(String label, String how) {
    Press press =
        switch (how) {
          case "again" -> {
            Press last = lastPress.orElseThrow();
            yield new Press(last.action(), last.on(), newKey());
          }
          case "repeated" -> lastPress.orElseThrow();
          default -> find(label, how.equals("first"));
        };
    lastPress = Optional.of(press);
    hear(new Heard.Pressed(press.action()), Optional.of(press.on()), press.key());
  }

  @Override
  void sent(Form form, Map<String, String> values) {
    Action action = Action.decoded(form.action().encoded());
    hear(new Heard.Submitted(action, values), Optional.empty(), newKey());
  }

  @Override
  void show(Outgoing outgoing) {
    long id = outgoing.replaces().map(Long::valueOf).orElse(outgoing.id());
    shown.removeIf(one -> one.id() == id);
    shown.add(new Shown(outgoing.to().id(), id, outgoing.message(), clock.instant()));
  }

  /** The newest message that stands where the speaker speaks. */
  Message newest() {
    return standing().stream().reduce((before, after) -> after).orElseThrow().message();
  }

  /** Takes what stands everywhere as it is now; the answer shows it so again. */
  Runnable standingNow() {
    List<Shown> now = List.copyOf(shown);
    return () -> {
      shown.clear();
      shown.addAll(now);
    };
  }

  /** What stands where the speaker speaks. */
  private List<Shown> standing() {
    String where = channel().map(this::room).orElseGet(() -> own(speaker()));
    return shown.stream().filter(one -> one.where().equals(where)).toList();
  }

  private Press find(String label, boolean oldest) {
    List<Press> found = new ArrayList<>();
    for (Shown one : standing()) {
      actions(one.message(), label)
          .forEach(action -> found.add(new Press(action, String.valueOf(one.id()), newKey())));
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no button " + label + " for " + speaker());
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

  private void hear(Heard heard, Optional<String> on, String key) {
    Optional<Conversation> here = channel().map(name -> conversation(room(name)));
    inbox()
        .receive(
            new Incoming(
                Set.of(key),
                account(speaker()),
                new Profile(speaker(), Locale.US, CHICAGO),
                new Where(
                    conversation(own(speaker())),
                    here.isPresent() ? Where.Setting.CHANNEL : Where.Setting.DIRECT,
                    here,
                    Optional.empty(),
                    here.map(room -> conversation(room.id() + "/" + key))),
                heard instanceof Heard.Pressed,
                heard,
                on,
                clock.instant()));
  }

  private Conversation conversation(String id) {
    Account account = account(speaker());
    return new Conversation(account.platform(), account.workspace(), id);
  }

  private String newKey() {
    return keys + deliveries++;
  }
}
