package org.leadlearner.assistant.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadlearner.assistant.TeamFixture;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.Member;
import org.leadlearner.progress.meeting.Agreement;

/** A team of five whose round is closed, and what its lead does to agree on it. */
abstract class MeetingFixture extends TeamFixture {

  /** INQ is seen mixed and CRED wide, MOD wide; on the rest all say the same. */
  static final Map<String, List<Integer>> FIVE =
      new TreeMap<>(
          Map.of(
              "dana", List.of(4, 6, 6, 6, 1, 6, 1),
              "helen", List.of(4, 6, 6, 6, 1, 6, 1),
              "marcus", List.of(6, 6, 6, 6, 4, 6, 4),
              "priya", List.of(7, 6, 6, 6, 7, 6, 9),
              "ruth", List.of(6, 6, 6, 6, 7, 6, 9)));

  static final Map<String, String> CRED =
      Map.of("points", "4", "reason", "Two schools count it", "evidence", "The form of May");

  long round() {
    return store.team().rounds().snapshots(team().id()).get(0).round().id();
  }

  Optional<Agreement> agreed() {
    return store.team().agreements().of(round());
  }

  String records(String person, String strand, Map<String, String> values) {
    Action form =
        MeetingActions.of(MeetingButton.RECORD, team(), round()).with(CommonActions.VALUE, strand);
    return text(sends(person, opens(person, form), values));
  }

  void agrees() {
    records("dana", "CRED", CRED);
    says("dana", "next step Ask two schools; Helen; Oct 19");
    presses("dana", "see the record", "Keep this record");
  }

  Member helen() {
    return store.team().teams().members(team().id()).stream()
        .filter(member -> member.name().equals("helen"))
        .findFirst()
        .orElseThrow();
  }
}
