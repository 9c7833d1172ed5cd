package org.leadlearner.assistant.staff;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.StaffButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.team.StaffPorts;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Span;
import org.leadlearner.people.Team;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;

/**
 * Handles presses of the buttons about staff surveys. A button has only an id; who may press it,
 * and where, is checked at the press.
 */
public record StaffButtonHandler(TeamPorts records, StaffHandler handler) {

  /** A survey, and the team whose leads ask. */
  private record Asking(Team team, StaffMirror mirror) {}

  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, StaffButton button, Action action) {
    if (button == StaffButton.LINK) {
      return List.of(Reply.below(link(visit, incoming, action)));
    }
    return MembersOnly.refusal(visit.person().profile(), "team.setup.guest")
        .map(refusal -> List.of(Reply.below(visit.say(refusal))))
        .orElseGet(
            () ->
                button == StaffButton.ASK
                    ? ask(visit, incoming, action)
                    : about(visit, incoming, button, action));
  }

  private List<Reply> ask(TurnContext visit, Incoming incoming, Action action) {
    return CommonActions.number(action)
        .flatMap(records.teams()::find)
        .filter(team -> rights().finds(visit, incoming, team))
        .map(team -> handler.ask(visit, incoming, team))
        .orElseGet(() -> List.of(Reply.below(visit.say("team.none"))));
  }

  private List<Reply> about(
      TurnContext visit, Incoming incoming, StaffButton button, Action action) {
    Optional<StaffMirrors.Place> place =
        button == StaffButton.POST ? place(action) : Optional.empty();
    Optional<Long> id =
        button == StaffButton.POST
            ? place.map(StaffMirrors.Place::mirrorId)
            : CommonActions.number(action);
    Optional<Asking> found = id.flatMap(this::asking);
    if (found.filter(one -> rights().finds(visit, incoming, one.team())).isEmpty()) {
      return List.of(Reply.below(visit.say("team.none")));
    }
    Asking asking = found.get();
    if (button == StaffButton.SEE || button == StaffButton.OTHER) {
      return List.of(
          Reply.below(
              rights().seesResults(visit, asking.team())
                  ? handler.see(visit, incoming, asking.team())
                  : visit.say("team.leads.only")));
    } else if (!rights().mayLead(visit, incoming, asking.team())) {
      return List.of(Reply.below(visit.say("team.leads.only")));
    }
    return place
        .map(there -> handler.post(visit, asking.team(), asking.mirror(), there))
        .orElseGet(() -> ofLead(visit, incoming, button, asking));
  }

  private List<Reply> ofLead(
      TurnContext visit, Incoming incoming, StaffButton button, Asking asking) {
    return switch (button) {
      case OPEN -> List.of(Reply.below(handler.open(visit, asking.team(), asking.mirror())));
      case CLOSE -> handler.askToClose(visit, incoming, asking.team());
      case CLOSE_NOW -> handler.close(visit, incoming, asking.team(), asking.mirror());
      case SHOW -> List.of(Reply.below(handler.askToShow(visit, asking.team(), asking.mirror())));
      case SHOW_NOW -> handler.show(visit, asking.team(), asking.mirror());
      case ASK, POST, LINK, SEE, OTHER ->
          List.of(Reply.below(handler.see(visit, incoming, asking.team())));
    };
  }

  /**
   * A link for each person who presses the button in the channel of the post. Members of the
   * leaders' team get none, because their answers are on the other side.
   */
  private Message link(TurnContext visit, Incoming incoming, Action action) {
    Optional<StaffMirrors.Place> here =
        place(action)
            .filter(StaffMirrors.Place::isPosted)
            .filter(place -> incoming.where().channel().equals(Optional.of(place.channel())));
    Optional<Asking> open =
        here.map(StaffMirrors.Place::mirrorId)
            .flatMap(this::asking)
            .filter(asking -> asking.mirror().isOpen());
    if (open.isEmpty()) {
      return visit.say("staff.link.over");
    } else if (rights().isIn(visit, open.get().team())) {
      return visit.say("staff.link.leader");
    }
    return given(visit, open.get().mirror());
  }

  private Message given(TurnContext visit, StaffMirror mirror) {
    Optional<URI> link = staff().door().link(mirror.id());
    if (link.isEmpty()) {
      return visit.say("staff.unreachable");
    } else if (!staff().mirrors().give(mirror.id(), visit.person().id())) {
      return visit.say("staff.link.before");
    }
    return new MessageBuilder(visit.words())
        .say("staff.link")
        .say(new Line(List.of(Span.link(link.get()))))
        .say("staff.link.once")
        .remark("staff.link.who")
        .build();
  }

  private Optional<StaffMirrors.Place> place(Action action) {
    return CommonActions.number(action).flatMap(staff().mirrors()::place);
  }

  private Optional<Asking> asking(long mirrorId) {
    return staff()
        .mirrors()
        .find(mirrorId)
        .flatMap(
            mirror -> records.teams().find(mirror.teamId()).map(team -> new Asking(team, mirror)));
  }

  private StaffPorts staff() {
    return records.staff();
  }

  private TeamRights rights() {
    return new TeamRights(records);
  }
}
