package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.assistant.ChannelFixture.Outcome;
import org.leadlearner.assistant.ChannelFixture.Seen;
import org.leadlearner.chat.message.Message;

/** Somebody has prompts of their own and is in a channel that gets some. */
class RestOfferTest {

  @TempDir Path folder;
  private ChannelFixture fixture;

  @BeforeEach
  void open() {
    fixture = new ChannelFixture(folder);
    fixture.called("leadership");
    fixture.types("Dana", "/pln channel mon, wed");
    fixture.inChannel(false);
    fixture.types("Ben", "pln time 9:30");
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whoeverTapsIsAskedOnceAndGetsOneADayFromThenOn() {
    Outcome tapped = tap("2026-10-05");
    Message offer = tapped.seen().get(1).message();
    assertThat(tapped.in("D-Ben")).hasSize(2);
    assertThat(tapped.in("D-Ben").get(1)).contains("the channel “leadership”", "[No, both]");

    Outcome chosen = fixture.presses("Ben", ChannelFixture.button(offer, "Yes, one a day"));
    assertThat(chosen.in("D-Ben")).singleElement().asString().contains("I skip your own prompt");

    assertThat(own("2026-10-06")).hasSize(1);
    assertThat(own("2026-10-07")).isEmpty();
    assertThat(fixture.at("2026-10-07T10:00").types("Ben", "pln").in("D-Ben").get(0))
        .contains("Thursday, October 8", "when the channel “leadership”");
    assertThat(own("2026-10-08")).hasSize(1);
    assertThat(tap("2026-10-12").in("D-Ben")).hasSize(1);
  }

  @Test
  void bothComeAgainOnAWordAndWhenTheChannelStops() {
    Message offer = tap("2026-10-05").seen().get(1).message();
    fixture.presses("Ben", ChannelFixture.button(offer, "Yes, one a day"));
    assertThat(own("2026-10-07")).isEmpty();

    fixture.inChannel(true);
    fixture.types("Dana", "/pln channel stop");
    fixture.inChannel(false);
    assertThat(own("2026-10-12")).hasSize(1);

    fixture.inChannel(true);
    fixture.types("Dana", "/pln channel start");
    fixture.inChannel(false);
    assertThat(fixture.types("Ben", "pln both").in("D-Ben").get(0)).contains("You get both");
    assertThat(own("2026-10-14")).hasSize(1);
  }

  @Test
  void aChannelWithOneOnEachDayLeavesNoneOfTheirOwnAndThatIsSaid() {
    fixture.inChannel(true);
    fixture.types("Dana", "/pln channel weekdays");
    fixture.inChannel(false);
    Message offer = tap("2026-10-05").seen().get(1).message();
    fixture.presses("Ben", ChannelFixture.button(offer, "Yes, one a day"));

    assertThat(fixture.types("Ben", "pln").in("D-Ben").get(0))
        .contains("Next prompt: none: the channel has one on each of your days");
  }

  @Test
  void whoKeepsBothIsNotAskedAgain() {
    Message offer = tap("2026-10-05").seen().get(1).message();
    fixture.presses("Ben", ChannelFixture.button(offer, "No, both"));

    assertThat(own("2026-10-07")).hasSize(1);
    assertThat(tap("2026-10-12").in("D-Ben")).hasSize(1);
  }

  @Test
  void whoHasNoneOfTheirOwnIsNotAsked() {
    Message posted = post("2026-10-05");
    assertThat(tap("Cleo", posted).in("D-Cleo")).hasSize(1);
  }

  @Test
  void aChannelThatStoppedIsNotOfferedForSharing() {
    fixture.inChannel(true);
    fixture.types("Ben", "help");
    fixture.inChannel(false);
    Message posted = own("2026-10-05").get(0).message();
    fixture.presses("Ben", ChannelFixture.button(posted, "Did it"));
    assertThat(fixture.types("Ben", "pln share We tried it").in("D-Ben").get(0))
        .contains("everyone in the channel “leadership” would read");

    fixture.inChannel(true);
    fixture.types("Dana", "/pln channel stop");
    fixture.inChannel(false);
    assertThat(fixture.types("Ben", "pln share We tried it").in("D-Ben").get(0))
        .contains("I do not know a channel");
  }

  private Outcome tap(String day) {
    return tap("Ben", post(day));
  }

  private Outcome tap(String person, Message posted) {
    fixture.inChannel(true);
    Outcome tapped = fixture.presses(person, ChannelFixture.button(posted, "Did it"));
    fixture.inChannel(false);
    return tapped;
  }

  private Message post(String day) {
    fixture.due(day + "T08:40");
    return fixture.due(day + "T09:00").get(0).message();
  }

  private List<Seen> own(String day) {
    fixture.due(day + "T08:40");
    fixture.due(day + "T09:00");
    return fixture.due(day + "T09:30").stream()
        .filter(seen -> seen.where().equals("D-Ben"))
        .toList();
  }
}
