package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Team;
import org.leadlearner.progress.meeting.Agreement.NextAction;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.progress.meeting.Meeting;

abstract class MeetingsContract extends StoreContract {

  private static final LocalDate DUE = LocalDate.of(2026, 2, 2);
  private static final StrandAgreement INQ =
      new StrandAgreement("INQ", 6, "<b>why</b>", "a “log” 👩🏽‍🏫", "");

  private long ana;
  private long round;

  MeetingsContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void make() {
    ana = person("ana");
    long team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of())).id();
    round = store.team().rounds().open(team, Samples.RUBRIC.edition(), NOON, DUE).id();
  }

  private Meeting meeting(int position, List<StrandAgreement> recorded) {
    return new Meeting(
        round, ana, List.of("NET", "INQ"), position, recorded, Optional.empty(), NOON);
  }

  @Test
  void aMeetingIsKeptWholeAndGoesOnWhereItStood() {
    assertThat(store.team().meetings().of(round)).isEmpty();
    assertThat(store.team().meetings().start(meeting(0, List.of(INQ)))).isTrue();
    Meeting later = meeting(4, List.of(INQ)).with(new NextAction("Ask two schools", "Ben", DUE));
    store.team().meetings().keep(later);
    reopen();
    assertThat(store.team().meetings().of(round)).contains(later);
  }

  @Test
  void aSecondOneOfTheSameRoundIsNotStarted() throws Exception {
    assertThat(atOnce(4, () -> store.team().meetings().start(meeting(0, List.of()))))
        .containsExactlyInAnyOrder(true, false, false, false);
    long ben = person("ben");
    Meeting other =
        new Meeting(round, ben, List.of("OWN"), 1, List.of(INQ), Optional.empty(), NOON);
    assertThat(store.team().meetings().start(other)).isFalse();
    assertThat(store.team().meetings().of(round)).contains(meeting(0, List.of()));
  }

  @Test
  void whatTwoRecordAtOnceIsAllThere() throws Exception {
    store.team().meetings().start(meeting(0, List.of()));
    StrandAgreement net = new StrandAgreement("NET", 10, "", "", "Ben sees 5");
    store.team().meetings().record(round, new StrandAgreement("INQ", 1, "before", "", ""));
    atOnce(List.of(() -> recorded(INQ), () -> recorded(net)));
    store.team().meetings().keep(meeting(2, List.of()));

    assertThat(store.team().meetings().of(round)).contains(meeting(2, List.of(INQ, net)));
  }

  private boolean recorded(StrandAgreement strand) {
    store.team().meetings().record(round, strand);
    return true;
  }

  @Test
  void anEndedMeetingLeavesNothing() {
    store.team().meetings().start(meeting(0, List.of(INQ)));
    store.team().meetings().end(round);
    store.team().meetings().end(round);
    assertThat(store.team().meetings().of(round)).isEmpty();
    assertThat(store.team().meetings().start(meeting(0, List.of()))).isTrue();
    assertThat(store.team().meetings().of(round).orElseThrow().recorded()).isEmpty();
  }
}
