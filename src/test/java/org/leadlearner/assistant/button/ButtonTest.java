package org.leadlearner.assistant.button;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.chat.message.Action;

/** Messages that were sent long ago carry these verbs, so none of them ever goes or changes. */
class ButtonTest {

  private static final List<String> SENT_BUTTONS =
      List.of(
          """
          staff-ask staff-post staff-open staff-link staff-see staff-close staff-close-now
          staff-show staff-show-now team-meeting-projector channel-undo mean-as-it-stands plan-show plan-strands pln-undo pln-undo-limit
          step-make step-mine step-when step-done step-later step-drop step-again step-note
          step-let-go step-leave form-step-write
          answer calendar-close-again calendar-confirm calendar-leave calendar-reopen
          calendar-take-back channel-add-lead channel-answer channel-ask-lead channel-both
          channel-no-lead channel-post channel-preview channel-replies channel-rest
          channel-school channel-set-up channel-start channel-stop channel-took channel-unposted
          channel-weekly checkin dashboard data-ask data-forget data-keep edit-list explain form
          form-channel-note form-channel-share form-notes-change form-notes-write form-pln-line
          form-pln-share form-team-meeting-record form-team-meeting-step form-team-new
          form-team-sign-line form-team-step-move help help-all history leave-it link look-back mean
          not-now note-list notes-back notes-back-no notes-back-yes notes-mine notes-strand pln-another
          pln-answer pln-both pln-change pln-days pln-decline pln-disliked pln-in-zone pln-keep
          pln-later pln-liked pln-log pln-no pln-now pln-pause pln-pauses pln-post pln-preview
          pln-public pln-resume pln-school pln-show pln-start pln-stop pln-time pln-times
          pln-took pln-unposted pln-weekly pln-zone reading-basis restart resume stay-apart
          stay-linked team-basis team-close-now team-close-round team-decline team-home
          team-join team-meeting-begin team-meeting-change team-meeting-go-on team-meeting-keep
          team-meeting-next team-meeting-no-post team-meeting-pick team-meeting-post
          team-meeting-see team-meeting-start team-meeting-stop team-meeting-strands team-monday
          team-more team-observe team-post team-remind team-role team-show team-sign-no
          team-sign-yes team-step-done team-step-not-yet team-withdraw unlink why-lower
          """
              .split("\\s+"));

  private static final List<String> SENT_FORMS =
      List.of(
          """
          step-written
          channel-note-sent channel-share-sent evidence-sent form-sent notes-changed
          pln-line-sent pln-share-sent team-meeting-recorded team-meeting-step-sent
          team-new-made team-sign-line-sent team-step-moved
          """
              .split("\\s+"));

  @Test
  void everyVerbThatWasEverSentIsThatOfAButton() {
    for (String verb : SENT_BUTTONS) {
      assertThat(Button.of(Action.of(verb)).verb()).isEqualTo(verb);
    }
  }

  @Test
  void everyPageThatWasEverSentIsTaken() {
    for (String verb : SENT_FORMS) {
      assertThat(SentForm.of(Action.of(verb)).verb()).isEqualTo(verb);
    }
  }

  @Test
  void everyButtonStandsInTheList() {
    assertThat(
            Stream.of(Button.class.getPermittedSubclasses())
                .flatMap(set -> Stream.of(set.getEnumConstants()))
                .map(button -> ((Button) button).verb())
                .filter(verb -> !verb.isEmpty() && !verb.endsWith("-")))
        .containsExactlyInAnyOrderElementsOf(SENT_BUTTONS);
    assertThat(Stream.of(SentForm.values()).map(SentForm::verb))
        .containsExactlyInAnyOrderElementsOf(SENT_FORMS);
  }

  @ParameterizedTest
  @CsvSource({
    "pln-whatever, pln-",
    "form-pln-whatever, pln-",
    "channel-note-sent, channel-",
    "calendar-, calendar-",
    "team-sign-maybe, team-",
    "team-meeting-whatever, team-meeting-",
    "notes-whatever, notes-",
    "data-whatever, data-",
    "step-whatever, step-",
    "form-sent, ''",
    "'', ''",
    "planning, ''"
  })
  void anUnknownVerbIsTakenByTheOneForAllOthersAlike(String verb, String taken) {
    assertThat(Button.of(Action.of(verb)).verb()).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "pln-whatever, LINE",
    "channel-answer, CHANNEL_NOTE",
    "form-team-new, MOVED",
    "notes-write, NOTE_CHANGED",
    "checkin, CHECK_IN",
    "form-sent, CHECK_IN"
  })
  void anUnknownPageIsTakenByTheOneForAllOthersAlike(String verb, SentForm taken) {
    assertThat(SentForm.of(Action.of(verb))).isEqualTo(taken);
  }
}
