package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.StoredAssistant;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.team.DistrictPorts;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.DistrictProfile;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.retention.AgeRemoval;
import org.leadlearner.retention.RecordKind;
import org.leadlearner.retention.RetentionPeriods;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;
import org.leadlearner.store.StoreRules;

/** What is kept of a person, told and deleted in the chat, on a real database. */
class DataTalkTest {

  private static final Conversation CHANNEL = new Conversation("slack", "T1", "C1");

  @TempDir private Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-05T14:00:00Z"));
  private Store store;
  private RetentionPeriods keeps = RetentionPeriods.NONE;
  private int deliveries;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Assistant assistant() {
    return StoredAssistant.on(store).with(teams()).made();
  }

  private TeamPorts teams() {
    TeamPorts plain = StoredRecords.teams(store);
    return new TeamPorts(
        plain.teams(),
        plain.rounds(),
        plain.suppression(),
        plain.admins(),
        plain.agreements(),
        plain.meetings(),
        plain.requests(),
        plain.people(),
        plain.staff(),
        plain.projector(),
        new DistrictPorts(
            ZoneOffset.UTC,
            store.conversation().reach(),
            store.team().teamWeeks(),
            new DistrictProfile(Optional.empty(), Optional.empty(), keeps)));
  }

  private List<Reply> does(Where.Setting setting, Heard heard) {
    Incoming incoming =
        new Incoming(
            Set.of("key-" + deliveries++),
            new Account("slack", "T1", "U1"),
            new Profile("Dana", Locale.US, ZoneOffset.UTC, Profile.Relation.MEMBER),
            new Where(
                new Conversation("slack", "T1", "U1"),
                setting,
                Optional.of(CHANNEL).filter(channel -> setting == Where.Setting.CHANNEL),
                Optional.empty(),
                Optional.empty()),
            false,
            heard,
            Optional.empty(),
            clock.instant());
    return store.transactions().inTransaction(() -> assistant().hear(incoming));
  }

  private List<Reply> says(String text) {
    return does(Where.Setting.DIRECT, new Heard.Typed(text));
  }

  private List<Reply> presses(Action action) {
    return does(Where.Setting.DIRECT, new Heard.Pressed(action));
  }

  private Optional<Long> dana() {
    return store.person().people().find(new Account("slack", "T1", "U1"));
  }

  private static Action button(List<Reply> on, String label) {
    return on.stream()
        .filter(Reply.Say.class::isInstance)
        .flatMap(reply -> ((Reply.Say) reply).message().parts().stream())
        .filter(Part.Buttons.class::isInstance)
        .flatMap(part -> ((Part.Buttons) part).buttons().stream())
        .filter(button -> button.label().equals(label))
        .findFirst()
        .orElseThrow()
        .action();
  }

  private static String text(List<Reply> replies) {
    List<String> said = new ArrayList<>();
    for (Reply reply : replies) {
      if (reply instanceof Reply.Say say) {
        said.add(say.place() + ": " + text(say.message()));
      } else if (reply instanceof Reply.Post post) {
        said.add("to " + post.to().id() + ": " + text(post.message()));
      }
    }
    return String.join("\n", said);
  }

  private static String text(Message message) {
    return new PlainText().render(message);
  }

  @Test
  void whatIsKeptIsToldByKindsAndCounts() {
    says("checkin");
    says("b");
    says("5");
    String told = text(says("my data"));

    assertThat(told)
        .contains("Profile: 1", "Accounts: 1", "Check-ins: 1", "Answers: 1")
        .contains("type dashboard", "the district's backups", "[Forget me]")
        .doesNotContain("notes:");
  }

  @Test
  void forHowLongItIsKeptIsTold() {
    assertThat(text(says("my data"))).doesNotContain("deleted");
    keeps =
        new RetentionPeriods(
            Map.of(
                RecordKind.TRANSCRIPTS, 30, RecordKind.PRACTICE, 400, RecordKind.CHECKINS, 1100));
    assertThat(text(says("my data")))
        .contains(
            "What we say here is deleted after 30 days",
            "Prompts, and what you did with them, are deleted after 400 days.",
            "deleted 1,100 days after you last changed them. Your confirmed stage stays.");
  }

