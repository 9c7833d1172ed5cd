package org.leadlearner.assistant.checkin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.parse.NoteParser;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.phrase.StrandGroup;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.checkin.NoteText;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** A form with a whole check-in, and its submitted values. */
public final class CheckInForm {

  private static final String NOT_SURE = "unsure";
  private static final String SKIP = "skip";
  private static final String NOTE_STRAND = "note-strand";
  private static final String NOTE = "note";
  private static final String OWN_VIEW = "own-view";

  private final Phrases words;
  private final CheckIn checkIn;
  private final Rubric rubric;

  CheckInForm(Phrases words, CheckIn checkIn, Rubric rubric) {
    this.words = words;
    this.checkIn = checkIn;
    this.rubric = rubric;
  }

  Form form() {
    List<Form.Field> fields = new ArrayList<>();
    fields.add(new Form.Explain(words.line("form.explain")));
    rubric.strands().forEach(strand -> fields.add(question(strand)));
    fields.add(
        new Form.PickOne(
            NOTE_STRAND,
            words.text("form.note.strand"),
            Optional.empty(),
            List.of(StrandGroup.of(words, rubric)),
            checkIn.notes().keySet().stream().findFirst(),
            false));
    fields.add(
        new Form.Write(
            NOTE,
            words.text("form.note"),
            Optional.of(words.text("form.note.hint")),
            checkIn.notes().values().stream().findFirst(),
            CheckInConversation.LONGEST_NOTE,
            false));
    fields.add(
        new Form.PickOne(
            OWN_VIEW,
            words.text("form.own"),
            Optional.empty(),
            List.of(new Form.Group(words.text("form.own.group"), stages())),
            checkIn.ownView().map(Stage::name),
            false));
    return new Form(
        Action.of(SentForm.CHECK_IN).with(CommonActions.ID, checkIn.id()),
        words.text("form.title"),
        words.text("form.submit"),
        fields);
  }

  /** The submitted answers, by strand key; fields without a usable answer are left out. */
  Map<String, Answer> answers(Map<String, String> values) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Strand strand : rubric.strands()) {
      Optional.ofNullable(values.get(strand.key()))
          .flatMap(CheckInForm::answer)
          .ifPresent(answer -> answers.put(strand.key(), answer));
    }
    return answers;
  }

  /** The submitted note, by strand key; a text that is no note is left out. */
  Map<String, String> notes(Map<String, String> values) {
    String strand = values.getOrDefault(NOTE_STRAND, "");
    String note = note(values);
    boolean isNote = noteFault(values).isEmpty() && !isNone(values);
    return !isNote || note.isEmpty() || rubric.find(strand).isEmpty()
        ? Map.of()
        : Map.of(strand, note);
  }

  /** Whether the submitted note says that there is nothing to show. */
  boolean isNone(Map<String, String> values) {
    return !note(values).isEmpty()
        && new NoteParser(words).kind(note(values)) == NoteText.Kind.NOTHING;
  }

  private static String note(Map<String, String> values) {
    return values.getOrDefault(NOTE, "").strip();
  }

  private Optional<String> noteFault(Map<String, String> values) {
    if (note(values).length() > CheckInConversation.LONGEST_NOTE) {
      return Optional.of(words.text("refused.long", "most", CheckInConversation.LONGEST_NOTE));
    }
    boolean isShort =
        !note(values).isEmpty()
            && new NoteParser(words).kind(note(values)) == NoteText.Kind.TOO_SHORT;
    return isShort ? Optional.of(words.text("form.note.short")) : Optional.empty();
  }

  Optional<Stage> ownView(Map<String, String> values) {
    String view = values.getOrDefault(OWN_VIEW, "");
    return Stream.of(Stage.values()).filter(stage -> stage.name().equals(view)).findFirst();
  }

  /** The errors that keep the form from finishing the check-in, by field. */
  Map<String, String> faults(Map<String, String> values) {
    Map<String, String> faults = new LinkedHashMap<>();
    Map<String, Answer> answers = answers(values);
    for (Strand strand : rubric.strands()) {
      if (!answers.containsKey(strand.key())) {
        faults.put(strand.key(), words.text("form.missing"));
      }
    }
    boolean isPlaceless = rubric.find(values.getOrDefault(NOTE_STRAND, "")).isEmpty();
    if (isPlaceless && !note(values).isEmpty() && !isNone(values)) {
      faults.put(NOTE_STRAND, words.text("form.note.where"));
    }
    noteFault(values).ifPresent(fault -> faults.put(NOTE, fault));
    return faults;
  }

  private Form.Field question(Strand strand) {
    List<Form.Group> groups = new ArrayList<>(sentences(words, strand));
    groups.add(
        new Form.Group(
            words.text("form.group.other"),
            List.of(
                new Form.Value(NOT_SURE, words.text("button.unsure")),
                new Form.Value(SKIP, words.text("button.skip")))));
    return new Form.PickOne(
        strand.key(),
        strand.ask(),
        Optional.of(strand.about()),
        groups,
        checkIn.answer(strand.key()).map(CheckInForm::value),
        true);
  }

  /** The sentence for each point of a strand, grouped by stage. */
  public static List<Form.Group> sentences(Phrases words, Strand strand) {
    return Stream.of(Stage.values())
        .map(stage -> new Form.Group(strand.at(stage).option(), points(words, strand, stage)))
        .toList();
  }

  private static List<Form.Value> points(Phrases words, Strand strand, Stage stage) {
    return IntStream.rangeClosed(stage.lowest(), stage.highest())
        .mapToObj(
            points ->
                new Form.Value(
                    String.valueOf(points),
                    words.text("form.value", "points", points, "sentence", strand.anchor(points))))
        .toList();
  }

  private List<Form.Value> stages() {
    return Stream.of(Stage.values())
        .map(stage -> new Form.Value(stage.name(), words.text(StagePhrases.nameKey(stage))))
        .toList();
  }

  private static String value(Answer answer) {
    return answer.match(
        scored -> String.valueOf(scored.points()), notSure -> NOT_SURE, skipped -> SKIP);
  }

  private static Optional<Answer> answer(String value) {
    if (value.equals(NOT_SURE)) {
      return Optional.of(new Answer.NotSure(Optional.empty()));
    } else if (value.equals(SKIP)) {
      return Optional.of(new Answer.Skipped());
    }
    return Optional.of(value)
        .filter(points -> points.matches("10|\\d"))
        .map(points -> new Answer.Scored(Integer.parseInt(points)));
  }
}
