package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.SampleForms;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.SlackFault;
import org.leadlearner.chat.slack.transport.IncomingSlack;

class FormsTest {
  private static final Receipt OPENS = Receipt.open(SampleForms.CHECK_IN);

  private final IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @Test
  void aFormOpensAtOnceAndComesBackWithItsAnswers() {
    String view = open();
    incoming.inbox.answer(Receipt.NOTHING);
    BotAnswer answer =
        incoming.bot().viewSubmission(view, Map.of("modelling", "3", "planning", "skip"));

    Incoming heard = incoming.inbox.heard().get(1);
    assertThat(heard.heard())
        .isEqualTo(
            new Heard.Submitted(
                SampleForms.CHECK_IN.action(),
                Map.of("modelling", "3", "planning", "skip", "note", "Every <Monday> & *Friday*")));
    assertThat(heard.where().setting()).isEqualTo(Where.Setting.DIRECT);
    assertThat(answer.body()).isEmpty();
    assertThat(incoming.slack.modals()).isEmpty();
  }

  /** Slack sends the names of emoji; one that nobody knows stays what was typed. */
  @Test
  void emojiInAFormAreCharacters() {
    String view = open();
    incoming.inbox.answer(Receipt.NOTHING);
    incoming
        .bot()
        .viewSubmission(
            view,
            Map.of(
                "modelling", "3", "planning", "skip", "note", "We did it :tada: :our-own: 9:15:"));

    assertThat(((Heard.Submitted) incoming.inbox.heard().get(1).heard()).values())
        .containsEntry("note", "We did it 🎉 :our-own: 9:15:");
  }

  @Test
  void faultsStandAtTheirFieldsAndTheFormStaysOpen() {
    String view = open();
    incoming.inbox.answer(Receipt.mend(Map.of("planning", "Choose one.")));
    BotAnswer answer =
        incoming.bot().viewSubmission(view, Map.of("modelling", "3", "planning", "skip"));

    assertThat(answer.json().path("response_action").asText()).isEqualTo("errors");
    assertThat(answer.json().at("/errors/planning").asText()).isEqualTo("Choose one.");
    assertThat(incoming.slack.modals()).hasSize(1);

    // The second time has keys of its own.
    incoming.bot().viewSubmission(view, Map.of("modelling", "3", "planning", "skip"));
    assertThat(incoming.inbox.heard()).hasSize(3);
  }

  @Test
  void aClosedFormIsReportedAsClosed() {
    String view = open();
    incoming.inbox.answer(Receipt.NOTHING);
    BotAnswer answer = incoming.bot().viewClosed(view).orElseThrow();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(incoming.inbox.heard().get(1).heard())
        .isInstanceOfSatisfying(
            Heard.Submitted.class,
            closed ->
                assertThat(closed.action())
                    .isEqualTo(SampleForms.CHECK_IN.action().with(Action.CLOSED, "yes")));
  }

  @Test
  void aFormThatDoesNotOpenCostsNothingElse() {
    incoming.inbox.answer(OPENS);
    for (Fault fault :
        List.of(
            SlackFault.error("expired_trigger_id"), SlackFault.status(503), Fault.resetBefore())) {
      incoming.slack.faults().next("views.open", fault);
      BotAnswer answer = command();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().path("response_type").asText()).isEqualTo("ephemeral");
      assertThat(answer.json().path("text").asText()).contains("The page did not open");
    }

    assertThat(incoming.slack.modals()).isEmpty();
    assertThat(incoming.slack.calls().count("views.open")).isEqualTo(3);
    assertThat(incoming.inbox.heard()).hasSize(3);
  }

  @Test
  void aMessageIsSavedAsEvidenceWithItsLink() {
    incoming.bot().channelMessage(Cast.BOB, Cast.GENERAL, "We &amp; they agreed");
    String ts = incoming.slack.messages(Cast.GENERAL).get(0).path("ts").asText();
    incoming.inbox.answer(OPENS);
    BotAnswer answer =
        incoming.bot().messageShortcut("save_as_evidence", Cast.ADA, Cast.GENERAL, ts);

    String link = "https://testdistrict.slack.com/archives/C0GENERAL/p" + ts.replace(".", "");
    assertThat(incoming.inbox.only().heard())
        .isEqualTo(new Heard.Saved("We & they agreed", Optional.of(link)));
    assertThat(incoming.inbox.only().opensForms()).isTrue();
    assertThat(answer.body()).isEmpty();
    assertThat(incoming.slack.modals()).hasSize(1);
  }

  @Test
  void anotherShortcutIsTakenAndNotHeard() {
    incoming.bot().channelMessage(Cast.BOB, Cast.GENERAL, "x");
    String ts = incoming.slack.messages(Cast.GENERAL).get(0).path("ts").asText();

    assertThat(incoming.bot().messageShortcut("other", Cast.ADA, Cast.GENERAL, ts).status())
        .isEqualTo(200);
    assertThat(incoming.inbox.heard()).isEmpty();
  }

  private BotAnswer command() {
    return incoming.bot().slashCommand("/checkin", "form", Cast.ADA, Cast.GENERAL);
  }

  private String open() {
    incoming.inbox.answer(OPENS);
    assertThat(command().body()).isEmpty();
    JsonNode modal = incoming.slack.modals().get(0);
    return modal.path("id").asText();
  }
}
