package org.leadlearner.assistant.staff;

import java.time.LocalDate;
import java.util.List;
import org.leadlearner.assistant.button.StaffButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Team;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.progress.staff.StaffQuestions;
import org.leadlearner.rubric.Strand;

/** The messages for leads who ask staff, and for staff before they answer. */
record StaffMessages(Phrases words, Team team, int least) {

  /**
   * Asks a lead whether to ask staff.
   *
   * @param yes the button that opens the survey, with its label
   */
  Message ask(AskedRound round, LocalDate roundDay, LocalDate lastDay, boolean isHere, Action yes) {
    return new MessageBuilder(words)
        .heading("staff.title", "team", team.name())
        .say("staff.ask.what", "strands", strands(round))
        .say("staff.ask.private")
        .say(
            "staff.ask.beside",
            "least",
            least,
            "date",
            words.day(roundDay),
            "count",
            round.snapshot().result().finished())
        .say("staff.ask.until", "date", words.day(lastDay))
        .say(isHere ? "staff.ask.here" : "staff.ask.codes")
        .add(orLeaveIt(isHere ? "staff.button.post" : "staff.button.open", yes))
        .build();
  }

  private String strands(AskedRound round) {
    return words.list(StaffQuestions.of(round.rubric()).stream().map(Strand::name).toList());
  }

  private Part.Buttons orLeaveIt(String key, Action yes) {
    return new Part.Buttons(
        List.of(Part.Button.other(words.text(key), yes), CommonActions.leaveIt(words)));
  }

  /** The survey is already open; asks whether to post it in one more channel. */
  Message alsoHere(Action yes) {
    return new MessageBuilder(words)
        .say("staff.ask.also", "team", new Quoted(team.name()))
        .add(orLeaveIt("staff.button.post", yes))
        .build();
  }

  /** The post that everyone in a channel reads. */
  Message post(String name, LocalDate lastDay, Action link) {
    return new MessageBuilder(words)
        .heading("staff.post.title")
        .say("staff.post.text", "name", new Quoted(name), "team", new Quoted(team.name()))
        .say("staff.post.private")
        .say("staff.post.until", "least", least, "date", words.day(lastDay))
        .add(new Part.Buttons(List.of(Part.Button.main(words.text("staff.button.link"), link))))
        .remark("staff.post.who")
        .build();
  }

  /** While the survey is open, everyone sees only whether enough people have answered. */
  Message open(StaffMirror mirror, boolean hasEnough, boolean mayLead) {
    MessageBuilder message =
        new MessageBuilder(words)
            .heading("staff.title", "team", team.name())
            .say(status(mirror, hasEnough));
    if (mayLead) {
      message
          .say("staff.more")
          .add(
              new Part.Buttons(
                  List.of(
                      Part.Button.other(
                          words.text("staff.button.close"), on(mirror, StaffButton.CLOSE)),
                      CommonActions.dashboard(words))));
    }
    return message.build();
  }

  private Line status(StaffMirror mirror, boolean hasEnough) {
    return words.line(
        hasEnough ? "staff.open.enough" : "staff.open.few",
        "least",
        least,
        "date",
        mirror.lastDay().map(words::day).orElse("-"));
  }

  /** Always asked: otherwise a missing question would reveal that enough people have answered. */
  Message askToClose(StaffMirror mirror, boolean hasEnough) {
    MessageBuilder message = new MessageBuilder(words).say(status(mirror, hasEnough));
    if (!hasEnough) {
      message.say("staff.close.few", "least", least);
    }
    return message
        .say("staff.close.sure", "days", StaffMirror.DAYS_APART)
        .add(orLeaveIt("staff.button.close.now", on(mirror, StaffButton.CLOSE_NOW)))
        .build();
  }

  /** The result for members of the team. */
  Message picture(StaffPicture picture, List<Part.Button> buttons) {
    MessageBuilder message = picture.message();
    if (!buttons.isEmpty()) {
      message.add(new Part.Buttons(buttons));
    }
    return message.remark("team.fixed").build();
  }

  Message askToShow(StaffMirror mirror, int channels) {
    return new MessageBuilder(words)
        .say("staff.show.ask", "count", channels)
        .say("staff.show.both")
        .add(orLeaveIt("staff.button.show.now", on(mirror, StaffButton.SHOW_NOW)))
        .build();
  }

  /** Sent to the leads after the last day. */
  Message over(StaffMirror mirror) {
    return new MessageBuilder(words)
        .say("staff.over", "team", new Quoted(team.name()))
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.main(words.text("team.button.show"), on(mirror, StaffButton.SEE)))))
        .build();
  }

  Part.Button show(StaffMirror mirror) {
    return Part.Button.other(words.text("staff.button.show"), on(mirror, StaffButton.SHOW));
  }

  static Action at(StaffMirrors.Place place, StaffButton button) {
    return Action.of(button).with(CommonActions.ID, place.id());
  }

  static Action on(StaffMirror mirror, StaffButton button) {
    return Action.of(button).with(CommonActions.ID, mirror.id());
  }
}
