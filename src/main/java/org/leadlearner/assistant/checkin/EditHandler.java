package org.leadlearner.assistant.checkin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.parse.StrandFinder;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.turn.HelpMessage;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Input;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/** Handles requests to change an answer or to add a note, by the name of a strand. */
public final class EditHandler {

  private final CheckIns checkIns;
  private final CheckInHandler checkInHandler;
  private final HelpMessage guide;

  public EditHandler(CheckIns checkIns, CheckInHandler checkInHandler, HelpMessage guide) {
    this.checkIns = checkIns;
    this.checkInHandler = checkInHandler;
    this.guide = guide;
  }

  public Message edit(TurnContext visit, Optional<String> name) {
    Optional<CheckIn> last = checkIns.lastTouched(visit.person().id());
    if (last.isEmpty()) {
      return guide.say(visit, "refused.edit.nothing");
    }
    return name.isEmpty()
        ? checkInHandler.askWhichAnswer(visit, last.get())
        : wish(visit, last.get(), name.get(), strand -> new Input.Edit(strand.key()));
  }

  public Message note(TurnContext visit, Request.Note note) {
    Optional<CheckIn> last = checkIns.lastTouched(visit.person().id());
    if (last.isEmpty()) {
      return guide.say(visit, "refused.edit.nothing");
    }
    CheckIn checkIn = last.get();
    if (note.strand().isEmpty()) {
      return checkInHandler.askWhichStrand(visit, checkIn);
    }
    String name = note.strand().get();
    return note.text()
        .map(
            text ->
                onStrand(
                    visit,
                    checkIn,
                    name,
                    strand -> new NoteHandler(checkInHandler).typed(visit, checkIn, strand, text)))
        .orElseGet(() -> wish(visit, checkIn, name, strand -> new Input.AskForNote(strand.key())));
  }

  private Message wish(
      TurnContext visit, CheckIn checkIn, String name, Function<Strand, Input> wish) {
    return onStrand(
        visit, checkIn, name, strand -> checkInHandler.turn(visit, checkIn, wish.apply(strand)));
  }

  private Message onStrand(
      TurnContext visit, CheckIn checkIn, String name, Function<Strand, Message> answer) {
    Rubric rubric = checkInHandler.rubric(visit, checkIn);
    return StrandFinder.find(rubric, name)
        .map(answer)
        .orElseGet(() -> unknown(visit, rubric, name));
  }

  private Message unknown(TurnContext visit, Rubric rubric, String name) {
    Line said =
        visit
            .words()
            .line("refused.strand", "name", new Quoted(name), "count", rubric.strands().size());
    return checkInHandler
        .listening(visit)
        .map(checkIn -> checkInHandler.ask(visit, checkIn, List.of(said)))
        .orElseGet(() -> guide.say(visit, said));
  }
}
