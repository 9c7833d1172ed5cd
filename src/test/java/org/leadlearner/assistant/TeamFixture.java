package org.leadlearner.assistant;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.StoredAssistant;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** A team that Dana leads, in a channel of the playground, on a real database. */
public abstract class TeamFixture {

  public static final Conversation CHANNEL =
      new Conversation("web", "playground", "channel-leadership");

  /** Monday. */
  public static final Instant OCTOBER = Instant.parse("2026-10-05T14:00:00Z");

  @TempDir Path folder;
  public final SettableClock clock = new SettableClock(OCTOBER);
  public Store store;
  public Assistant assistant;
  private int deliveries;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    assistant = StoredAssistant.of(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  public void reopen() {
    close();
    open();
  }

  public <T> T inTransaction(Supplier<T> work) {
    return store.transactions().inTransaction(work);
  }

  public List<Reply> does(String person, Heard heard, Optional<Conversation> channel) {
    Incoming incoming =
        new Incoming(
            Set.of("key-" + deliveries++),
            new Account("web", "playground", person),
            new Profile(person, Locale.US, ZoneOffset.UTC, Profile.Relation.MEMBER),
            new Where(
                new Conversation("web", "playground", "dm-" + person),
                channel.isPresent() ? Where.Setting.CHANNEL : Where.Setting.DIRECT,
                channel,
                Optional.empty(),
                Optional.empty()),
            true,
            heard,
            Optional.empty(),
            clock.instant());
    List<Reply> replies = inTransaction(() -> assistant.hear(incoming));
    // What cannot be taken back is asked about, and here they mean it.
    return text(replies).contains("Should I do it?")
        ? does(person, new Heard.Typed("yes"), channel)
        : replies;
  }

  public String says(String person, String words) {
    return text(does(person, new Heard.Typed(words), Optional.empty()));
  }

  public String presses(String person, Action action) {
    return text(does(person, new Heard.Pressed(action), Optional.empty()));
  }

  /** Asks to close the round, and says yes where that is asked. */
  public String closes(String person) {
    String asked = says(person, "close the round");
    return asked.contains("cannot be opened again") ? says(person, "yes") : asked;
  }

  /** Presses the button with this label that stands below the answer to these words. */
  public String presses(String person, String words, String label) {
    return presses(person, button(does(person, new Heard.Typed(words), Optional.empty()), label));
  }

  public static Action button(List<Reply> replies, String label) {
    return replies.stream()
        .flatMap(reply -> message(reply).stream())
        .flatMap(message -> message.parts().stream())
        .flatMap(part -> part instanceof Part.Buttons row ? row.buttons().stream() : Stream.of())
        .filter(button -> button.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label + " below " + text(replies)))
        .action();
  }

  public Form opens(String person, Action action) {
    Reply reply = does(person, new Heard.Pressed(action), Optional.empty()).get(0);
    return ((Reply.Open) reply).form();
  }

  public List<Reply> sends(String person, Form form, Map<String, String> values) {
    return does(person, new Heard.Submitted(form.action(), values), Optional.empty());
  }

  public Team team() {
    return store.team().teams().ofHome(CHANNEL).orElseThrow();
  }

  /** Dana's team with these members; each checks in with the points of these strands. */
  public void closedRound(Map<String, List<Integer>> points) {
    does("dana", new Heard.Typed("set up this channel as a team"), Optional.of(CHANNEL));
    points.forEach(
        (person, answers) -> {
          if (!person.equals("dana")) {
            Action join = TeamActions.of(TeamButton.JOIN, team());
            does(person, new Heard.Pressed(join), Optional.of(CHANNEL));
          }
          checksIn(person, answers);
        });
    closes("dana");
  }

  private void checksIn(String person, List<Integer> points) {
    says(person, "checkin");
    for (int answer : points) {
      says(person, answer < 4 ? "A" : answer < 6 ? "B" : answer < 8 ? "C" : "D");
      says(person, String.valueOf(answer));
    }
    says(person, "skip");
    says(person, "B");
    says(person, "finish");
  }

  private static Optional<Message> message(Reply reply) {
    if (reply instanceof Reply.Say say) {
      return Optional.of(say.message());
    }
    return reply instanceof Reply.Post post ? Optional.of(post.message()) : Optional.empty();
  }

  public static String text(List<? extends Reply> replies) {
    List<String> said = new ArrayList<>();
    for (Reply reply : replies) {
      String to = reply instanceof Reply.Post post ? "to " + post.to().id() + ": " : "";
      message(reply).ifPresent(some -> said.add(to + new PlainText().render(some)));
      if (reply instanceof Reply.Mend mend) {
        said.add("mend " + mend.faults());
      }
    }
    return String.join("\n", said);
  }
}
