package org.leadlearner.assistant;

import java.util.List;
import org.leadlearner.assistant.dialogue.EditedLine;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.assistant.route.TeamRouter;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;

/** Brings what a person did to whoever answers it: a typed line, a press, a form, a home tab. */
final class HeardRouter {

  private final PersonalHandlers handlers;
  private final TeamRouter teams;
  private final TextRouter typed;
  private final ActionRouter actions;
  private final EditedLine edits;

  HeardRouter(
      PersonalHandlers handlers,
      TeamRouter teams,
      TextRouter typed,
      ActionRouter actions,
      EditedLine edits) {
    this.handlers = handlers;
    this.teams = teams;
    this.typed = typed;
    this.actions = actions;
    this.edits = edits;
  }

  /**
   * Answers one turn.
   *
   * @param isNew whether the person was met for the first time
   */
  List<Reply> answer(TurnContext visit, Incoming incoming, boolean isNew) {
    return incoming.heard().accept(new Answer(visit, incoming, isNew));
  }

  private final class Answer implements Heard.Visitor<List<Reply>> {
    private final TurnContext visit;
    private final Incoming incoming;
    private final boolean isNew;

    Answer(TurnContext visit, Incoming incoming, boolean isNew) {
      this.visit = visit;
      this.incoming = incoming;
      this.isNew = isNew;
    }

    @Override
    public List<Reply> opened(Heard.Opened opened) {
      return isNew ? List.of(Reply.below(handlers.guide().greeting(visit))) : List.of();
    }

    @Override
    public List<Reply> homeOpened(Heard.HomeOpened home) {
      return List.of(
          Reply.home(
              handlers
                  .progress()
                  .home(visit, handlers.prompts().brief(), List.of(teams.onOwnPage(visit)))));
    }

    @Override
    public List<Reply> typed(Heard.Typed said) {
      return typed.answer(visit, incoming, said.text());
    }

    @Override
    public List<Reply> pressed(Heard.Pressed pressed) {
      return actions.pressed(visit, incoming, pressed.action());
    }

    @Override
    public List<Reply> submitted(Heard.Submitted submitted) {
      return actions.submitted(visit, incoming, submitted);
    }

    @Override
    public List<Reply> saved(Heard.Saved saved) {
      return List.of(handlers.requests().notes().open(visit, saved));
    }

    @Override
    public List<Reply> replied(Heard.Replied replied) {
      return handlers.prompts().channel().replied(visit, incoming, replied);
    }

    @Override
    public List<Reply> edited(Heard.Edited edited) {
      return edits.answer(visit, incoming, edited.text());
    }
  }
}
