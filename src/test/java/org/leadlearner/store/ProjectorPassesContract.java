package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.access.ProjectorPass;
import org.leadlearner.access.ProjectorPasses;
import org.leadlearner.people.Team;

abstract class ProjectorPassesContract extends StoreContract {

  private static final String LINK = "a".repeat(64);
  private static final String SCREEN = "b".repeat(64);
  private static final Instant SOON = NOON.plusSeconds(600);
  private static final Instant EVENING = NOON.plusSeconds(14_400);

  private ProjectorPasses passes;
  private long round;
  private long ana;

  ProjectorPassesContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void aRound() {
    passes = store.access().projectorPasses();
    Team team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    round =
        store
            .team()
            .rounds()
            .open(team.id(), Samples.RUBRIC.edition(), NOON, LocalDate.of(2026, 5, 31))
            .id();
    ana = person("ana");
    passes.give(LINK, ana, round, SOON, NOON);
  }

  @Test
  void aLinkBecomesAScreenOnce() {
    assertThat(passes.isGood(LINK, NOON)).isTrue();
    assertThat(passes.screen(LINK, NOON)).as("a link shows nothing").isEmpty();
    assertThat(passes.open(LINK, SCREEN, EVENING, NOON)).isTrue();
    assertThat(passes.open(LINK, "c".repeat(64), EVENING, NOON)).isFalse();
    assertThat(passes.isGood(LINK, NOON)).isFalse();

    ProjectorPass shown = passes.screen(SCREEN, NOON).orElseThrow();
    assertThat(shown.person().id()).isEqualTo(ana);
    assertThat(shown.roundId()).isEqualTo(round);
    assertThat(shown.ends()).isEqualTo(EVENING);
  }

  @Test
  void oneOfTwoAtOnceOpensIt() throws Exception {
    int[] next = {0};
    assertThat(
            atOnce(
                2,
                () -> {
                  String screen;
                  synchronized (next) {
                    screen = "%064x".formatted(++next[0]);
                  }
                  return passes.open(LINK, screen, EVENING, NOON);
                }))
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void allEndsAtItsTime() {
    assertThat(passes.isGood(LINK, SOON)).isFalse();
    assertThat(passes.open(LINK, SCREEN, EVENING, SOON)).isFalse();
    passes.open(LINK, SCREEN, EVENING, NOON);
    assertThat(passes.screen(SCREEN, EVENING.minusMillis(1))).isPresent();
    assertThat(passes.screen(SCREEN, EVENING)).isEqualTo(Optional.empty());
  }
}
