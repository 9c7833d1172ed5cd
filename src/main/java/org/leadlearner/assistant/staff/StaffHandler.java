package org.leadlearner.assistant.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadlearner.assistant.button.StaffButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.team.TeamAudit;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;

/**
 * Lets a team's leads ask staff, closes the survey, and shows the result to leaders and staff.
 * While it is open, only whether enough people have answered is shown (domain.md, section 3.10).
 */
public final class StaffHandler {

  private final TeamPorts records;
  private final StaffRules rules;
  private final StaffClosing closing;

  public StaffHandler(TeamPorts records, RoundHandler rounds) {
    this.records = records;
    this.rules = new StaffRules(records, rounds);
    this.closing = new StaffClosing(records, rules);
  }

  /** Closes every survey whose last day is over, and tells the leads. */
  public List<Reply.Post> closeOver(Instant now) {
    return closing.closeOver(now);
  }

  /** Asks a lead to confirm: in this channel, or with codes to hand out. */
  public List<Reply> ask(TurnContext visit, Incoming incoming, Team team) {
    return ifLead(visit, incoming, team, () -> ask(visit, team, incoming.where().channel()));
  }

  private Message ask(TurnContext visit, Team team, Optional<Conversation> channel) {
    Optional<StaffMirror> open = mirrors().newest(team.id()).filter(StaffMirror::isOpen);
    if (open.isPresent()) {
      return channel
          .map(here -> alsoHere(visit, team, open.get(), here))
          .orElseGet(() -> status(visit, team, open.get(), true));
    }
    return rules
        .refusal(visit, team)
        .map(visit::say)
        .orElseGet(() -> toBegin(visit, team, channel));
  }

  private Message alsoHere(TurnContext visit, Team team, StaffMirror open, Conversation channel) {
    StaffMirrors.Place place = mirrors().place(open.id(), channel);
    return place.isPosted()
        ? visit.say("staff.posted.before")
        : rules.messages(visit.words(), team).alsoHere(placed(place));
  }

  private Message toBegin(TurnContext visit, Team team, Optional<Conversation> channel) {
    AskedRound round = rules.newest(visit.words(), team).orElseThrow();
    StaffMirror mirror = mirrors().prepare(team.id(), round.id());
    Action yes =
        channel
            .map(here -> placed(mirrors().place(mirror.id(), here)))
            .orElseGet(() -> StaffMessages.on(mirror, StaffButton.OPEN));
    return rules
        .messages(visit.words(), team)
        .ask(round, rules.closedOn(round), rules.lastDay(visit.at()), channel.isPresent(), yes);
  }

  private static Action placed(StaffMirrors.Place place) {
    return StaffMessages.at(place, StaffButton.POST);
  }

  /**
   * After the second yes: posts the survey in the stored channel, and opens it when it is not open
   * yet.
   */
  List<Reply> post(TurnContext visit, Team team, StaffMirror mirror, StaffMirrors.Place place) {
    Optional<Message> refused = opened(visit, team, mirror);
    if (refused.isPresent()) {
      return List.of(Reply.below(refused.get()));
    } else if (!mirrors().posted(place.id())) {
      return List.of(Reply.below(visit.say("staff.posted.before")));
    }
    Phrases words = records.readers().of(place.channel());
    StaffMirror open = mirrors().find(mirror.id()).orElseThrow();
    return List.of(
        new Reply.Post(
            place.channel(),
            rules
                .messages(words, team)
                .post(
                    visit.person().name(),
                    open.lastDay().orElseThrow(),
                    StaffMessages.at(place, StaffButton.LINK))),
        Reply.inPlace(visit.say("staff.posted")));
  }

  /** After the second yes, when there is no channel. */
  Message open(TurnContext visit, Team team, StaffMirror mirror) {
    return opened(visit, team, mirror)
        .orElseGet(() -> status(visit, team, mirrors().find(mirror.id()).orElseThrow(), true));
  }

  /** Opens the survey, unless something has made that impossible meanwhile. */
  private Optional<Message> opened(TurnContext visit, Team team, StaffMirror mirror) {
    if (mirror.isOpen()) {
      return Optional.empty();
    } else if (mirror.isClosed()) {
      return Optional.of(visit.say("staff.closed"));
    }
    Optional<Message> refused = rules.refusal(visit, team).map(visit::say);
    if (refused.isEmpty()) {
      mirrors().open(mirror.id(), rules.lastDay(visit.at()));
      audit(visit, team, TeamChange.Kind.STAFF_ASKED);
    }
    return refused;
  }

  /** The state of the open survey, or the newest result; for those who see the team's results. */
  public Message see(TurnContext visit, Incoming incoming, Team team) {
    return see(visit, team, new TeamRights(records).mayLead(visit, incoming, team));
  }

