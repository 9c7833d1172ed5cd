package org.leadlearner.assistant.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.button.NoteButton;
import org.leadlearner.assistant.checkin.EditHandler;
import org.leadlearner.assistant.parse.StrandFinder;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.reading.ReadingRecorder;
import org.leadlearner.assistant.reading.StageMovePhrases;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.checkin.KeptNote;
import org.leadlearner.progress.StageMove;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * Adds, lists, changes and deletes people's notes at any time (domain.md, section 3.3). A reading
 * keeps its basis; a later note counts for the next one.
 */
public final class NotesHandler {

  /** The newest notes are listed, at most this many. */
  private static final int MOST = 8;

  private final CheckIns checkIns;
  private final ReadingRecorder readings;
  private final RubricChoice rubrics;
  private final EditHandler underWay;

  /**
   * @param underWay handles notes of a check-in that can be changed
   */
  public NotesHandler(
      CheckIns checkIns, ReadingRecorder readings, RubricChoice rubrics, EditHandler underWay) {
    this.checkIns = checkIns;
    this.readings = readings;
    this.rubrics = rubrics;
    this.underWay = underWay;
  }

  /** In a check-in that can be changed it belongs to that; otherwise it is stored on its own. */
  public Message add(TurnContext visit, Request.Note note) {
    Optional<Message> asked =
        note.strand().isPresent()
            ? Optional.empty()
            : note.text().map(String::strip).flatMap(text -> askStrand(visit, text));
    return asked.orElseGet(() -> addTo(visit, note));
  }

  private Message addTo(TurnContext visit, Request.Note note) {
    Optional<CheckIn> last = checkIns.lastTouched(visit.person().id());
    if (last.filter(some -> CheckInConversation.canChange(some, visit.at())).isPresent()) {
      return underWay.note(visit, note);
    }
    Rubric rubric = rubrics.lastUsed(visit);
    if (note.strand().isEmpty()) {
      return new NotesMessage(visit, rubric).ask(Optional.empty());
    }
    Optional<Strand> strand = StrandFinder.find(rubric, note.strand().get());
    if (strand.isEmpty()) {
      return visit.say(
          "refused.strand",
          "name",
          new Quoted(note.strand().get()),
          "count",
          rubric.strands().size());
    }
    String text = note.text().map(String::strip).orElse("");
    return text.isEmpty() || NoteChangeForm.fault(visit.words(), text).isPresent()
        ? new NotesMessage(visit, rubric).ask(strand)
        : keep(visit, rubric, strand.get(), text);
  }

  private Message keep(TurnContext visit, Rubric rubric, Strand strand, String text) {
    String key = rubric.edition().key();
    checkIns.add(visit.person().id(), key, new EvidenceNote(strand.key(), text, visit.at()));
    MessageBuilder message =
        new MessageBuilder(visit.words()).say("evidence.saved", "name", strand.name());
    settled(visit, rubric).ifPresent(message::say);
    return message.add(new Part.Buttons(List.of(mine(visit.words())))).build();
  }

  /** The newest notes, each with its strand, its day, and buttons to change or delete it. */
  public Message list(TurnContext visit) {
    Rubric rubric = rubrics.lastUsed(visit);
    return new NotesMessage(visit, rubric).list(newest(visit, rubric));
  }

