package org.leadlearner.assistant;

import java.util.List;
import org.leadlearner.assistant.account.DashboardDesk;
import org.leadlearner.assistant.account.LinkDesk;
import org.leadlearner.assistant.checkin.ChangeDesk;
import org.leadlearner.assistant.checkin.StartDesk;
import org.leadlearner.assistant.history.ProgressDesk;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Words;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.turn.Guide;
import org.leadlearner.assistant.turn.Menu;
import org.leadlearner.assistant.turn.Visit;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** Brings each request to the desk that answers it, apart from those about prompts. */
record RequestDesk(
    StartDesk starts,
    ChangeDesk changes,
    ProgressDesk progress,
    LinkDesk links,
    DashboardDesk dashboards,
    Guide guide) {

  Message answer(Visit visit, Request request) {
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
      return changes.note(visit, note);
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
  private static Message offerPage(Visit visit) {
    Words words = visit.words();
    return new MessageBuilder(words)
        .say("form.offer")
        .add(new Part.Buttons(List.of(Menu.form(words))))
        .build();
  }
}