  /** The same when it is known whether the person leads the team. */
  public Message see(TurnContext visit, Team team, boolean mayLead) {
    return mirrors()
        .newest(team.id())
        .map(
            mirror ->
                mirror.isOpen()
                    ? status(visit, team, mirror, mayLead)
                    : picture(visit, team, mirror, mayLead))
        .orElseGet(() -> visit.say(mayLead ? "staff.none.lead" : "staff.none"));
  }

  private Message status(TurnContext visit, Team team, StaffMirror mirror, boolean mayLead) {
    return rules.messages(visit.words(), team).open(mirror, rules.hasEnough(mirror), mayLead);
  }

  /** Shows the result of a round, so its members can see who looked. */
  private Message picture(TurnContext visit, Team team, StaffMirror mirror, boolean mayLead) {
    records.rounds().viewed(mirror.roundId(), visit.person().id(), visit.at());
    StaffPicture picture = rules.picture(visit.words(), team, mirror);
    boolean canShow = mayLead && !mirror.isShown() && !picture.result().isHidden();
    StaffMessages messages = rules.messages(visit.words(), team);
    return messages.picture(picture, canShow ? List.of(messages.show(mirror)) : List.of());
  }

  /** What staff see, in their language, after a lead has shown it; empty before. */
  public Optional<Message> shown(Phrases words, StaffMirror mirror) {
    return records
        .teams()
        .find(mirror.teamId())
        .filter(team -> mirror.isClosed() && mirror.isShown())
        .map(
            team ->
                rules.messages(words, team).picture(rules.picture(words, team, mirror), List.of()));
  }

  /** Always asks for confirmation first. */
  public List<Reply> askToClose(TurnContext visit, Incoming incoming, Team team) {
    return ifLead(
        visit,
        incoming,
        team,
        () ->
            mirrors()
                .newest(team.id())
                .filter(StaffMirror::isOpen)
                .map(
                    open ->
                        rules.messages(visit.words(), team).askToClose(open, rules.hasEnough(open)))
                .orElseGet(() -> visit.say("staff.none.open")));
  }

  List<Reply> close(TurnContext visit, Incoming incoming, Team team, StaffMirror mirror) {
    if (!closing.close(team, mirror, Optional.of(visit.person().id()), visit.at())) {
      return List.of(Reply.below(visit.say("staff.closed")));
    }
    return List.of(
        Reply.below(
            new TeamRights(records).seesResults(visit, team)
                ? see(visit, incoming, team)
                : visit.say("staff.closed.now")));
  }

  Message askToShow(TurnContext visit, Team team, StaffMirror mirror) {
    return refusesToShow(visit, team, mirror)
        .orElseGet(
            () ->
                rules
                    .messages(visit.words(), team)
                    .askToShow(mirror, mirrors().posted(mirror).size()));
  }

  private Optional<Message> refusesToShow(TurnContext visit, Team team, StaffMirror mirror) {
    if (mirror.isShown()) {
      return Optional.of(visit.say("staff.shown.before"));
    }
    boolean isThere =
        mirror.isClosed() && !rules.picture(visit.words(), team, mirror).result().isHidden();
    return isThere ? Optional.empty() : Optional.of(visit.say("staff.none.closed"));
  }

  /** Posts the result where staff were asked; from now on the pages of the links show it too. */
  List<Reply> show(TurnContext visit, Team team, StaffMirror mirror) {
    Optional<Message> refused = refusesToShow(visit, team, mirror);
    if (refused.isPresent()) {
      return List.of(Reply.below(refused.get()));
    }
    mirrors().show(mirror.id());
    audit(visit, team, TeamChange.Kind.STAFF_SHOWN);
    StaffMirror now = mirrors().find(mirror.id()).orElseThrow();
    List<Reply> replies = new ArrayList<>();
    for (Conversation channel : mirrors().posted(mirror)) {
      shown(records.readers().of(channel), now)
          .ifPresent(message -> replies.add(new Reply.Post(channel, message)));
    }
    replies.add(Reply.inPlace(visit.say("staff.shown")));
    return replies;
  }

  private List<Reply> ifLead(
      TurnContext visit, Incoming incoming, Team team, Supplier<Message> answer) {
    boolean mayLead = new TeamRights(records).mayLead(visit, incoming, team);
    return List.of(Reply.below(mayLead ? answer.get() : visit.say("team.leads.only")));
  }

  private void audit(TurnContext visit, Team team, TeamChange.Kind kind) {
    new TeamAudit(records.teams()).add(team, kind, visit, Optional.empty(), "");
  }

  private StaffMirrors mirrors() {
    return records.staff().mirrors();
  }
}
