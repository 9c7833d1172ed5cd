package org.leadlearner.assistant;

import java.util.List;
import org.leadlearner.assistant.account.AccountLinkHandler;
import org.leadlearner.assistant.account.DashboardLinkHandler;
import org.leadlearner.assistant.checkin.EditHandler;
import org.leadlearner.assistant.checkin.StartHandler;
import org.leadlearner.assistant.history.HistoryHandler;
import org.leadlearner.assistant.note.NotesHandler;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.HelpMessage;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** Brings each request to the desk that answers it, apart from those about prompts. */
record RequestRouter(
    StartHandler starts,
    EditHandler changes,
    NotesHandler notes,
    HistoryHandler progress,
    AccountLinkHandler links,
    DashboardLinkHandler dashboards,
    HelpMessage guide) {

  Message answer(TurnContext visit, Request request) {
    if (request instanceof Request.CheckIn start) {
      return starts.start(visit, start.name());
    } else if (request instanceof Request.Page) {
      return offerPage(visit);
    } else if (request instanceof Request.StartOver) {
      return starts.startOver(visit);
    } else if (request instanceof Request.Stop) {
      return starts.stop(visit);
    } else if (request instanceof Request.Resume) {
      return starts.resume(visit);
    } else if (request instanceof Request.History history) {
      return progress.history(visit, history.name());
    } else if (request instanceof Request.Edit edit) {
      return changes.edit(visit, edit.strand());
    } else if (request instanceof Request.Note note) {
      return notes.add(visit, note);
    } else if (request instanceof Request.Notes) {
      return notes.list(visit);
    } else if (request instanceof Request.Unlink) {
      return links.ask(visit);
    } else if (request instanceof Request.Dashboard) {
      return dashboards.link(visit);
    } else if (request instanceof Request.Hello) {
      return guide.greeting(visit);
    }
    return guide.help(visit);
  }

  /** A form opens on a press, not on a typed line: so the line is answered with the button. */
  private static Message offerPage(TurnContext visit) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say("form.offer")
        .add(new Part.Buttons(List.of(CommonActions.form(words))))
        .build();
  }
}
