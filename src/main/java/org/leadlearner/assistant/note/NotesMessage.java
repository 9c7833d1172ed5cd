package org.leadlearner.assistant.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.NoteButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.phrase.StrandChoices;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.KeptNote;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/** The messages about a person's notes. */
record NotesMessage(TurnContext visit, Rubric rubric) {

  /** Asks for a note, and says how to write one: three words or a link. */
  Message ask(Optional<Strand> strand) {
    MessageBuilder message = new MessageBuilder(visit.words()).heading("question.note.title");
    strand.ifPresentOrElse(
        one ->
            message
                .say("question.note.strand", "name", one.name(), "ask", one.evidence())
                .say("notes.how", "number", rubric.number(one.key())),
        () -> {
          rubric
              .strands()
              .forEach(
                  one ->
                      message.say(
                          "notes.strand", "number", rubric.number(one.key()), "name", one.name()));
          message.say("notes.how", "number", rubric.strands().size());
        });
    return message
        .add(new Part.Buttons(List.of(NoteActions.write(visit.words()))))
        .remark("question.note.who")
        .build();
  }

  /** Asks for which strand a text is a note. */
  Message askStrand(String text) {
    return new MessageBuilder(visit.words())
        .heading("question.note.title")
        .say("notes.which", "note", new Quoted(text))
        .say("question.note.which")
        .add(
            StrandChoices.of(
                rubric,
                strand -> Action.of(NoteButton.STRAND).with(CommonActions.VALUE, strand.key())))
        .remark("question.note.who")
        .build();
  }

  /** The newest notes, each with its strand, its day, and buttons to change or delete it. */
  Message list(List<KeptNote> notes) {
    MessageBuilder message = new MessageBuilder(visit.words()).heading("notes.title");
    if (notes.isEmpty()) {
      message.say("notes.none");
    }
    List<Part.Button> buttons = new ArrayList<>();
    for (int place = 0; place < notes.size(); place++) {
      KeptNote one = notes.get(place);
      message.sayAll(lines(one, place + 1));
      buttons.add(button(visit.words(), "notes.button.change", NoteButton.CHANGE, one, place + 1));
      buttons.add(button(visit.words(), "notes.button.back", NoteButton.BACK, one, place + 1));
    }
    buttons.add(NoteActions.write(visit.words()));
    return message
        .add(new Part.Buttons(buttons))
        .say("notes.reading")
        .remark("question.note.who")
        .build();
  }

  private List<Line> lines(KeptNote one, int number) {
    return new NoteLines(visit.words())
        .of(
            one.note(),
            "notes.line",
            "number",
            number,
            "name",
            rubric.strand(one.note().strandKey()).name(),
            "date",
            visit.day(one.note().at()));
  }

  private static Part.Button button(
      Phrases words, String key, Action.Verb verb, KeptNote note, int number) {
    return Part.Button.other(words.text(key, "number", number), NoteActions.of(verb, note));
  }

  /** Asks whether a note is to be deleted. */
  Message askBack(KeptNote note) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say(
            "notes.back.ask",
            "name",
            rubric.strand(note.note().strandKey()).name(),
            "note",
            new Quoted(note.note().note()))
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.other(
                        words.text("notes.back.yes"), NoteActions.of(NoteButton.BACK_YES, note)),
                    Part.Button.no(
                        words.text("notes.back.no"), NoteActions.of(NoteButton.BACK_NO, note)))))
        .build();
  }
}
