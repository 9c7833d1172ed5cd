package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;

abstract class TeamsContract extends StoreContract {

  private static final Conversation SLACK = new Conversation("slack", "T1", "C1");
  private static final Conversation TEAMS = new Conversation("teams", "tenant", "19:x");
  private static final Conversation OWN = new Conversation("web", "playground", "ana");
  private static final Team CABINET = new Team(Team.NEW, "Cabinet", List.of(SLACK), List.of());

  TeamsContract(TestDatabase database) {
    super(database);
  }

  private static Member invited(long personId) {
    return new Member(
        personId, Samples.PROFILE.name(), Member.Role.MEMBER, Member.State.INVITED, OWN);
  }

  @Test
  void aTeamIsKeptWholeAndReplaced() {
    Team made = store.team().teams().keep(CABINET);
    assertThat(made.id()).isNotEqualTo(Team.NEW);
    Team changed =
        store
            .team()
            .teams()
            .keep(new Team(made.id(), "Leads 👩🏽‍🏫", List.of(TEAMS, SLACK), List.of(OWN, SLACK)));
    reopen();

    assertThat(store.team().teams().find(made.id())).contains(changed);
    assertThat(store.team().teams().ofHome(TEAMS)).contains(changed);
    assertThat(store.team().teams().ofHome(OWN)).as("a summary is posted there, no more").isEmpty();
    assertThat(store.team().teams().find(made.id() + 1)).isEmpty();

    store.team().teams().keep(new Team(made.id(), "Leads", List.of(), List.of()));
    assertThat(store.team().teams().ofHome(SLACK)).isEmpty();
  }

  @Test
  void aTeamThatWasNeverKeptIsNotChanged() {
    Team unknown = new Team(99, "Nobody", List.of(), List.of());
    assertThatThrownBy(() -> store.team().teams().keep(unknown))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("team 99 is not kept");
  }

  @Test
  void aChannelIsTheHomeOfOneTeam() throws Exception {
    List<Boolean> made =
        atOnce(
            4,
            () -> {
              try {
                return store.team().teams().keep(CABINET).id() > 0;
              } catch (IllegalStateException taken) {
                return false;
              }
            });
    assertThat(made).containsOnlyOnce(true);
    assertThat(store.team().teams().all()).as("nothing is left of the others").hasSize(1);
  }

  @Test
  void teamsStandByNameWhateverTheirCapitals() {
    for (String name : List.of("beta", "Gamma", "Alpha", "alpha")) {
      store.team().teams().keep(new Team(Team.NEW, name, List.of(), List.of()));
    }
    assertThat(store.team().teams().all())
        .extracting(Team::name)
        .containsExactly("Alpha", "alpha", "beta", "Gamma");
  }

  @Test
  void membersStandInTheOrderTheyWereInvitedIn() {
    long team = store.team().teams().keep(CABINET).id();
    Member zoe = invited(person("zoe"));
    Member ana = invited(person("ana"));
    store.team().teams().keep(team, zoe);
    store.team().teams().keep(team, ana);
    for (Member.State state : Member.State.values()) {
      for (Member.Role role : Member.Role.values()) {
        Member changed = zoe.in(state).as(role);
        store.team().teams().keep(team, changed);
        assertThat(store.team().teams().members(team)).containsExactly(changed, ana);
      }
    }
    Member moved = new Member(ana.personId(), ana.name(), ana.role(), ana.state(), TEAMS);
    store.team().teams().keep(team, moved);
    assertThat(store.team().teams().members(team)).contains(moved).hasSize(2);
    assertThat(store.team().teams().members(team + 1)).isEmpty();
  }

  @Test
  void aPersonHasTheTeamsTheyMayStillBeIn() {
    long ana = person("ana");
    Team second = store.team().teams().keep(new Team(Team.NEW, "Z", List.of(), List.of()));
    Team first = store.team().teams().keep(new Team(Team.NEW, "A", List.of(), List.of()));
    store.team().teams().keep(first.id(), invited(ana));
    store.team().teams().keep(second.id(), invited(ana).in(Member.State.JOINED));
    assertThat(store.team().teams().of(ana)).containsExactly(second, first);

    store.team().teams().keep(first.id(), invited(ana).in(Member.State.DECLINED));
    store.team().teams().keep(second.id(), invited(ana).in(Member.State.LEFT));
    assertThat(store.team().teams().of(ana)).isEmpty();
  }

  @Test
  void everyChangeIsInTheAuditLogInOrder() {
    long team = store.team().teams().keep(CABINET).id();
    Optional<Long> ana = Optional.of(person("ana"));
    List<TeamChange> changes = new ArrayList<>();
    for (TeamChange.Kind kind : TeamChange.Kind.values()) {
      changes.add(new TeamChange(kind, ana, Optional.empty(), "detail", NOON));
      changes.add(new TeamChange(kind, Optional.empty(), ana, "", NOON.minusSeconds(1)));
    }
    changes.forEach(change -> store.team().teams().audit(team, change));
    reopen();
    assertThat(store.team().teams().changes(team)).isEqualTo(changes);
    assertThat(store.team().teams().changes(team + 1)).isEmpty();
  }
}
