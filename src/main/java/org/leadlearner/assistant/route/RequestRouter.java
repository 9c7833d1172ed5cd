package org.leadlearner.assistant.route;

import java.util.List;
import org.leadlearner.assistant.account.AccountLinkHandler;
import org.leadlearner.assistant.account.DashboardLinkHandler;
import org.leadlearner.assistant.account.PersonalDataHandler;
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
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** Hands each request to its handler, except requests about prompts and teams. */
public record RequestRouter(
    StartHandler starts,
    EditHandler changes,
    NotesHandler notes,
    HistoryHandler progress,
    AccountLinkHandler links,
    DashboardLinkHandler dashboards,
    PersonalDataHandler data,
    HelpMessage guide) {

  public Message answer(TurnContext visit, Request request) {
    return request.accept(new Answer(visit));
  }

  /** The page for administrators; others get a refusal. */
  public Message administration(TurnContext visit, Incoming incoming) {
    return dashboards.administration(visit, incoming);
  }

  /** The reply to each request. */
  private final class Answer implements Request.Visitor<Message> {

    private final TurnContext visit;

    private Answer(TurnContext visit) {
      this.visit = visit;
    }

    @Override
    public Message help() {
      return guide.help(visit);
    }

    @Override
    public Message hello() {
      return guide.greeting(visit);
    }

    @Override
    public Message checkIn(Request.CheckIn start) {
      return starts.start(visit, start.name());
    }

    @Override
    public Message page() {
      return offerPage(visit);
    }

    @Override
    public Message startOver() {
      return starts.startOver(visit);
    }

    @Override
    public Message stop() {
      return starts.stop(visit);
    }

    @Override
    public Message resume() {
      return starts.resume(visit);
    }

    @Override
    public Message history(Request.History history) {
      return progress.history(visit, history.name());
    }

    @Override
    public Message dashboard() {
      return dashboards.link(visit);
    }

    @Override
    public Message unlink() {
      return links.ask(visit);
    }

    @Override
    public Message myData() {
      return data.tell(visit);
    }

    @Override
    public Message forgetMe() {
      return data.ask(visit);
    }

    @Override
    public Message edit(Request.Edit edit) {
      return changes.edit(visit, edit.strand());
    }

    @Override
    public Message notes() {
      return notes.list(visit);
    }

    @Override
    public Message note(Request.Note note) {
      return notes.add(visit, note);
    }
  }

  /** A form opens on a press and not on a typed line, so the line is answered with the button. */
  private static Message offerPage(TurnContext visit) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say("form.offer")
        .add(new Part.Buttons(List.of(CommonActions.form(words))))
        .build();
  }
}
