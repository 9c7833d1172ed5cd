package org.leadlearner.assistant.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.round.OpenRoundHandler;
import org.leadlearner.assistant.team.AgreementActions;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Member;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Team;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Agreement.NextAction;
import org.leadlearner.progress.meeting.FollowUp;
import org.leadlearner.progress.round.Round;
import org.leadlearner.schedule.Calendars;

/** Asks about a team's next step once, on its day. */
public final class FollowUpReminder {

  private final TeamPorts records;
  private final Calendars calendars;
  private final OpenRoundHandler.Absence absence;
  private final PeopleDirectory people;

  public FollowUpReminder(
      TeamPorts records,
      Calendars calendars,
      OpenRoundHandler.Absence absence,
      PeopleDirectory people) {
    this.records = records;
    this.calendars = calendars;
    this.absence = absence;
    this.people = people;
  }

  /**
   * The questions that are due. Each is asked once, whatever the answer is; on days off it waits.
   */
  public List<Reply.Post> due(LocalDate today, Instant now) {
    List<Reply.Post> posts = new ArrayList<>();
    for (Agreement agreement : records.agreements().toFollowUp(today)) {
      Optional<Team> team =
          records
              .rounds()
              .find(agreement.roundId())
              .map(Round::teamId)
              .flatMap(records.teams()::find);
      Optional<Member> asked = team.flatMap(some -> facilitator(some, agreement));
      boolean isAway = asked.filter(one -> absence.isAway(one.personId(), now)).isPresent();
      if (!isAway && records.agreements().followedUp(agreement.roundId()) && asked.isPresent()) {
        posts.add(new Reply.Post(asked.get().own(), question(asked.get(), team.get(), agreement)));
      }
    }
    return posts;
  }

  /** The person who stored the agreement; if they left, the lead who joined first. */
  private Optional<Member> facilitator(Team team, Agreement agreement) {
    List<Member> leads =
        records.teams().members(team.id()).stream()
            .filter(Member::isLead)
            .filter(lead -> MembersOnly.isSentUnasked(people.relation(lead.personId())))
            .toList();
    return leads.stream()
        .filter(lead -> lead.personId() == agreement.recordedBy())
        .findFirst()
        .or(() -> leads.stream().findFirst());
  }

  private Message question(Member asked, Team team, Agreement agreement) {
    Phrases words = records.readers().of(asked.personId());
    NextAction action = agreement.action().orElseThrow();
    return new MessageBuilder(words)
        .heading("meeting.follow.title", "team", team.name())
        .say(
            "meeting.follow",
            "date",
            words.day(action.until()),
            "what",
            new Quoted(action.what()),
            "owner",
            new Quoted(action.owner()))
        .add(
            new Part.Buttons(
                List.of(
                    button(words, team, agreement, "meeting.button.done", MeetingButton.DONE),
                    button(words, team, agreement, "meeting.button.move", MeetingButton.MOVE),
                    button(words, team, agreement, "meeting.button.open", MeetingButton.NOT_YET))))
        .remark("meeting.follow.once")
        .build();
  }

  private static Part.Button button(
      Phrases words, Team team, Agreement agreement, String key, Action.Verb verb) {
    return Part.Button.other(words.text(key), AgreementActions.of(verb, team, agreement));
  }

  /** The last answer about the current next step. */
  public Optional<FollowUp.Outcome> outcome(Agreement agreement) {
    return records
        .agreements()
        .answered(agreement.roundId())
        .filter(said -> !said.at().isBefore(agreement.at()))
        .map(FollowUp::outcome);
  }

  /** Says when there is no school on that day, because nothing is asked then. */
  public Optional<Line> schoolDayHint(Phrases words, LocalDate day) {
    return calendars.load().isSchoolDay(day)
        ? Optional.empty()
        : Optional.of(words.line("meeting.step.school", "date", words.weekdayAndDay(day)));
  }
}
