package org.leadlearner.assistant.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.language.RecordNames;
import org.leadlearner.people.Member;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.PersonalData;
import org.leadlearner.people.Roster;
import org.leadlearner.people.Team;
import org.leadlearner.people.Teams;
import org.leadlearner.retention.RecordKind;
import org.leadlearner.retention.RetentionPeriods;

/** Shows a person their stored data, and deletes it after they confirmed twice. */
public final class PersonalDataHandler {

  private final PeopleDirectory people;
  private final Teams teams;
  private final RetentionPeriods keeps;
  private final Roster roster;

  /**
   * @param keeps how long the district keeps records
   */
  public PersonalDataHandler(
      PeopleDirectory people, Teams teams, RetentionPeriods keeps, Roster roster) {
    this.people = people;
    this.teams = teams;
    this.keeps = keeps;
    this.roster = roster;
  }

  /** They decided against deleting their data. */
  public List<Reply> kept(TurnContext visit) {
    return List.of(Reply.inPlace(visit.say("forget.kept")));
  }

  /**
   * They confirmed the deletion: it is valid on the day of the question, in their own conversation.
   */
  public List<Reply> forget(TurnContext visit, Incoming incoming, Action action) {
    boolean isAlone = incoming.where().setting() == Where.Setting.DIRECT;
    if (!isAlone || !OwnDataActions.isOfToday(visit, action) || people.data().isHeld()) {
      return List.of(Reply.below(ask(visit)));
    }
    // The district's list may expect them by an address that is stored nowhere else.
    incoming.profile().email().ifPresent(roster::forget);
    return forget(visit);
  }

  /** The data stored about the person. */
  public Message tell(TurnContext visit) {
    Phrases words = visit.words();
    List<Part.Fact> kept =
        people.data().of(visit.person().id()).stream()
            .filter(sheet -> !sheet.isOfDelivery() && !sheet.rows().isEmpty())
            .map(sheet -> fact(words, sheet))
            .toList();
    MessageBuilder message =
        new MessageBuilder(words)
            .heading("data.title")
            .add(new Part.Facts(kept))
            .say("data.delivery");
    for (RecordKind kind : RecordKind.values()) {
      Optional.ofNullable(keeps.days().get(kind))
          .ifPresent(days -> message.say(daysKey(kind), "count", days));
    }
    message.say("data.all").say("data.elsewhere");
    if (people.data().isHeld()) {
      return message.say("data.held").remark("data.who").build();
    }
    return message.add(OwnDataActions.ask(words)).remark("data.who").build();
  }

  private static String daysKey(RecordKind kind) {
    return switch (kind) {
      case TRANSCRIPTS -> "data.days.transcripts";
      case PRACTICE -> "data.days.practice";
      case CHECKINS -> "data.days.checkins";
    };
  }

  private static Part.Fact fact(Phrases words, PersonalData.Sheet sheet) {
    return new Part.Fact(
        RecordNames.in(words.locale(), sheet.name()),
        Line.plain(words.text("data.count", "count", sheet.rows().size())));
  }

  /** Asks whether to delete it. */
  public Message ask(TurnContext visit) {
    if (people.data().isHeld()) {
      return visit.say("forget.held");
    }
    MessageBuilder message =
        new MessageBuilder(visit.words())
            .heading("forget.title")
            .say("forget.goes")
            .say("forget.lead")
            .say("forget.stays")
            .say("data.elsewhere")
            .say("forget.copies");
    if (people.accounts(visit.person().id()).size() > 1) {
      message.say("forget.accounts");
    }
    return message.say("forget.undo").add(OwnDataActions.yesOrNo(visit)).build();
  }

  /** People who become leads of a team by this are notified. */
  private List<Reply> forget(TurnContext visit) {
    List<Team> left = teams.of(visit.person().id());
    List<Long> before = left.stream().flatMap(this::leads).map(Member::personId).toList();
    people.data().forget(visit.person().id());
    List<Reply> replies = new ArrayList<>();
    replies.add(Reply.inPlace(visit.say("forget.done")));
    for (Team team : left) {
      leads(team)
          .filter(lead -> !before.contains(lead.personId()))
          .map(lead -> notice(visit, team, lead))
          .forEach(replies::add);
    }
    return replies;
  }

  private Stream<Member> leads(Team team) {
    return teams.members(team.id()).stream().filter(Member::isLead);
  }

  private static Reply notice(TurnContext visit, Team team, Member lead) {
    return new Reply.Post(lead.own(), visit.say("team.role.told", "team", new Quoted(team.name())));
  }
}
