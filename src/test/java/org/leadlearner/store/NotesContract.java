package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.checkin.Amendment;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.checkin.KeptNote;
import org.leadlearner.rubric.Rubric;

abstract class NotesContract extends StoreContract {

  private static final Rubric NEXT = Samples.rubric("shared-ownership", "2");
  private static final Rubric OTHER = Samples.rubric("other", "1");

  NotesContract(TestDatabase database) {
    super(database);
  }

  private void save(CheckIn checkIn, Instant at) {
    store.checkin().checkIns().save(checkIn, at);
  }

  @Test
  void aNoteKeepsItsTimeUntilItsWordsChange() {
    CheckIn start = started(person("ana"));
    save(Samples.with(start, 1, Map.of(), Map.of("INQ", "first", "MOD", "same")), NOON);
    save(
        Samples.with(start, 2, Map.of(), Map.of("INQ", "better", "MOD", "same")),
        NOON.plusSeconds(9));
    assertThat(store.checkin().checkIns().notes(start.personId(), "shared-ownership"))
        .containsExactly(
            new EvidenceNote("MOD", "same", NOON),
            new EvidenceNote("INQ", "better", NOON.plusSeconds(9)));
  }

  @Test
  void notesAreOfOnePersonAndOneRubricOldestFirst() {
    store.checkin().shelf(List.of(NEXT, OTHER));
    long ana = person("ana");
    CheckIn first = Samples.finished(noted(started(ana), "one"), NOON);
    save(first, NOON.plusSeconds(2));
    CheckIn second = noted(started(ana, NEXT.edition()), "two");
    save(second, NOON.plusSeconds(1));
    save(noted(started(ana, OTHER.edition()), "elsewhere"), NOON);
    save(noted(started(person("ben")), "of Ben"), NOON);
    assertThat(store.checkin().checkIns().notes(ana, "shared-ownership"))
        .extracting(EvidenceNote::note)
        .containsExactly("two", "one");
  }

  @Test
  void aNoteIsChangedAndRemovedByItsOwnerAlone() {
    long ana = person("ana");
    long ben = person("ben");
    store.checkin().checkIns().add(ana, "shared-ownership", new EvidenceNote("INQ", "a log", NOON));
    KeptNote kept = store.checkin().checkIns().keptNotes(ana, "shared-ownership").get(0);
    store.checkin().checkIns().change(ben, kept.id(), "mine");
    store.checkin().checkIns().remove(ben, kept.id());
    assertThat(store.checkin().checkIns().keptNotes(ana, "shared-ownership")).containsExactly(kept);

    store.checkin().checkIns().change(ana, kept.id(), "two logs");
    assertThat(store.checkin().checkIns().keptNotes(ana, "shared-ownership"))
        .containsExactly(new KeptNote(kept.id(), new EvidenceNote("INQ", "two logs", NOON)));
    store.checkin().checkIns().remove(ana, kept.id());
    assertThat(store.checkin().checkIns().keptNotes(ana, "shared-ownership")).isEmpty();
  }

  private static CheckIn noted(CheckIn checkIn, String note) {
    return Samples.with(checkIn, 1, Map.of(), Map.of("INQ", note));
  }

  @Test
  void amendmentsAreKeptInOrder() {
    CheckIn checkIn = started(person("ana"));
    Answer unsure = new Answer.NotSure(Optional.of("the principal"));
    List<Amendment> amendments =
        List.of(
            amendment(checkIn, Optional.of(new Answer.Scored(0)), Optional.of(unsure)),
            amendment(checkIn, Optional.of(unsure), Optional.of(new Answer.Skipped())),
            amendment(checkIn, Optional.empty(), Optional.empty()));
    amendments.forEach(store.checkin().checkIns()::audit);
    assertThat(store.checkin().checkIns().amendments(checkIn.id())).isEqualTo(amendments);
    assertThat(store.checkin().checkIns().amendments(checkIn.id() + 1)).isEmpty();
  }

  private static Amendment amendment(
      CheckIn checkIn, Optional<Answer> before, Optional<Answer> after) {
    return new Amendment(checkIn.id(), "INQ", before, after, NOON);
  }
}
