package org.leadlearner.assistant.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.chat.Reply;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.progress.staff.StaffQuestions;
import org.leadlearner.progress.staff.StaffResult;

/** Closes a staff survey and freezes its result in the same transaction. */
record StaffClosing(TeamPorts records, StaffRules rules) {

  /**
   * @param by the person who closes it; empty for the calendar
   * @return false when it is not open any more
   */
  boolean close(Team team, StaffMirror mirror, Optional<Long> by, Instant at) {
    Optional<StaffMirrors.Closing> closed = mirrors().close(mirror.id(), rules.day(at));
    closed.ifPresent(
        found -> {
          AskedRound round = rules.round(Phrases.in(Locale.ENGLISH), team, mirror);
          mirrors()
              .keep(
                  mirror.id(),
                  StaffResult.of(
                      found.counts(),
                      found.links(),
                      StaffQuestions.of(round.rubric()),
                      rules.least()));
          records
              .teams()
              .audit(
                  team.id(),
                  new TeamChange(TeamChange.Kind.STAFF_CLOSED, by, Optional.empty(), "", at));
        });
    return closed.isPresent();
  }

  /** Closes every survey whose last day is over, and tells the leads. */
  List<Reply.Post> closeOver(Instant now) {
    List<Reply.Post> posts = new ArrayList<>();
    for (StaffMirror mirror : mirrors().over(rules.day(now))) {
      Team team = records.teams().find(mirror.teamId()).orElseThrow();
      if (close(team, mirror, Optional.empty(), now)) {
        records.teams().members(team.id()).stream()
            .filter(Member::isLead)
            .map(lead -> told(lead, team, mirror))
            .forEach(posts::add);
      }
    }
    return posts;
  }

  private Reply.Post told(Member lead, Team team, StaffMirror mirror) {
    Phrases words = records.readers().of(lead.personId());
    return new Reply.Post(lead.own(), rules.messages(words, team).over(mirror));
  }

  private StaffMirrors mirrors() {
    return records.staff().mirrors();
  }
}
