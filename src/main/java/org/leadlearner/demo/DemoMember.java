package org.leadlearner.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadlearner.chat.message.Action;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.rubric.Stage;

/** One of the leaders and what they do in chat. */
record DemoMember(DemoPerson person, DemoLeader leader, DemoTalk talk) {

  private static final int STRANDS = 7;
  private static final String VALUE = "value";

  void joins() {
    talk.pressesInChannel(person, action -> action.verb().equals("team-join"));
  }

  void leaves() {
    talk.says(person, "leave the team");
    // Leaving needs a second yes.
    talk.says(person, "yes");
  }

  /** All but one would sign the agreement. */
  void signs() {
    String verb = leader.signs() ? "team-sign-yes" : "team-sign-no";
    talk.presses(person, action -> action.verb().equals(verb));
  }

  /** A whole check-in, and after the first one the start of prompts. */
  void checksIn(int round) {
    if (!leader.finishes(round)) {
      return;
    }
    talk.says(person, "checkin");
    int sum = 0;
    for (int strand = 0; strand < STRANDS; strand++) {
      int points = leader.points(strand, round);
      sum += Math.max(0, points);
      if (points == DemoLeader.NOT_SURE) {
        talk.says(person, "not sure");
        talk.says(person, "The people in human resources");
      } else {
        talk.says(person, letter(Stage.of(points)) + points);
      }
    }
    talk.says(person, leader.hasANote() ? one(DemoLines.NOTES) : "skip");
    talk.says(person, letter(Stage.of(sum / STRANDS)));
    talk.says(person, "finish");
    if (round == 0) {
      talk.says(person, "pln time 7:40");
    }
  }

  private static String letter(Stage stage) {
    return String.valueOf((char) ('a' + stage.ordinal()));
  }

  private String one(List<String> some) {
    return some.get(leader.pick(some.size()));
  }

  void answersPrompt() {
    Optional<PracticeAnswer> answer = leader.answer();
    boolean isDone = answer.filter(PracticeAnswer::isDone).isPresent();
    if (answer.isEmpty() || !talk.presses(person, saying("pln-answer", answer.get())) || !isDone) {
      return;
    }
    leader
        .minutes()
        .ifPresent(
            minutes ->
                talk.presses(
                    person,
                    action ->
                        action.verb().equals("pln-took")
                            && action.detail(VALUE).equals(Optional.of(minutes.toString()))));
    if (leader.writesALine()) {
      talk.says(person, "pln line " + one(DemoLines.LINES));
    }
    if (leader.showsStaff()) {
      talk.says(person, "pln share " + one(DemoLines.SENTENCES));
      talk.presses(person, action -> action.verb().equals("pln-post"));
    }
  }

  void answersInChannel() {
    if (leader.pick(6) == 0) {
      leader
          .answer()
          .ifPresent(answer -> talk.pressesInChannel(person, saying("channel-answer", answer)));
    }
  }

  /** Says that the next step is done, on the day of the question. */
  void answersFollowUp() {
    talk.presses(person, action -> action.verb().equals("team-step-done"));
  }

  private static Predicate<Action> saying(String verb, PracticeAnswer answer) {
    return action ->
        action.verb().equals(verb) && action.detail(VALUE).equals(Optional.of(answer.name()));
  }
}
