package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.StoredAssistant;
import org.leadlearner.access.DashboardDoor;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.PersonalPages;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.dashboard.html.MessageHtml;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;
import org.leadlearner.tone.Twice;

/** The link that is given in chat, and the pages that it leads to, on a real database. */
class ChatPersonalPagesTest {

  private static final Instant OCTOBER = Instant.parse("2026-10-05T14:00:00Z");
  private static final URI LINK = URI.create("https://learn.example.org/dashboard/abc");
  private static final Conversation CHANNEL =
      new Conversation("web", "playground", "channel-leadership");
  private static final Conversation HOME =
      new Conversation("web", "playground", "channel-leadership");

  @TempDir private Path folder;
  private final SettableClock clock = new SettableClock(OCTOBER);
  private Optional<URI> link = Optional.of(LINK);
  private Store store;
  private Assistant assistant;
  private int deliveries;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    DashboardDoor door = (person, at) -> link;
    assistant = StoredAssistant.on(store).with(door).made();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<Reply> says(String person, boolean inChannel, String text) {
    return does(person, inChannel, new Heard.Typed(text));
  }

  private List<Reply> does(String person, boolean inChannel, Heard heard) {
    Incoming incoming =
        new Incoming(
            Set.of("key-" + deliveries++),
            account(person),
            profile(person),
            new Where(
                new Conversation("web", "playground", "dm-" + person),
                inChannel ? Where.Setting.CHANNEL : Where.Setting.DIRECT,
                Optional.of(CHANNEL).filter(channel -> inChannel),
                Optional.empty(),
                Optional.empty()),
            false,
            heard,
            Optional.empty(),
            clock.instant());
    List<Reply> replies = store.transactions().inTransaction(() -> assistant.hear(incoming));
    // What cannot be taken back is asked about, and here they mean it.
    return TeamTalk.text(replies).contains("Should I do it?")
        ? does(person, inChannel, new Heard.Typed("yes"))
        : replies;
  }

  private static Account account(String person) {
    return new Account("web", "playground", person);
  }

  private static Profile profile(String person) {
    return new Profile(person, Locale.US, ZoneOffset.UTC);
  }

  private Person person(String name) {
    return new Person(store.person().people().find(account(name)).orElseThrow(), profile(name));
  }

  private PersonalPages pages() {
    return assistant.pages();
  }

  private Team team() {
    return store.team().teams().ofHome(HOME).orElseThrow();
  }

  private void checksIn(String person, int points) {
    says(person, false, "checkin");
    for (int strand = 0; strand < 7; strand++) {
      says(person, false, "C");
      says(person, false, String.valueOf(points));
    }
    says(person, false, "skip");
    says(person, false, "C");
    says(person, false, "finish");
  }

  /** A team that dana leads, in which so many have checked in. */
  private void aClosedRound(int people) {
    says("dana", true, "set up this channel as a team");
    checksIn("dana", 7);
    for (int place = 1; place < people; place++) {
      String name = "member" + place;
      does(name, true, new Heard.Pressed(TeamActions.of(TeamButton.JOIN, team())));
      checksIn(name, 6);
    }
    says("dana", false, "close the round");
    says("dana", false, "yes");
  }

  private static String text(Message message) {
    return new PlainText().render(message);
  }

  private static String text(List<Message> messages) {
    return messages.stream().map(ChatPersonalPagesTest::text).collect(Collectors.joining("\n"));
  }

  private static String at(List<Reply> replies, Reply.Place place) {
    List<String> said = new ArrayList<>();
    for (Reply reply : replies) {
      if (reply instanceof Reply.Say say && say.place() == place) {
        said.add(text(say.message()));
      }
    }
    return String.join("\n", said);
  }

  @Test
  void theLinkIsGivenInOnesOwnConversationAndNowhereElse() {
    for (String words : List.of("dashboard", "open dashboard", "/progress export")) {
      assertThat(at(says("dana", false, words), Reply.Place.BELOW)).contains(LINK.toString());
      List<Reply> inChannel = says("dana", true, words);
      assertThat(inChannel).noneMatch(Reply.Post.class::isInstance);
      assertThat(at(inChannel, Reply.Place.BELOW)).contains(LINK.toString());
      assertThat(at(inChannel, Reply.Place.ASIDE))
          .contains("direct message")
          .doesNotContain(LINK.toString());
    }
  }

  @Test
  void theButtonGivesTheSame() {
    checksIn("dana", 7);
    assertThat(at(says("dana", false, "history"), Reply.Place.BELOW)).contains("[Open dashboard]");
    List<Reply> pressed = does("dana", true, new Heard.Pressed(Action.of(CommonButton.DASHBOARD)));
    assertThat(at(pressed, Reply.Place.BELOW)).contains(LINK.toString(), "works once");
  }

  @Test
  void withoutAnAddressTheyAreToldWhatToSet() {
    link = Optional.empty();
    assertThat(at(says("dana", false, "dashboard"), Reply.Place.BELOW))
        .contains("set PUBLIC_URL to the https address");
  }

