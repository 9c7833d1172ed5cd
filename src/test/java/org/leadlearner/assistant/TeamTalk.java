package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.StoredAssistant;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** A team that talks with the assistant, on a real database. */
public abstract class TeamTalk {

  static final Instant OCTOBER = Instant.parse("2026-10-05T14:00:00Z");
  static final Conversation CHANNEL = new Conversation("web", "playground", "channel-leadership");
  public static final Conversation HOME =
      new Conversation("web", "playground", "channel-leadership");

  @TempDir Path folder;
  public final SettableClock clock = new SettableClock(OCTOBER);
  public Store store;
  public Assistant assistant;
  private int deliveries;

  /** What the platform vouches for of whoever speaks. */
  Optional<String> address = Optional.empty();

  /** Gives the assistant a channel of another platform to hear people in. */
  public List<Reply> saysIn(Conversation channel, String person, String text) {
    return doesIn(channel, person, new Heard.Typed(text));
  }

  /** The same for a press there. */
  public List<Reply> pressesIn(Conversation channel, String person, Action action) {
    return doesIn(channel, person, new Heard.Pressed(action));
  }

  private List<Reply> doesIn(Conversation channel, String person, Heard heard) {
    return hears(
        incoming(
            new Account(channel.platform(), channel.workspace(), person),
            Profile.Relation.MEMBER,
            Optional.of(channel),
            heard));
  }

  /** Somebody of a workspace of their own, in their own conversation. */
  public List<Reply> hears(Account from, Heard heard) {
    return hears(incoming(from, Profile.Relation.MEMBER, Optional.empty(), heard));
  }

  /** Asks to close the round, and says yes where that is asked. */
  public List<Reply> closes(String person) {
    List<Reply> asked = says(person, false, "close the round");
    return text(asked).contains("cannot be opened again") ? says(person, false, "yes") : asked;
  }

  public List<Reply> presses(String person, Action action) {
    return does(person, false, Profile.Relation.MEMBER, new Heard.Pressed(action));
  }

  /** Somebody who is called by name. */
  public static Heard.Mention called(String person, Profile.Relation relation) {
    return new Heard.Mention(
        new Account("web", "playground", person),
        new Profile(person, Locale.US, ZoneOffset.UTC, relation),
        new Conversation("web", "playground", "dm-" + person));
  }

  static Account account(String person) {
    return new Account("web", "playground", person);
  }

  static Profile profile(String person, Profile.Relation relation) {
    return new Profile(person, Locale.US, ZoneOffset.UTC, relation);
  }

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    assistant = assistant(ZoneOffset.UTC);
  }

  /** An assistant of a district in this time zone, with ada as its administrator. */
  Assistant assistant(ZoneId zone) {
    return assistant(zone, new Suppression(5));
  }

  Assistant assistant(ZoneId zone, Suppression suppression) {
    return assistant(StoredRecords.teams(store, zone, suppression, "ada"));
  }

  Assistant assistant(TeamPorts teams) {
    return StoredAssistant.on(store).with(teams).made();
  }

  @AfterEach
  void close() {
    store.close();
  }

  public List<Reply> says(String person, boolean inChannel, String text) {
    return does(person, inChannel, Profile.Relation.MEMBER, new Heard.Typed(text));
  }

  public List<Reply> does(
      String person, boolean inChannel, Profile.Relation relation, Heard heard) {
    return hears(
        incoming(
            new Account("web", "playground", person),
            relation,
            Optional.of(CHANNEL).filter(channel -> inChannel),
            heard));
  }

  private Incoming incoming(
      Account from, Profile.Relation relation, Optional<Conversation> channel, Heard heard) {
    return new Incoming(
        Set.of("key-" + deliveries++),
        from,
        new Profile(from.user(), Locale.US, ZoneOffset.UTC, relation, address),
        new Where(
            new Conversation(from.platform(), from.workspace(), "dm-" + from.user()),
            channel.isPresent() ? Where.Setting.CHANNEL : Where.Setting.DIRECT,
            channel,
            Optional.empty(),
            Optional.empty()),
        false,
        heard,
        Optional.empty(),
        clock.instant());
  }

  /** The first reply in the person's own conversation; a question in it is not answered. */
  public List<Reply> firstReply(String person, String text) {
    return firstReply(person, false, Profile.Relation.MEMBER, text);
  }

  /** The same for anybody, also in the channel. */
  public List<Reply> firstReply(
      String person, boolean inChannel, Profile.Relation relation, String text) {
    Incoming incoming =
        incoming(
            account(person),
            relation,
            Optional.of(CHANNEL).filter(channel -> inChannel),
            new Heard.Typed(text));
    return store.transactions().inTransaction(() -> assistant.hear(incoming));
  }

  /** What cannot be taken back is asked about, and here they mean it. */
  private List<Reply> hears(Incoming incoming) {
    List<Reply> replies = store.transactions().inTransaction(() -> assistant.hear(incoming));
    return text(replies).contains("Should I do it?")
        ? hears(
            incoming(
                incoming.from(),
                incoming.profile().relation(),
                incoming.where().channel(),
                new Heard.Typed("yes")))
        : replies;
  }

  public Team team() {
    return store.team().teams().ofHome(HOME).orElseThrow();
  }

  public List<Reply> joins(String person) {
    return does(
        person,
        true,
        Profile.Relation.MEMBER,
        new Heard.Pressed(TeamActions.of(TeamButton.JOIN, team())));
  }

  public static String text(List<Reply> replies) {
    List<String> said = new ArrayList<>();
    for (Reply reply : replies) {
      if (reply instanceof Reply.Say say) {
        said.add(new PlainText().render(say.message()));
      } else if (reply instanceof Reply.Post post) {
        said.add("to " + post.to().id() + ": " + new PlainText().render(post.message()));
      }
    }
    return String.join("\n", said);
  }

  /** A whole check-in with this stage and these points on every strand. */
  public void checksIn(String person, String letter, int points) {
    says(person, false, "checkin");
    for (int strand = 0; strand < 7; strand++) {
      says(person, false, letter);
      says(person, false, String.valueOf(points));
    }
    says(person, false, "skip");
    says(person, false, letter);
    assertThat(text(says(person, false, "finish"))).isNotEmpty();
    assertThat(text(says(person, false, "history"))).contains("(" + points + ")");
  }
}
