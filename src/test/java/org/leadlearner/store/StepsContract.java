package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Conversation;
import org.leadlearner.step.Step;
import org.leadlearner.step.Steps;

abstract class StepsContract extends StoreContract {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 16);
  private static final Instant MORNING = Instant.parse("2026-01-16T15:00:00Z");

  StepsContract(TestDatabase database) {
    super(database);
  }

  private Step written(long person, String words) {
    Conversation place = new Conversation("slack", "T1", "U" + person);
    return store
        .steps()
        .write(
            person,
            new Step.Written("shared-ownership", "NET", words, ZoneId.of("America/Chicago"), place),
            NOON);
  }

  private Step opened(long person, String words) {
    Step step = written(person, words);
    store.steps().open(step, FRIDAY, MORNING);
    return store.steps().find(person, step.id()).orElseThrow();
  }

  @Test
  void aStepIsWrittenAndOpened() {
    long ana = person("ana");
    Step step = written(ana, "Call Lincoln");
    assertThat(step.state()).isEqualTo(Step.State.WRITTEN);
    assertThat(step.until()).isEmpty();
    assertThat(store.steps().open(ana)).isEmpty();

    Step open = opened(ana, "Call Jefferson");
    assertThat(store.steps().find(ana, step.id())).as("one is written at most").isEmpty();
    assertThat(store.steps().open(ana)).containsExactly(open);
    assertThat(open.until()).isEqualTo(Optional.of(FRIDAY));
    assertThat(open.isAsked()).isFalse();
    assertThat(open.zone()).isEqualTo(ZoneId.of("America/Chicago"));
  }

  @Test
  void nobodyFindsTheStepOfAnother() {
    Step step = opened(person("ana"), "Call Lincoln");
    long ben = person("ben");
    assertThat(store.steps().find(ben, step.id())).isEmpty();
    assertThat(store.steps().open(ben)).isEmpty();
  }

  @Test
  void aQuestionIsDueOnceAndNotForWhatIsClosed() {
    long ana = person("ana");
    Step first = opened(ana, "Call Lincoln");
    Step second = opened(ana, "Call Jefferson");
    assertThat(store.steps().due(MORNING.minusMillis(1), 9)).isEmpty();
    store.steps().close(second, Step.State.DROPPED, NOON);

    List<Steps.Due> due = store.steps().due(MORNING, 9);
    assertThat(due).containsExactly(new Steps.Due(first, MORNING));
    assertThat(store.steps().asked(due.get(0))).isTrue();
    assertThat(store.steps().asked(due.get(0))).isFalse();
    assertThat(store.steps().due(MORNING.plusSeconds(9), 9)).isEmpty();
    assertThat(store.steps().find(ana, first.id()).map(Step::isAsked)).contains(true);
  }

  @Test
  void aQuestionIsPutOffUnlessTheStepWasChanged() {
    Step step = opened(person("ana"), "Call Lincoln");
    Steps.Due due = store.steps().due(MORNING, 9).get(0);
    store.steps().putOff(due, MORNING.plusSeconds(60));
    assertThat(store.steps().due(MORNING, 9)).isEmpty();
    store.steps().putOff(due, MORNING);
    assertThat(store.steps().due(MORNING, 9)).as("it was put off by now").isEmpty();
    store.steps().open(step, FRIDAY.plusDays(3), MORNING.plusSeconds(3));
    assertThat(store.steps().due(MORNING.plusSeconds(3), 9)).hasSize(1);
  }

  @Test
  void whatWasDroppedIsTakenUpAgain() {
    long ana = person("ana");
    Step step = opened(ana, "Call Lincoln");
    store.steps().close(step, Step.State.DROPPED, NOON);
    store.steps().rewrite(step);
    assertThat(store.steps().find(ana, step.id()).map(Step::state)).contains(Step.State.WRITTEN);
    assertThat(store.steps().open(ana)).isEmpty();
  }
}