  @Test
  void aStageThatWasConfirmedIsToldWhenItsCheckInsAreDeleted() {
    assertThat(text(says("history"))).contains("no finished check-in yet");
    says("checkin");
    for (int strand = 0; strand < 7; strand++) {
      says("b");
      says("5");
    }
    says("skip");
    says("b");
    says("finish");
    assertThat(text(says("history"))).contains("Average");
    clock.advance(Duration.ofDays(500));
    new AgeRemoval(
            new RetentionPeriods(Map.of(RecordKind.CHECKINS, 400)), store.agedRecords(), clock)
        .all();
    assertThat(text(says("history")))
        .contains(
            "older than the district keeps them, so they are deleted. Your confirmed stage stays:"
                + " Envisioning.",
            "How your stage moved",
            "your first check-in")
        .doesNotContain("Average");
    assertThat(text(says("my result"))).contains("older than the district keeps them");
    assertThat(text(says("checkin"))).contains("1 of 7");
  }

  @Test
  void forgettingTakesASecondYes() {
    says("checkin");
    List<Reply> asked = says("Forget me.");
    assertThat(text(asked))
        .contains("What goes:", "What stays:", "the district's backups", "cannot be undone")
        .contains("Before each update I make a copy")
        .doesNotContain("both Slack and Teams");
    assertThat(text(presses(button(asked, "Keep everything")))).contains("Nothing has changed");
    assertThat(dana()).isPresent();

    assertThat(text(presses(button(asked, "Yes, forget me")))).contains("I have forgotten you");

    assertThat(dana()).isEmpty();
    assertThat(text(says("history"))).doesNotContain("Envisioning");
  }

  @Test
  void aYesOfAnotherDayIsAskedForAgain() {
    Action yes = button(says("forget me"), "Yes, forget me");
    clock.advance(Duration.ofDays(1));

    assertThat(text(presses(yes))).contains("Do you want me to forget you?");
    assertThat(dana()).isPresent();
  }

  @Test
  void inAChannelNothingIsToldOrDone() {
    Action yes = button(says("forget me"), "Yes, forget me");
    for (String words : List.of("my data", "forget me")) {
      assertThat(text(does(Where.Setting.CHANNEL, new Heard.Typed(words))))
          .as("to the own conversation, and a word aside")
          .startsWith("BELOW: ")
          .contains("ASIDE: ");
    }
    does(Where.Setting.CHANNEL, new Heard.Pressed(yes));
    assertThat(dana()).isPresent();
  }

  @Test
  void whoLeadsFromNowOnIsTold() {
    says("hello");
    Team team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    join(team, dana().orElseThrow(), "U1", Member.Role.LEAD);
    long ruth =
        store
            .person()
            .people()
            .meet(
                new Account("slack", "T1", "U2"),
                new Profile("Ruth", Locale.US, ZoneOffset.UTC),
                clock.instant())
            .person()
            .id();
    join(team, ruth, "U2", Member.Role.MEMBER);

    assertThat(text(presses(button(says("forget me"), "Yes, forget me"))))
        .contains("to U2: You are a lead of Cabinet now");
  }

  @Test
  void underALegalHoldNothingIsDeletedAndTheyAreTold() {
    Action yes = button(says("forget me"), "Yes, forget me");
    store.close();
    store = MigratedDatabase.open(folder.resolve("test.db"), clock, StoreRules.USUAL.held(true));

    assertThat(text(presses(yes))).contains("A legal hold is on");
    assertThat(text(says("forget me"))).contains("A legal hold is on").doesNotContain("[");
    assertThat(text(says("my data"))).contains("A legal hold is on").doesNotContain("[Forget me]");
    assertThat(dana()).isPresent();
  }

  private void join(Team team, long person, String user, Member.Role role) {
    Conversation own = new Conversation("slack", "T1", user);
    store.team().teams().keep(team.id(), new Member(person, "", role, Member.State.JOINED, own));
  }
}
