package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.assistant.ChannelScene.Outcome;
import org.leadlearner.assistant.ChannelScene.Seen;
import org.leadlearner.chat.message.Message;

/** Somebody has prompts of their own and is in a channel that gets some. */
class RestOfferTest {

  @TempDir Path folder;
  private ChannelScene scene;

  @BeforeEach
  void open() {
    scene = new ChannelScene(folder);
    scene.called("leadership");
    scene.types("Dana", "/pln channel mon, wed");
    scene.inChannel(false);
    scene.types("Ben", "pln time 9:30");
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void whoeverTapsIsAskedOnceAndGetsOneADayFromThenOn() {
    Outcome tapped = tap("2026-10-05");
    Message offer = tapped.seen().get(1).message();
    assertThat(tapped.in("D-Ben")).hasSize(2);
    assertThat(tapped.in("D-Ben").get(1)).contains("the channel “leadership”", "[No, both]");

    Outcome chosen = scene.presses("Ben", ChannelScene.button(offer, "Yes, one a day"));
    assertThat(chosen.in("D-Ben")).singleElement().asString().contains("Your own prompt now rests");

    assertThat(own("2026-10-06")).hasSize(1);
    assertThat(own("2026-10-07")).isEmpty();
    assertThat(scene.at("2026-10-07T10:00").types("Ben", "pln").in("D-Ben").get(0))
        .contains("Thursday, October 8", "when the channel “leadership”");
    assertThat(own("2026-10-08")).hasSize(1);
    assertThat(tap("2026-10-12").in("D-Ben")).hasSize(1);
  }

  @Test
  void bothComeAgainOnAWordAndWhenTheChannelStops() {
    Message offer = tap("2026-10-05").seen().get(1).message();
    scene.presses("Ben", ChannelScene.button(offer, "Yes, one a day"));
    assertThat(own("2026-10-07")).isEmpty();

    scene.inChannel(true);
    scene.types("Dana", "/pln channel stop");
    scene.inChannel(false);
    assertThat(own("2026-10-12")).hasSize(1);

    scene.inChannel(true);
    scene.types("Dana", "/pln channel start");
    scene.inChannel(false);
    assertThat(scene.types("Ben", "pln both").in("D-Ben").get(0)).contains("You get both");
    assertThat(own("2026-10-14")).hasSize(1);
  }

  @Test
  void aChannelWithOneOnEachDayLeavesNoneOfTheirOwnAndThatIsSaid() {
    scene.inChannel(true);
    scene.types("Dana", "/pln channel weekdays");
    scene.inChannel(false);
    Message offer = tap("2026-10-05").seen().get(1).message();
    scene.presses("Ben", ChannelScene.button(offer, "Yes, one a day"));

    assertThat(scene.types("Ben", "pln").in("D-Ben").get(0))
        .contains("Next prompt: none: the channel has one on each of your days");
  }

  @Test
  void whoKeepsBothIsNotAskedAgain() {
    Message offer = tap("2026-10-05").seen().get(1).message();
    scene.presses("Ben", ChannelScene.button(offer, "No, both"));

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
    scene.inChannel(true);
    scene.types("Ben", "help");
    scene.inChannel(false);
    Message posted = own("2026-10-05").get(0).message();
    scene.presses("Ben", ChannelScene.button(posted, "Did it"));
    assertThat(scene.types("Ben", "pln share We tried it").in("D-Ben").get(0))
        .contains("everyone in the channel “leadership” would read");

    scene.inChannel(true);
    scene.types("Dana", "/pln channel stop");
    scene.inChannel(false);
    assertThat(scene.types("Ben", "pln share We tried it").in("D-Ben").get(0))
        .contains("I do not know a channel");
  }

  private Outcome tap(String day) {
    return tap("Ben", post(day));
  }

  private Outcome tap(String person, Message posted) {
    scene.inChannel(true);
    Outcome tapped = scene.presses(person, ChannelScene.button(posted, "Did it"));
    scene.inChannel(false);
    return tapped;
  }

  private Message post(String day) {
    scene.due(day + "T08:40");
    return scene.due(day + "T09:00").get(0).message();
  }

  private List<Seen> own(String day) {
    scene.due(day + "T08:40");
    scene.due(day + "T09:00");
    return scene.due(day + "T09:30").stream().filter(seen -> seen.where().equals("D-Ben")).toList();
  }
}
