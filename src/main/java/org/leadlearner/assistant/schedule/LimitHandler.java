package org.leadlearner.assistant.schedule;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.PromptPreference;

/** Changes who may see what a person's own prompts lead to. */
record LimitHandler(PromptPorts records) {

  /** Undoes the change of the limit, unless it was changed again since. */
  Message undo(TurnContext visit, Action action) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    PromptPreference now = own.preference();
    Optional<LimitUndo> undo = LimitUndo.read(action);
    if (undo.isEmpty() || undo.get().isStale(now.limit())) {
      return new ScheduleMessage(visit, own).build(List.of(visit.words().line("pln.undo.stale")));
    }
    SeenBy before = undo.get().before();
    records.preferences().keep(own.addressee(), now.limitedTo(before, now.policyAcknowledged()));
    return limited(visit, before).build();
  }

  private static MessageBuilder limited(TurnContext visit, SeenBy seenBy) {
    String step = visit.words().text(ScheduleMessage.seenByKey(seenBy));
    return new MessageBuilder(visit.words()).say("pln.limited", "step", step);
  }

  /** For public prompts the person must say that they read the district's rules. */
  Message limit(TurnContext visit, SeenBy seenBy, boolean acknowledges) {
    Phrases words = visit.words();
    OwnPrompts own = OwnPrompts.of(records, visit);
    boolean acknowledged = acknowledges || own.preference().policyAcknowledged();
    if (seenBy == SeenBy.PUBLIC && !acknowledged) {
      return new MessageBuilder(words)
          .say("pln.public.ask")
          .add(
              new Part.Buttons(
                  List.of(
                      ScheduleActions.other(words, "pln.button.public", ScheduleButton.PUBLIC),
                      Part.Button.no(
                          words.text("pln.button.leave"), Action.of(ScheduleButton.SHOW)))))
          .build();
    }
    SeenBy before = own.preference().limit();
    records.preferences().keep(own.addressee(), own.preference().limitedTo(seenBy, acknowledged));
    MessageBuilder message = limited(visit, seenBy);
    return before == seenBy
        ? message.build()
        : message
            .add(new Part.Buttons(List.of(new LimitUndo(before, seenBy).button(words))))
            .build();
  }
}
