package org.leadlearner.assistant.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.assistant.parse.StrandFinder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.DistrictProfile;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Question;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.practice.Addressee;
import org.leadlearner.progress.Reading;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** The person who asks, and their current state. */
record Asker(TurnContext visit, ReplyPorts ports) {

  private static final Duration NEWS = Duration.ofDays(14);

  Phrases words() {
    return visit.words();
  }

  DistrictProfile district() {
    return ports.teams().facts().profile();
  }

  /** The minimum number of people for showing a team's results. */
  int least() {
    return ports.teams().suppression().minimum();
  }

  /** The check-in whose question is on screen, which must be found again. */
  Optional<CheckIn> answering() {
    return ports.checkInHandler().listening(visit);
  }

  Optional<Question> question() {
    return answering().map(one -> ports.checkInHandler().question(visit, one));
  }

  /** An open check-in, including one that was left after some answers. */
  Optional<CheckIn> open() {
    return ports.checkIns().underWay(visit.person().id());
  }

  /** The rubric of the current check-in, or the last used one. */
  Rubric rubric() {
    return answering()
        .map(one -> ports.checkInHandler().rubric(visit, one))
        .orElseGet(() -> ports.rubrics().lastUsed(visit));
  }

  /** The reading of the last finished check-in on that rubric. */
  Optional<Reading> latest() {
    return ports
        .progress()
        .readings(visit.person().id(), ports.rubrics().lastUsed(visit).edition().key())
        .stream()
        .reduce((earlier, later) -> later);
  }

  /** The strand that is named by number, or by a word. */
  Optional<Strand> named(Meaning meaning) {
    Rubric rubric = rubric();
    return meaning
        .slot(Slot.STRAND)
        .or(() -> meaning.slot(Slot.WORD))
        .flatMap(name -> StrandFinder.find(rubric, name));
  }

  boolean hasPrompts() {
    return schedule().filter(PromptSchedule::active).isPresent();
  }

  private Optional<PromptSchedule> schedule() {
    return ports.prompts().schedules().ofPerson(visit.person().id());
  }

  boolean hasUnansweredPrompt() {
    long me = visit.person().id();
    return hasPrompts()
        && ports
            .prompts()
            .practices()
            .find(Addressee.person(me), visit.today(), me)
            .filter(practice -> practice.reply().isEmpty())
            .isPresent();
  }

  /** The name of a team whose newest result they have not looked at yet. */
  Optional<String> teamWithNews() {
    return teams().stream().filter(this::hasNews).map(Team::name).findFirst();
  }

  private boolean hasNews(Team team) {
    long me = visit.person().id();
    Instant since = visit.at().minus(NEWS);
    return ports.teams().rounds().snapshots(team.id()).stream()
        .findFirst()
        .map(snapshot -> snapshot.round().closedAt())
        .flatMap(closed -> closed)
        .filter(closed -> closed.isAfter(since))
        .filter(
            closed ->
                ports.teams().rounds().views(Set.of(team.id()), closed).stream()
                    .noneMatch(view -> view.personId() == me))
        .isPresent();
  }

  /** The teams whose results they may see. */
  List<Team> teams() {
    long me = visit.person().id();
    return ports.teams().teams().of(me).stream()
        .filter(team -> member(team, me).filter(Member::seesResults).isPresent())
        .toList();
  }

  boolean leadsATeam() {
    long me = visit.person().id();
    return teams().stream().anyMatch(team -> member(team, me).filter(Member::isLead).isPresent());
  }

  private Optional<Member> member(Team team, long person) {
    return ports.teams().teams().members(team.id()).stream()
        .filter(member -> member.personId() == person)
        .findFirst();
  }
}
