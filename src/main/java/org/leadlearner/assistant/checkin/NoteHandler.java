package org.leadlearner.assistant.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.parse.BareAnswer;
import org.leadlearner.assistant.parse.NoteParser;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Input;
import org.leadlearner.checkin.NoteText;
import org.leadlearner.rubric.Strand;

/** Handles what was typed as a note: it may be a note, say that there is none, or be an answer. */
record NoteHandler(CheckInHandler checkIns) {

  Message typed(TurnContext visit, CheckIn checkIn, Strand strand, String text) {
    Optional<Input> answer = BareAnswer.input(text);
    if (answer.isPresent()) {
      return askWhatIsMeant(visit, checkIn, strand, text, answer.get());
    }
    boolean isNone = new NoteParser(visit.words()).kind(text) == NoteText.Kind.NOTHING;
    return checkIns.turn(
        visit,
        checkIn,
        isNone ? new Input.NoNote(strand.key()) : new Input.WriteNote(strand.key(), text));
  }

  private static Message askWhatIsMeant(
      TurnContext visit, CheckIn checkIn, Strand strand, String text, Input answer) {
    Phrases words = visit.words();
    List<Part.Button> ways = new ArrayList<>();
    if (answer instanceof Input.PickPoints pick) {
      ways.add(
          Part.Button.other(
              words.text("button.note.correct", "name", strand.name(), "points", pick.points()),
              CheckInActions.answering(checkIn, new Input.Correct(strand.key(), pick.points()))));
    } else {
      ways.add(
          Part.Button.other(
              words.text("button.note.again", "name", strand.name()),
              CheckInActions.anytime(checkIn, new Input.Edit(strand.key()))));
    }
    ways.add(
        Part.Button.other(
            words.text("button.note.write"),
            CheckInActions.anytime(checkIn, new Input.AskForNote(strand.key()))));
    ways.add(
        Part.Button.other(
            words.text("button.skip"),
            CheckInActions.answering(checkIn, new Input.NoNote(strand.key()))));
    return new MessageBuilder(words)
        .heading("question.note.title")
        .say(
            "question.note.answer", "said", new Quoted(TypedText.line(text)), "name", strand.name())
        .add(new Part.Buttons(ways))
        .build();
  }
}