  private List<KeptNote> newest(TurnContext visit, Rubric rubric) {
    List<KeptNote> all =
        new ArrayList<>(
            checkIns.keptNotes(visit.person().id(), rubric.edition().key()).stream()
                .filter(one -> rubric.find(one.note().strandKey()).isPresent())
                .toList());
    Collections.reverse(all);
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static Part.Button mine(Phrases words) {
    return Part.Button.other(words.text("notes.button.mine"), Action.of(NoteButton.MINE));
  }

  /** For a strand with one note it is asked about at once; otherwise they are listed. */
  public Message takeBack(TurnContext visit, Optional<String> name) {
    Rubric rubric = rubrics.lastUsed(visit);
    List<KeptNote> ofStrand =
        name.flatMap(some -> StrandFinder.find(rubric, some))
            .map(
                strand ->
                    newest(visit, rubric).stream()
                        .filter(one -> one.note().strandKey().equals(strand.key()))
                        .toList())
            .orElse(List.of());
    return ofStrand.size() == 1
        ? new NotesMessage(visit, rubric).askBack(ofStrand.get(0))
        : list(visit);
  }

  /**
   * A press about notes.
   *
   * @param typed the words that were typed before the question that is answered
   */
  public Reply pressed(
      TurnContext visit, NoteButton button, Action action, Optional<String> typed) {
    Rubric rubric = rubrics.lastUsed(visit);
    return switch (button) {
      case WRITE ->
          new Reply.Open(
              new EvidenceForm(visit.words(), rubric).form(new Heard.Saved("", Optional.empty())));
      case MINE -> Reply.below(list(visit));
      case CHANGE ->
          ofNote(visit, action, note -> new Reply.Open(page(visit, rubric, note).form()));
      case BACK ->
          ofNote(visit, action, note -> Reply.below(new NotesMessage(visit, rubric).askBack(note)));
      case BACK_YES -> ofNote(visit, action, note -> Reply.inPlace(takenBack(visit, rubric, note)));
      case STRAND -> Reply.below(waiting(visit, action, typed));
      case BACK_NO, OTHER -> ofNote(visit, action, note -> Reply.inPlace(visit.say("notes.kept")));
    };
  }

  /** Asks for the strand of a text that can be a note; empty when it is too short for one. */
  public Optional<Message> askStrand(TurnContext visit, String text) {
    if (NoteChangeForm.fault(visit.words(), text).isPresent()) {
      return Optional.empty();
    }
    visit.keepsWaiting(text);
    return Optional.of(new NotesMessage(visit, rubrics.lastUsed(visit)).askStrand(text));
  }

  /** The strand of a text was chosen; asks for the text when it is no longer there. */
  private Message waiting(TurnContext visit, Action action, Optional<String> text) {
    return add(visit, new Request.Note(action.detail(CommonActions.VALUE), text));
  }

  private Reply ofNote(TurnContext visit, Action action, Function<KeptNote, Reply> answer) {
    return note(visit, rubrics.lastUsed(visit), action)
        .map(answer)
        .orElseGet(() -> Reply.below(visit.say("notes.gone")));
  }

  private Message takenBack(TurnContext visit, Rubric rubric, KeptNote note) {
    checkIns.remove(visit.person().id(), note.id());
    return after(visit, rubric, "notes.back.done", rubric.strand(note.note().strandKey()).name());
  }

  private Message after(TurnContext visit, Rubric rubric, String key, String name) {
    MessageBuilder message = new MessageBuilder(visit.words()).say(key, "name", name);
    settled(visit, rubric).ifPresent(message::say);
    return message.build();
  }

  /** The form for changing a note was submitted. */
  public List<Reply> changed(TurnContext visit, Heard.Submitted sent) {
    return isClosed(sent)
        ? List.of()
        : List.of(ofNote(visit, sent.action(), note -> changed(visit, note, sent)));
  }

  private Reply changed(TurnContext visit, KeptNote note, Heard.Submitted sent) {
    Rubric rubric = rubrics.lastUsed(visit);
    NoteChangeForm page = page(visit, rubric, note);
    Map<String, String> faults = page.faults(sent.values());
    if (!faults.isEmpty()) {
      return new Reply.Mend(page.form(), faults);
    }
    checkIns.change(visit.person().id(), note.id(), NoteChangeForm.text(sent.values()));
    return Reply.below(after(visit, rubric, "notes.changed", page.strand()));
  }

  /** The form for a note on any strand was submitted. */
  public List<Reply> written(TurnContext visit, Heard.Submitted sent) {
    return isClosed(sent) ? List.of() : List.of(kept(visit, sent));
  }

  private static boolean isClosed(Heard.Submitted sent) {
    return sent.action().detail(Action.CLOSED).isPresent();
  }

  private Reply kept(TurnContext visit, Heard.Submitted sent) {
    Rubric rubric =
        sent.action()
            .detail(CommonActions.RUBRIC)
            .flatMap(said -> rubrics.named(visit, said))
            .orElseGet(() -> rubrics.lastUsed(visit));
    EvidenceForm form = new EvidenceForm(visit.words(), rubric);
    Map<String, String> faults = form.faults(sent.values());
    if (!faults.isEmpty()) {
      Heard.Saved written = new Heard.Saved(form.note(sent.values()), Optional.empty());
      return new Reply.Mend(form.form(written), faults);
    }
    Strand strand = rubric.strand(form.strandKey(sent.values()));
    return Reply.below(keep(visit, rubric, strand, form.note(sent.values())));
  }

  /** Opens the form with somebody's message, to save it as evidence. */
  public Reply open(TurnContext visit, Heard.Saved saved) {
    return new Reply.Open(new EvidenceForm(visit.words(), rubrics.lastUsed(visit)).form(saved));
  }

  private Optional<KeptNote> note(TurnContext visit, Rubric rubric, Action action) {
    return NoteActions.number(action)
        .flatMap(
            id ->
                checkIns.keptNotes(visit.person().id(), rubric.edition().key()).stream()
                    .filter(one -> one.id() == id)
                    .filter(one -> rubric.find(one.note().strandKey()).isPresent())
                    .findFirst());
  }

  private static NoteChangeForm page(TurnContext visit, Rubric rubric, KeptNote note) {
    return new NoteChangeForm(visit.words(), note, rubric.strand(note.note().strandKey()).name());
  }

  /** The stage move that a note led to, or invalidated. */
  private Optional<Line> settled(TurnContext visit, Rubric rubric) {
    return readings
        .settle(visit, rubric.edition().key())
        .flatMap(move -> line(visit, rubric, move));
  }

  private Optional<Line> line(TurnContext visit, Rubric rubric, StageMove move) {
    return readings
        .find(visit, move.checkInId())
        .map(reading -> StageMovePhrases.line(visit.words(), rubric, move, reading));
  }
}
