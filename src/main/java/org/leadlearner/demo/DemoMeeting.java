package org.leadlearner.demo;

import java.time.LocalDate;
import java.util.List;

/** The meeting after a round: the facilitator records two strands and one next step. */
record DemoMeeting(DemoPerson facilitator, DemoTalk talk) {

  private static final List<String> AGREED =
      List.of(
          "agree CRED 4; We read the rules together and they allow more than we thought;"
              + " The rules with our notes; Some had seen the new draft and some had not",
          "agree NET 5; Three of us joined a group this year; The list of groups;");

  void hold(LocalDate day) {
    talk.says(facilitator, "record what we agree");
    talk.presses(facilitator, action -> action.verb().equals("team-meeting-start"));
    AGREED.forEach(line -> talk.says(facilitator, line));
    talk.says(
        facilitator,
        "next step Ask two principals which learning should count; director of curriculum; "
            + day.plusDays(14));
    talk.says(facilitator, "see the record");
    talk.presses(facilitator, action -> action.verb().equals("team-meeting-keep"));
    // The question whether to sign comes last, and the agreement is above it.
    talk.presses(facilitator, action -> action.verb().equals("team-sign-yes"));
    talk.says(facilitator, "record what we agree");
    talk.presses(facilitator, action -> action.verb().equals("team-meeting-post"));
  }
}
