package org.leadlearner.assistant.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Reach;
import org.leadlearner.progress.round.Participation;

/** Counts how many people are behind a round's figures when it closes, without names. */
record ParticipationCount(Reach reach, OpenRoundHandler.Absence absence) {

  /**
   * @param members everybody who was ever invited
   */
  Participation of(List<Member> members, int finished, Instant at) {
    List<Member> invited = members.stream().filter(ParticipationCount::isInvited).toList();
    Map<Conversation, Reach.Outcome> newest =
        reach.newest(invited.stream().map(Member::own).collect(Collectors.toSet()));
    List<Reach.Outcome> outcomes =
        invited.stream().map(Member::own).filter(newest::containsKey).map(newest::get).toList();
    return new Participation(
        invited.size(),
        count(outcomes, Reach.Outcome.ARRIVED),
        count(outcomes, Reach.Outcome.REFUSED),
        (int)
            invited.stream()
                .filter(Member::isCounted)
                .filter(one -> absence.isAway(one.personId(), at))
                .count(),
        (int) invited.stream().filter(one -> one.state() == Member.State.DECLINED).count(),
        finished);
  }

  /** Observers and former members are in no figure. */
  private static boolean isInvited(Member one) {
    return one.isCounted()
        || one.state() == Member.State.INVITED
        || one.state() == Member.State.DECLINED;
  }

  private static int count(List<Reach.Outcome> outcomes, Reach.Outcome wanted) {
    return (int) outcomes.stream().filter(wanted::equals).count();
  }
}
