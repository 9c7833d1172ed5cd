package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.SigningButton;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Member;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;

/** What a room sees of a round, from one moment to the next, and what it never sees. */
class ProjectorTalkTest extends TeamTalk {

  private static final List<String> LEADERS = List.of("dana", "ruth", "helen", "priya", "omar");

  @BeforeEach
  void aTeam() {
    assistant =
        assistant(
            StoredRecords.teams(
                store,
                mirror -> URI.create("https://learn.example.org/staff/" + mirror),
                URI.create("https://learn.example.org/projector/once")));
    says("dana", true, "set up this channel as a team");
    LEADERS.stream().skip(1).forEach(this::joins);
  }

  private long round() {
    return store.team().rounds().current(team().id()).orElseThrow().id();
  }

  private Person person(String name) {
    long id = store.person().people().find(account(name)).orElseThrow();
    return new Person(id, profile(name, Profile.Relation.MEMBER));
  }

  private Optional<String> wall(String name, long round) {
    Optional<Message> message = assistant.pages().onWall(person(name), round, clock.instant());
    message.ifPresent(shown -> assertThat(shown.parts()).noneMatch(Part.Buttons.class::isInstance));
    return message.map(new PlainText()::render);
  }

  private String wall(long round) {
    return wall("dana", round).orElseThrow();
  }

  private void allCheckIn() {
    LEADERS.forEach(leader -> checksIn(leader, "C", 6));
  }

  @Test
  void whileTheRoundIsOpenNoNumberGrowsOnTheWall() {
    long round = round();
    String before = wall(round);
    assertThat(before).contains("Fewer than 5 have finished so far, out of 5");
    LEADERS.stream().limit(4).forEach(leader -> checksIn(leader, "C", 6));
    assertThat(wall(round)).isEqualTo(before);
    checksIn("omar", "C", 6);
    assertThat(wall(round)).contains("At least 5 have finished").doesNotContain("Planning");
  }

  @Test
  void withFewTheWallShowsNoPicture() {
    long round = round();
    LEADERS.stream().limit(4).forEach(leader -> checksIn(leader, "C", 6));
    closes("dana");
    assertThat(wall(round)).contains("4 check-ins are finished").doesNotContain("Planning");
  }

  @Test
  void thePictureThenTheQuestionThenTheLineThenTheSignatures() {
    long round = round();
    allCheckIn();
    closes("dana");
    assertThat(wall(round))
        .contains("5 finished", "Networks inside and out | Planning")
        .contains("Overall: Planning, from 5 check-ins");

    says("dana", false, "record what we agree");
    says("dana", false, "agree 3");
    assertThat(wall(round)).contains("Networks inside and out: question 1 of 3");
    says("dana", false, "agree 3 7; Helen wrote it; a log of Priya; Omar sees it differently");
    assertThat(wall(round))
        .contains("That group has finished a trial and we changed the support")
        .doesNotContain("Helen", "Priya", "Omar", "log");

    Action yes = keep();
    String draft = wall(round);
    assertThat(draft)
        .contains("What Leadership team agreed on", "It is a draft until", "5 members")
        .doesNotContain("Helen", "Priya", "Omar", "Signed");

    LEADERS.stream().limit(4).forEach(leader -> presses(leader, yes));
    assertThat(wall(round)).as("no count grows").isEqualTo(draft);
    presses("omar", yes);
    assertThat(wall(round)).contains("Signed by 5 of 5");
  }

  /** Keeps the record, and gives the yes that each member is asked for. */
  private Action keep() {
    List<Reply> seen = says("dana", false, "see the record");
    Action keep = button(seen, action -> action.is(MeetingButton.KEEP)).orElseThrow();
    return button(presses("dana", keep), action -> action.is(SigningButton.YES)).orElseThrow();
  }

  private static Optional<Action> button(List<Reply> replies, Predicate<Action> wanted) {
    return replies.stream()
        .flatMap(
            reply ->
                reply instanceof Reply.Post post
                    ? post.message().parts().stream()
                    : reply instanceof Reply.Say say
                        ? say.message().parts().stream()
                        : Stream.empty())
        .filter(Part.Buttons.class::isInstance)
        .flatMap(part -> ((Part.Buttons) part).buttons().stream())
        .map(Part.Button::action)
        .filter(wanted)
        .findFirst();
  }

  @Test
  void onlyALeadOfTheTeamOpensItAndOnlyAsLongAsTheyLead() {
    long round = round();
    assertThat(text(says("ruth", false, "projector"))).doesNotContain("learn.example.org");
    assertThat(text(says("dana", false, "projector"))).contains("learn.example.org/projector/once");
    assertThat(wall("ruth", round)).isEmpty();
    assertThat(wall("dana", round)).isPresent();
    assertThat(wall("dana", 4711)).isEmpty();

    Member dana =
        store.team().teams().members(team().id()).stream()
            .filter(member -> member.personId() == person("dana").id())
            .findFirst()
            .orElseThrow();
    store.team().teams().keep(team().id(), dana.as(Member.Role.MEMBER));
    assertThat(wall("dana", round)).isEmpty();
    store.team().teams().keep(team().id(), dana.in(Member.State.LEFT));
    assertThat(wall("dana", round)).isEmpty();
  }

  @Test
  void whoeverIsAGuestByNowShowsNothing() {
    Person guest = new Person(person0(), profile("dana", Profile.Relation.GUEST));
    assertThat(assistant.pages().onWall(guest, round(), clock.instant())).isEmpty();
  }

  private long person0() {
    return store.person().people().find(account("dana")).orElseThrow();
  }

  /** Today's meeting is about what was just closed; at the next one people answer first. */
  @Test
  void weeksLaterItShowsTheOpenRound() {
    allCheckIn();
    closes("dana");
    says("dana", false, "projector");
    assertThat(store.team().rounds().views(Set.of(team().id()), OCTOBER)).isNotEmpty();
    clock.advance(Duration.ofDays(15));
    int looks = store.team().rounds().views(Set.of(team().id()), clock.instant()).size();
    assertThat(text(says("dana", false, "projector"))).contains("learn.example.org");
    assertThat(store.team().rounds().views(Set.of(team().id()), clock.instant())).hasSize(looks);
  }

  @Test
  void itSpeaksTheLanguageOfWhoShowsIt() {
    Person dana =
        new Person(person0(), new Profile("dana", Locale.forLanguageTag("es-MX"), ZoneOffset.UTC));
    assertThat(
            new PlainText()
                .render(assistant.pages().onWall(dana, round(), clock.instant()).orElseThrow()))
        .contains("escriba checkin");
  }
}
