package org.leadlearner.assistant.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.button.SigningButton;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.meeting.Agreement;

/** A record is a draft until the members signed it (domain.md, section 3.7). */
class SigningTest extends MeetingFixture {

  private static final List<String> MEMBERS = List.of("dana", "helen", "marcus", "priya", "ruth");

  private Action sign(SigningButton verb) {
    return MeetingActions.of(verb, team(), round())
        .with("agreed", agreed().map(Agreement::at).orElseThrow().toEpochMilli());
  }

  private String signs(String person) {
    return presses(person, sign(SigningButton.YES));
  }

  private static List<Part.Explained> explained(List<Reply> replies) {
    return replies.stream()
        .filter(Reply.Say.class::isInstance)
        .flatMap(reply -> ((Reply.Say) reply).message().parts().stream())
        .filter(Part.Explained.class::isInstance)
        .map(Part.Explained.class::cast)
        .toList();
  }

  @Test
  void eachMemberIsAskedOnceInTheirOwnConversation() {
    closedRound(FIVE);
    records("dana", "CRED", CRED);
    String kept = presses("dana", "see the record", "Keep this record");

    assertThat(kept).contains("Saved as a draft");
    for (String member : MEMBERS) {
      assertThat(kept).contains("to dm-" + member + ": What Leadership team agreed on");
    }
    assertThat(kept).contains("Would you sign this?").contains("[Yes, I would] [No] [No, and");
    assertThat(says("eve", "what we agreed")).doesNotContain("Would you sign");
  }

  @Test
  void itSaysHowManySignedOnceAllAnsweredAndNeverWho() {
    closedRound(FIVE);
    agrees();
    List.of("dana", "helen", "marcus").forEach(this::signs);
    String draft = says("ruth", "how is my team doing?");
    assertThat(draft)
        .contains("It is a draft until Oct 12, 2026, or until all 5 members have answered")
        .doesNotContain("Signed by");
    assertThat(says("ruth", "what we agreed")).contains("Would you sign this?", "Yes, I would");
    assertThat(says("helen", "what we agreed")).doesNotContain("Would you sign this?");

    assertThat(presses("priya", sign(SigningButton.NO))).contains("no one who did not");
    signs("ruth");
    for (String told :
        List.of(
            says("ruth", "how is my team doing?"),
            says("ruth", "what we agreed"),
            says("dana", "what we agreed"),
            presses("dana", TeamActions.of(TeamButton.POST, team())))) {
      assertThat(told).contains("Signed by 4 of 5.").doesNotContain("draft");
    }
    assertThat(signs("priya")).as("nobody answers twice").contains("already answered that");
    assertThat(says("dana", "what we agreed")).contains("Signed by 4 of 5.");
  }

  /** Where it stands, each sentence that is worked out has its source beside it. */
  @Test
  void theRecordSaysWhereItsSentencesComeFrom() {
    closedRound(FIVE);
    agrees();
    for (String reader : List.of("ruth", "dana")) {
      List<Part.Explained> explained =
          explained(does(reader, new Heard.Typed("what we agreed"), Optional.empty()));
      assertThat(explained)
          .extracting(one -> one.line().text())
          .satisfiesExactly(
              one -> assertThat(one).startsWith("Agreed reading of the district: "),
              one -> assertThat(one).startsWith("Next step: "),
              one -> assertThat(one).startsWith("It is a draft until "));
      assertThat(explained.get(0).basis())
          .extracting(Line::text)
          .as("the middles that nobody replaced")
          .contains("Evidence and direction: Planning, 6 to 7 points (5 answers).")
          .noneMatch(one -> one.startsWith("Policy and credit"));
      assertThat(explained.get(1).basis())
          .extracting(Line::text)
          .contains("On the day it is due, I ask a lead how it went.");
      assertThat(presses(reader, explained.get(2).ask())).contains("Each member is asked once.");
    }
  }

  @Test
  void afterSevenDaysWhoeverHasNotAnsweredHasNotSigned() {
    closedRound(FIVE);
    agrees();
    List.of("dana", "helen").forEach(this::signs);
    clock.advance(Duration.ofDays(7));

    assertThat(says("ruth", "what we agreed")).contains("Signed by 2 of 5.");
    assertThat(signs("ruth")).contains("Signing is over");
    assertThat(says("ruth", "what we agreed")).contains("Signed by 2 of 5.");
  }

  @Test
  void aNoCanGoWithALineToTheLeadAndWithoutAName() {
    closedRound(FIVE);
    agrees();
    Action form = sign(SigningButton.LINE);
    String sent = text(sends("marcus", opens("marcus", form), Map.of("line", "Two is too high")));

    assertThat(sent)
        .contains("Your line goes to the lead, without your name")
        .contains("to dm-dana: ")
        .contains("Two is too high")
        .doesNotContain("marcus");
    assertThat(signs("marcus")).contains("already answered that");
    assertThat(text(sends("ruth", opens("ruth", form), Map.of("line", " "))))
        .doesNotContain("to dm-dana");
    assertThat(signs("ruth")).contains("I counted it");
  }

  @Test
  void whatIsAgreedAnewIsSignedAnew() {
    closedRound(FIVE);
    agrees();
    MEMBERS.forEach(this::signs);
    Action old = sign(SigningButton.YES);
    assertThat(says("ruth", "what we agreed")).contains("Signed by 5 of 5.");

    clock.advance(Duration.ofDays(1));
    records("dana", "CRED", CRED);
    String again = presses("dana", "see the record", "Keep this record");
    assertThat(again).contains("to dm-ruth: ");
    assertThat(says("ruth", "what we agreed")).contains("It is a draft until");
    assertThat(presses("ruth", old)).contains("agreed on something else since then");
  }

  @Test
  void aSmallTeamIsNotAsked() {
    closedRound(
        Map.of(
            "dana", List.of(4, 4, 4, 4, 4, 4, 4),
            "helen", List.of(4, 4, 4, 4, 4, 4, 4)));
    records("dana", "CRED", CRED);
    assertThat(presses("dana", "see the record", "Keep this record"))
        .contains("Saved. This is the official reading")
        .doesNotContain("Would you sign");
    assertThat(says("helen", "what we agreed"))
        .contains("Agreed in a meeting on Oct 5, 2026.")
        .doesNotContain("Signed by", "draft");
  }
}
