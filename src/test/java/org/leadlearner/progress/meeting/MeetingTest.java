package org.leadlearner.progress.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;

class MeetingTest {

  private static final Rubric SEVEN = SampleRubrics.seven("1");

  private static Meeting at(int position, String... strands) {
    return new Meeting(
        1, 2, List.of(strands), position, List.of(), Optional.empty(), Instant.EPOCH);
  }

  /** Five people: on these strands two answer 1 and three answer as said, on the rest all say 6. */
  private static TeamResult seenDifferently(Map<String, Integer> high) {
    List<Map<String, Integer>> answers = new ArrayList<>();
    for (int person = 0; person < 5; person++) {
      Map<String, Integer> one = new HashMap<>();
      for (var strand : SEVEN.strands()) {
        int most = high.getOrDefault(strand.key(), 6);
        one.put(strand.key(), person < 2 && high.containsKey(strand.key()) ? 1 : most);
      }
      answers.add(one);
    }
    return TeamResult.of(SEVEN, answers, new Suppression(5));
  }

  @Test
  void theWidestStrandsOfTheDistrictComeFirst() {
    assertThat(
            Meeting.proposed(
                SEVEN, seenDifferently(Map.of("INQ", 3, "NET", 9, "OWN", 8, "MOD", 10))))
        .containsExactly("NET", "OWN");
    assertThat(Meeting.proposed(SEVEN, seenDifferently(Map.of("INQ", 3, "MOD", 10))))
        .as("what leaders say of themselves comes last, however far apart it is")
        .containsExactly("INQ", "MOD");
  }

  @Test
  void nothingIsProposedWhereAllIsCloseOrNothingIsShown() {
    assertThat(Meeting.proposed(SEVEN, seenDifferently(Map.of()))).isEmpty();
    TeamResult few = TeamResult.of(SEVEN, List.of(Map.of("INQ", 9)), new Suppression(5));
    assertThat(Meeting.proposed(SEVEN, few)).isEmpty();
  }

  @Test
  void itGoesThroughThreeStepsAStrandOneStrandAtATime() {
    Meeting meeting = at(0, "INQ", "NET");
    List<String> seen = new ArrayList<>();
    for (; !meeting.isTalkedThrough(); meeting = meeting.next()) {
      seen.add(meeting.strand().orElseThrow() + " " + meeting.step());
    }
    assertThat(seen)
        .containsExactly(
            "INQ LOOKED_AT", "INQ VISITOR", "INQ SIGN", "NET LOOKED_AT", "NET VISITOR", "NET SIGN");
    assertThat(meeting.strand()).isEmpty();
    assertThat(meeting.next()).isEqualTo(meeting);
  }

  @Test
  void whatIsRecordedEndsTheTalkAboutThatStrandAlone() {
    assertThat(at(1, "INQ", "NET").past("INQ")).isEqualTo(at(3, "INQ", "NET"));
    assertThat(at(1, "INQ", "NET").past("NET")).isEqualTo(at(1, "INQ", "NET"));
    assertThat(at(6, "INQ", "NET").past("INQ")).isEqualTo(at(6, "INQ", "NET"));
  }

  @Test
  void aStrandIsTalkedAboutNext() {
    assertThat(at(3, "INQ").onto(SEVEN.strand("NET"))).isEqualTo(at(3, "INQ", "NET"));
    assertThat(at(6, "INQ", "NET").onto(SEVEN.strand("INQ"))).isEqualTo(at(3, "NET", "INQ"));
    assertThat(at(0).onto(SEVEN.strand("NET")).strand()).contains("NET");
    assertThatThrownBy(() -> at(4, "INQ")).hasMessageContaining("within the steps, not 4");
  }
}
