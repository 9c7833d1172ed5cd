package org.leadlearner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Conversation;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Message;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Part;
import org.leadlearner.chat.PlainText;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;

/** A conversation without any platform between, and what is said in it as text. */
final class DirectReplay extends Replay {

  private final List<Shown> shown = new ArrayList<>();
  private int deliveries;
  private Optional<Press> lastPress = Optional.empty();

  /** A message as it stands in somebody's conversation. */
  private record Shown(String person, long id, Message message) {}

  /** A press that can be done again. */
  private record Press(Action action, String on, String key) {}

  DirectReplay(Path file) {
    super(file);
  }

  @Override
  Account account(String name) {
    return new Account("web", "playground", name);
  }

  @Override
  void opened() {
    hear(new Heard.Opened(), Optional.empty(), newKey());
  }

  @Override
  void typed(String text) {
    hear(new Heard.Typed(text), Optional.empty(), newKey());
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
  List<String> show(Outgoing outgoing) {
    Message message = outgoing.message();
    Optional<Long> replaces = outgoing.replaces().map(Long::valueOf);
    long id = replaces.orElse(outgoing.id());
    shown.removeIf(one -> one.id() == id);
    shown.add(new Shown(speaker(), id, message));
    String[] lines = new PlainText().render(message).split("\n");
    List<String> marked = new ArrayList<>();
    for (int place = 0; place < lines.length; place++) {
      String mark = place == 0 && replaces.isPresent() ? "|~ " : "| ";
      marked.add((mark + lines[place]).stripTrailing());
    }
    return marked;
  }

  private Press find(String label, boolean oldest) {
    List<Press> found = new ArrayList<>();
    for (Shown one : shown) {
      if (one.person().equals(speaker())) {
        actions(one.message(), label)
            .forEach(action -> found.add(new Press(action, String.valueOf(one.id()), newKey())));
      }
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
    reception()
        .receive(
            new Incoming(
                Set.of(key),
                account(speaker()),
                new Profile(speaker(), Locale.US, CHICAGO),
                new Conversation("web", "playground", "dm-" + speaker()),
                Incoming.Setting.DIRECT,
                Optional.empty(),
                Optional.empty(),
                false,
                heard,
                on,
                clock.instant()));
  }

  private String newKey() {
    return "key-" + deliveries++;
  }
}
