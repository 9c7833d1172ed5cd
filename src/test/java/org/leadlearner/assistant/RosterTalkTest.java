package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.people.Account;
import org.leadlearner.people.Member;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Roster;
import org.leadlearner.people.Team;
import org.leadlearner.schedule.PromptSchedule;

/** Whom the district's list names is recognized when they greet, and asked into their team. */
class RosterTalkTest extends TeamTalk {

  private static final String ADDRESS = "ruth@example.org";

  private Team cabinet;

  @BeforeEach
  void setUp() {
    says("dana", true, "set up this channel as a team");
    cabinet = team();
  }

  private void expects(Optional<String> user, Member.Role role) {
    store
        .person()
        .roster()
        .replace(
            List.of(
                new Roster.Expected(
                    user.map(name -> new Account("web", "playground", name)),
                    user.isPresent() ? Optional.empty() : Optional.of(ADDRESS),
                    Optional.of("Lincoln *Elementary*"),
                    role,
                    Optional.of(cabinet.id()))),
            clock.instant());
  }

  private Member ruth() {
    long id = store.person().people().find(account("ruth")).orElseThrow();
    return store.team().teams().members(cabinet.id()).stream()
        .filter(one -> one.personId() == id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoeverGreetsIsTheOneOfTheListAndAskedIn() {
    expects(Optional.of("ruth"), Member.Role.MEMBER);
    String said = text(says("ruth", false, "hello"));
    assertThat(said)
        .contains(
            "Hello ruth",
            "names you at Lincoln *Elementary*.",
            "asks you to join Leadership team",
            "results of 5 or more people",
            "[Join] [Observe] [No, thanks]");
    assertThat(ruth().state()).isEqualTo(Member.State.INVITED);

    assertThat(text(says("ruth", false, "yes"))).contains("You joined Leadership team.");
    assertThat(ruth().role()).isEqualTo(Member.Role.MEMBER);
    assertThat(text(says("ruth", false, "hello"))).doesNotContain("Lincoln");
  }

  @Test
  void whoeverWasMetBeforeIsRecognizedAtTheirNextGreeting() {
    says("ruth", false, "hello");
    expects(Optional.of("ruth"), Member.Role.MEMBER);
    assertThat(text(says("ruth", false, "help"))).doesNotContain("Lincoln");
    assertThat(text(says("ruth", false, "hello"))).contains("names you at Lincoln");
  }

  @Test
  void anAddressThatThePlatformVouchesForIsEnough() {
    expects(Optional.empty(), Member.Role.MEMBER);
    assertThat(text(says("ruth", false, "hello"))).doesNotContain("Lincoln");
    address = Optional.of(ADDRESS);
    assertThat(text(does("ruth", false, Profile.Relation.GUEST, new Heard.Typed("hello"))))
        .as("a guest's address is of another organisation")
        .doesNotContain("Lincoln");
    assertThat(text(says("ruth", true, "hello")))
        .as("others read what is said in a channel")
        .doesNotContain("Lincoln");
    assertThat(text(says("ruth", false, "hello"))).contains("Lincoln", "[Join]");
    assertThat(store.person().roster().state().expected()).isZero();
  }

  @Test
  void theListCanAskSomebodyToLead() {
    expects(Optional.of("ruth"), Member.Role.LEAD);
    assertThat(text(says("ruth", false, "hello"))).contains("You would lead it.");
    assertThat(ruth().isLead()).as("nobody leads before they said yes").isFalse();
    says("ruth", false, "yes");
    assertThat(ruth().isLead()).isTrue();
  }

  @Test
  void whoSaidNoIsNotAskedAgainByTheNextList() {
    expects(Optional.of("ruth"), Member.Role.MEMBER);
    says("ruth", false, "hello");
    says("ruth", false, "no");
    assertThat(ruth().state()).isEqualTo(Member.State.DECLINED);

    expects(Optional.of("ruth"), Member.Role.MEMBER);
    assertThat(text(says("ruth", false, "hello"))).contains("Lincoln").doesNotContain("[Join]");
    assertThat(ruth().state()).isEqualTo(Member.State.DECLINED);
  }

  @Test
  void promptsGoByTheSchoolOfTheList() {
    expects(Optional.of("ruth"), Member.Role.MEMBER);
    says("ruth", false, "hello");
    says("ruth", false, "pln time 7:40");
    long id = store.person().people().find(account("ruth")).orElseThrow();
    assertThat(store.prompt().schedules().ofPerson(id).flatMap(PromptSchedule::school))
        .contains("Lincoln *Elementary*");
  }

  @Test
  void whoeverIsForgottenIsNotExpectedByTheirAddressEither() {
    says("ruth", false, "hello");
    expects(Optional.empty(), Member.Role.MEMBER);
    address = Optional.of(ADDRESS);
    says("ruth", false, "forget me");
    says("ruth", false, "yes");
    assertThat(store.person().people().find(account("ruth"))).isEmpty();
    assertThat(store.person().roster().state().expected()).isZero();
  }

  @Test
  void theLogOfTheTeamSaysThatItWasTheList() {
    expects(Optional.of("ruth"), Member.Role.MEMBER);
    says("ruth", false, "hello");
    assertThat(text(says("dana", false, "team log")))
        .contains("the district's list asked someone to join");
  }
}
