package org.leadlearner.assistant.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.calendar.KnownSchools;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Member;
import org.leadlearner.people.Roster;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.schedule.PromptSchedule;

/**
 * When a person on the district's list first greets the bot, tells them so, and invites them to the
 * team in the list. Nobody is enrolled, and a person who declined is not asked again.
 */
public record RosterGreeting(PromptPorts records, TeamPorts teams) {

  /** What follows a greeting; nothing for people on no list. */
  public List<Reply> recognized(TurnContext visit, Incoming incoming) {
    if (!MembersOnly.isMember(incoming.profile())) {
      return List.of();
    }
    return records
        .roster()
        .recognize(visit.person().id(), incoming.from(), incoming.profile().email(), visit.at())
        .flatMap(expected -> message(visit, incoming, expected))
        .<List<Reply>>map(message -> List.of(Reply.below(message)))
        .orElse(List.of());
  }

  private Optional<Message> message(
      TurnContext visit, Incoming incoming, Roster.Expected expected) {
    MessageBuilder message = new MessageBuilder(visit.words());
    List<Part> buttons = new ArrayList<>();
    expected.school().ifPresent(school -> sayWhere(visit, school, message, buttons));
    expected
        .teamId()
        .flatMap(teams.teams()::find)
        .filter(team -> TeamRights.member(teams, team, visit.person().id()).isEmpty())
        .ifPresent(team -> invite(visit, incoming, team, expected.role(), message, buttons));
    buttons.forEach(message::add);
    return expected.school().isEmpty() && buttons.isEmpty()
        ? Optional.empty()
        : Optional.of(message.build());
  }

  private void sayWhere(
      TurnContext visit, String school, MessageBuilder message, List<Part> buttons) {
    message.say("roster.school", "school", new Quoted(school));
    Optional<String> known = KnownSchools.of(records.calendars()).find(school);
    Optional<PromptSchedule> schedule = records.schedules().ofPerson(visit.person().id());
    if (schedule.isEmpty()) {
      message.say("roster.days");
    } else if (known.isPresent() && !schedule.get().school().equals(known)) {
      Action go = Action.of(ScheduleButton.SCHOOL).with(CommonActions.VALUE, known.get());
      buttons.add(
          new Part.Buttons(
              List.of(
                  Part.Button.other(
                      visit.words().text("roster.button.school", "school", new Quoted(known.get())),
                      go))));
    }
  }

  private void invite(
      TurnContext visit,
      Incoming incoming,
      Team team,
      Member.Role role,
      MessageBuilder message,
      List<Part> buttons) {
    Member invited = TeamSetup.whoAsks(visit, incoming, role, Member.State.INVITED);
    teams.teams().keep(team.id(), invited);
    teams
        .teams()
        .audit(
            team.id(),
            new TeamChange(
                TeamChange.Kind.INVITED,
                Optional.empty(),
                Optional.of(visit.person().id()),
                TeamChange.BY_LIST,
                visit.at()));
    message
        .say("roster.team", "team", new Quoted(team.name()))
        .say("team.invite.who", "least", teams.suppression().minimum());
    if (role == Member.Role.LEAD) {
      message.say("roster.lead");
    }
    buttons.add(TeamActions.invitationByName(visit.words(), team));
  }
}