  @Test
  void thePagesSayWhatTheChatSaysAndHaveNothingToPress() {
    aClosedRound(5);
    says("dana", false, "pln");
    Person dana = person("dana");
    List<Message> all =
        new ArrayList<>(
            List.of(
                pages().overview(dana, clock.instant()),
                pages().history(dana, clock.instant()),
                pages().practice(dana, clock.instant()),
                pages().settings(dana, clock.instant())));
    all.addAll(pages().team(dana, team().id(), clock.instant()).orElseThrow().messages());

    assertThat(all)
        .flatExtracting(Message::parts)
        .noneMatch(Part.Buttons.class::isInstance)
        .noneMatch(Part.Choices.class::isInstance);
    long id = store.checkin().checkIns().lastTouched(dana.id()).orElseThrow().id();
    String chat =
        at(says("dana", false, "history"), Reply.Place.BELOW)
            + "\n"
            + at(
                does("dana", false, new Heard.Pressed(Action.of("reading-basis").with("id", id))),
                Reply.Place.BELOW);
    assertThat(chat).contains(text(pages().history(dana, clock.instant())).lines().toList());
    assertThat(text(all)).contains("Overall: Planning, from 5 check-ins").doesNotContain("member1");
  }

  @Test
  void aTeamIsForThoseWhoJoinedIt() {
    aClosedRound(5);
    says("eve", false, "hello");
    Person eve = person("eve");

    assertThat(pages().teams(eve)).isEmpty();
    assertThat(pages().team(eve, team().id(), clock.instant())).isEmpty();
    assertThat(pages().board(eve, team().id(), clock.instant())).isEmpty();
    assertThat(pages().teams(person("member1"))).containsExactly(team());
    says("member1", false, "leave the team");
    assertThat(pages().team(person("member1"), team().id(), clock.instant())).isEmpty();
  }

  @Test
  void whoLooksIsKept() {
    aClosedRound(5);
    clock.advance(Duration.ofDays(1));
    pages().team(person("member2"), team().id(), clock.instant());
    assertThat(at(says("dana", false, "who looked?"), Reply.Place.BELOW)).contains("member2");
    pages().board(person("member3"), team().id(), clock.instant());
    assertThat(at(says("dana", false, "who looked?"), Reply.Place.BELOW)).contains("member3");
  }

  @Test
  void whatChangedIsShownOnceTwoRoundsCanBeCompared() {
    aClosedRound(5);
    Person dana = person("dana");
    assertThat(teamPage(dana).parts())
        .as("where it comes from unfolds below each sentence")
        .anyMatch(Part.Explained.class::isInstance);
    assertThat(text(teamPage(dana))).doesNotContain("What changed");
    clock.advance(Duration.ofDays(40));
    checksIn("dana", 7);
    List.of("member1", "member2", "member3", "member4").forEach(name -> checksIn(name, 6));
    says("dana", false, "close the round");
    says("dana", false, "yes");

    assertThat(text(teamPage(dana)))
        .contains("Oct 5, 2026: Planning, from 5 check-ins")
        .contains("Nov 14, 2026: Planning, from 5 check-ins")
        .contains("What changed\nOn every strand I can show");
  }

  private Message teamPage(Person person) {
    PersonalPages.TeamPage page = pages().team(person, team().id(), clock.instant()).orElseThrow();
    assertThat(page.isClosed()).isTrue();
    assertThat(page.messages()).hasSize(1);
    return page.messages().get(0);
  }

  /** As a browser shows it, with all that can be unfolded folded. */
  @Test
  void noPageSaysASentenceTwice() {
    aClosedRound(5);
    clock.advance(Duration.ofDays(40));
    checksIn("dana", 5);
    List.of("member1", "member2", "member3", "member4").forEach(name -> checksIn(name, 5));
    says("dana", false, "close the round");
    says("dana", false, "yes");
    says("dana", false, "pln time 7:40");
    Person dana = person("dana");
    Instant now = clock.instant();

    for (Message page :
        List.of(
            pages().overview(dana, now),
            pages().history(dana, now),
            pages().plan(dana, Optional.of("CRED"), now),
            pages().practice(dana, now),
            pages().settings(dana, now),
            teamPage(dana),
            pages().board(dana, team().id(), now).orElseThrow())) {
      String html = new MessageHtml(PagePhrases.in(Locale.US)).render(page).render();
      Stream<String> lines =
          html.replaceAll("(?s)</summary>.*?</details>", "")
              .replaceAll("</(p|li|h2|td|th|dd|dt|caption|span)>", "\n")
              .replaceAll("<[^>]+>", "")
              .lines();
      assertThat(Twice.said(lines)).as(html).isEmpty();
    }
  }

  @Test
  void theBoardPageHasARowForEachStrandFromFiveOn() {
    aClosedRound(5);
    Message board = pages().board(person("dana"), team().id(), clock.instant()).orElseThrow();
    assertThat(text(board))
        .contains("Strand by strand")
        .contains("Evidence and direction | Planning | close | 5")
        .contains("It does not measure teaching");
  }

  @Test
  void underFiveTheBoardPageHasNoRowsAndBeforeACloseThereIsNone() {
    says("dana", true, "set up this channel as a team");
    assertThat(pages().board(person("dana"), team().id(), clock.instant())).isEmpty();
    assertThat(
            text(
                pages()
                    .team(person("dana"), team().id(), clock.instant())
                    .orElseThrow()
                    .messages()))
        .contains("No round is closed yet");
    checksIn("dana", 7);
    says("dana", false, "close the round");
    says("dana", false, "yes");
    Message board = pages().board(person("dana"), team().id(), clock.instant()).orElseThrow();
    assertThat(text(board))
        .contains("I show results once 5 are finished")
        .doesNotContain("Strand by strand", "Planning");
  }
}
