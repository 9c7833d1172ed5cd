package org.leadlearner.assistant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.AccountButton;
import org.leadlearner.assistant.button.Button;
import org.leadlearner.assistant.button.CalendarButton;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.button.MeaningButton;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.NoteButton;
import org.leadlearner.assistant.button.PlanButton;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.button.SigningButton;
import org.leadlearner.assistant.button.StaffButton;
import org.leadlearner.assistant.button.StepButton;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.dialogue.LineRouter;
import org.leadlearner.assistant.intent.StudentNameQuestion;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.assistant.route.TeamRouter;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;

/**
 * Hands every press, and every submitted form, to its handler. A new button or form does not
 * compile until it has one.
 */
record ActionRouter(
    PersonalHandlers handlers, TeamRouter teams, LineRouter lines, TextRouter typed) {

  List<Reply> pressed(TurnContext visit, Incoming incoming, Action action) {
    return Button.of(action).accept(new Press(visit, incoming, action));
  }

  List<Reply> submitted(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    List<Reply> replies = kept(visit, incoming, sent);
    boolean isAskedAgain = replies.stream().anyMatch(reply -> reply instanceof Reply.Mend);
    boolean namesStudent = sent.values().values().stream().anyMatch(StudentNameQuestion::isIn);
    return namesStudent && !isAskedAgain && !replies.isEmpty()
        ? Stream.concat(
                replies.stream(),
                Stream.of(Reply.below(new StudentNameQuestion(visit.words()).onPage())))
            .toList()
        : replies;
  }

  private List<Reply> kept(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    return switch (SentForm.of(sent.action())) {
      case CHECK_IN -> handlers.forms().submitted(visit, sent).stream().toList();
      case EVIDENCE -> handlers.requests().notes().written(visit, sent);
      case NOTE_CHANGED -> handlers.requests().notes().changed(visit, sent);
      case LINE -> handlers.prompts().person().buttons().noted(visit, sent);
      case SHARE -> handlers.prompts().person().buttons().shared(visit, incoming, sent);
      case CHANNEL_NOTE -> handlers.prompts().channel().noted(visit, incoming, sent);
      case CHANNEL_SHARE -> handlers.prompts().channel().shared(visit, incoming, sent);
      case OWN_STEP -> handlers.steps().submitted(visit, incoming.where().own(), sent);
      case TEAM -> teams.forms().teamSent(visit, incoming, sent);
      case RECORD ->
          teams.forms().meetingSent(visit, incoming, sent, teams.forms().meetings()::recordSent);
      case STEP ->
          teams.forms().meetingSent(visit, incoming, sent, teams.forms().meetings()::stepSent);
      case MOVED ->
          teams.forms().meetingSent(visit, incoming, sent, teams.forms().meetings()::moveSent);
      case SIGN_LINE ->
          teams.forms().meetingSent(visit, incoming, sent, teams.forms().meetings()::signLineSent);
    };
  }

  /** The handler of each set of buttons. */
  private final class Press implements Button.Visitor<List<Reply>> {

    private final TurnContext visit;
    private final Incoming incoming;
    private final Action action;

    private Press(TurnContext visit, Incoming incoming, Action action) {
      this.visit = visit;
      this.incoming = incoming;
      this.action = action;
    }

    @Override
    public List<Reply> common(CommonButton button) {
      return List.of(handlers.buttons().pressed(visit, button, action));
    }

    @Override
    public List<Reply> account(AccountButton button) {
      return switch (button) {
        case LINK -> handlers.links().agreed(visit, incoming.from());
        case STAY_APART -> handlers.links().refused(visit);
        case UNLINK -> handlers.links().part(visit, incoming.from());
        case STAY_LINKED -> handlers.links().kept(visit);
        case FORGET -> handlers.requests().data().forget(visit, incoming, action);
        case KEEP -> handlers.requests().data().kept(visit);
        case ASK_TO_FORGET, OTHER -> List.of(Reply.below(handlers.requests().data().ask(visit)));
      };
    }

    @Override
    public List<Reply> meaning(MeaningButton button) {
      return switch (button) {
        case MEAN -> lines.meant(visit, incoming, action);
        case AS_IT_STANDS -> typed.asItStands(visit, incoming, action);
      };
    }

    @Override
    public List<Reply> practice(PracticeButton button) {
      return handlers
          .prompts()
          .person()
          .buttons()
          .pressed(visit, incoming, button, action, typed());
    }

    @Override
    public List<Reply> schedule(ScheduleButton button) {
      return List.of(handlers.prompts().person().pressed(visit, incoming, button, action));
    }

    @Override
    public List<Reply> channel(ChannelButton button) {
      return handlers.prompts().channel().pressed(visit, incoming, button, action);
    }

    @Override
    public List<Reply> calendar(CalendarButton button) {
      return handlers.prompts().calendar().pressed(visit, incoming, button, action);
    }

    @Override
    public List<Reply> team(TeamButton button) {
      return teams.pressed(visit, incoming, button, action);
    }

    @Override
    public List<Reply> meeting(MeetingButton button) {
      return teams.pressed(visit, incoming, button, action);
    }

    @Override
    public List<Reply> staff(StaffButton button) {
      return teams.pressed(visit, incoming, button, action);
    }

    @Override
    public List<Reply> signing(SigningButton button) {
      return teams.pressed(visit, incoming, button, action);
    }

    @Override
    public List<Reply> note(NoteButton button) {
      return List.of(handlers.requests().notes().pressed(visit, button, action, typed()));
    }

    /** The words that were typed before the question that is answered by this press. */
    private Optional<String> typed() {
      return lines.waiting(incoming, action);
    }

    @Override
    public List<Reply> step(StepButton button) {
      return List.of(handlers.steps().pressed(visit, incoming.where().own(), button, action));
    }

    @Override
    public List<Reply> plan(PlanButton button) {
      return List.of(Reply.below(handlers.plans().pressed(visit, button, action)));
    }
  }
}
