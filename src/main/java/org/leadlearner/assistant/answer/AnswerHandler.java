package org.leadlearner.assistant.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.assistant.checkin.CheckInActions;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Input;
import org.leadlearner.checkin.Question;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/**
 * Handles answers in free text; the reply says what was rounded or chosen (domain.md, section 2.3).
 */
public record AnswerHandler(CheckInHandler checkIns) {

  private static final Pattern POINT = Pattern.compile("10|\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** A point, perhaps rounded down, or one that is not on the scale. */
  public Message point(TurnContext visit, CheckIn checkIn, Meaning meaning) {
    Phrases words = visit.words();
    Optional<Integer> point = number(meaning, Slot.POINT);
    if (meaning.slot(Slot.INVALID).isPresent() || point.isEmpty()) {
      return checkIns.ask(visit, checkIn, List.of(words.line("heard.range")));
    }
    List<Line> said = new ArrayList<>();
    meaning
        .slot(Slot.SAID)
        .filter(typed -> !typed.equals(String.valueOf(point.get())))
        .map(typed -> typed.matches(".*\\ds") ? Optional.<String>empty() : Optional.of(typed))
        .map(
            typed ->
                typed
                    .map(one -> words.line("heard.taken", "said", one, "points", point.get()))
                    .orElseGet(() -> words.line("heard.all", "points", point.get())))
        .ifPresent(said::add);
    return points(visit, checkIn, point.get(), said);
  }

  private Message points(TurnContext visit, CheckIn checkIn, int points, List<Line> said) {
    if (checkIns.question(visit, checkIn) instanceof Question.OwnView) {
      return checkIns.turn(visit, checkIn, new Input.PickOwnView(Stage.of(points)), said);
    }
    return checkIns.turn(visit, checkIn, new Input.PickPoints(points), said);
  }

  /** A stage by its letter, its name or its place on screen; or a sentence by its place. */
  public Message level(TurnContext visit, CheckIn checkIn, Meaning meaning) {
    Optional<Stage> stage = meaning.slot(Slot.LEVEL).map(AnswerHandler::stage);
    return stage
        .map(picked -> checkIns.turn(visit, checkIn, pick(visit, checkIn, picked), List.of()))
        .orElseGet(() -> point(visit, checkIn, meaning));
  }

  private Input pick(TurnContext visit, CheckIn checkIn, Stage stage) {
    return checkIns.question(visit, checkIn) instanceof Question.OwnView
        ? new Input.PickOwnView(stage)
        : new Input.PickStage(stage);
  }

  /** In between takes the lower sentence; across the border of two stages both are shown. */
  public Message between(TurnContext visit, CheckIn checkIn, Meaning meaning, boolean isSure) {
    Optional<Integer> takes = number(meaning, Slot.TAKES);
    if (isSure && takes.isPresent()) {
      String both = meaning.slot(Slot.POINT).orElse("").replace(",", "–");
      Line said = visit.words().line("heard.between", "both", both, "points", takes.get());
      return points(visit, checkIn, takes.get(), List.of(said));
    }
    Optional<Strand> strand = strand(checkIns.question(visit, checkIn));
    List<Integer> border = border(meaning);
    if (strand.isEmpty() || border.isEmpty()) {
      return checkIns.ask(visit, checkIn, List.of(visit.words().line("heard.which")));
    }
    return new MessageBuilder(visit.words())
        .say("heard.border")
        .add(
            new Part.Choices(border.stream().map(at -> option(checkIn, strand.get(), at)).toList()))
        .add(new Part.Buttons(List.of(back(visit, checkIn))))
        .build();
  }

  private static List<Integer> border(Meaning meaning) {
    List<String> levels = List.of(meaning.slot(Slot.LEVEL).orElse("").split(","));
    if (levels.size() == 2) {
      return List.of(stage(levels.get(0)).highest(), stage(levels.get(1)).lowest());
    }
    return List.of(meaning.slot(Slot.POINT).orElse("").split(",")).stream()
        .filter(POINT.asMatchPredicate())
        .map(Integer::valueOf)
        .toList();
  }

  private static Part.Option option(CheckIn checkIn, Strand strand, int points) {
    return new Part.Option(
        String.valueOf(points),
        strand.anchor(points),
        CheckInActions.answering(checkIn, new Input.PickPoints(points)),
        false);
  }

  /**
   * The sentence that is closest to the person's own words is offered, and never taken without a
   * confirmation.
   */
  public Message described(TurnContext visit, CheckIn checkIn, Meaning meaning) {
    Phrases words = visit.words();
    Optional<Strand> strand = strand(checkIns.question(visit, checkIn));
    Optional<Integer> point = number(meaning, Slot.POINT);
    if (strand.isEmpty() || point.isEmpty()) {
      return checkIns.ask(visit, checkIn, List.of(words.line("heard.which")));
    }
    Stage stage = Stage.of(point.get());
    String letter = words.text(StagePhrases.letterKey(stage));
    Line line =
        words.line(
            "heard.described",
            "letter",
            letter,
            "points",
            point.get(),
            "sentence",
            strand.get().anchor(point.get()));
    return offer(
        words,
        line,
        take(words, point.get(), checkIn, new Input.Correct(strand.get().key(), point.get())),
        Part.Button.other(
            words.text("heard.button.stage", "letter", letter),
            CheckInActions.answering(checkIn, new Input.PickStage(stage))),
        leave(words, "heard.button.choose", checkIn));
  }

  private static Message offer(Phrases words, Line line, Part.Button... ways) {
    return new MessageBuilder(words).say(line).add(new Part.Buttons(List.of(ways))).build();
  }

  private static Part.Button take(Phrases words, int points, CheckIn checkIn, Input input) {
    return Part.Button.main(
        words.text("heard.button.take", "points", points),
        CheckInActions.answering(checkIn, input));
  }

  private static Part.Button leave(Phrases words, String label, CheckIn checkIn) {
    return Part.Button.no(words.text(label), CommonActions.resume(words, checkIn).action());
  }

  /** Another answer for a strand by its number, whatever is asked now. */
  public Message correction(TurnContext visit, CheckIn checkIn, Meaning meaning) {
    Rubric rubric = checkIns.rubric(visit, checkIn);
    Optional<Strand> strand =
        number(meaning, Slot.STRAND)
            .filter(number -> number >= 1 && number <= rubric.strands().size())
            .map(number -> rubric.strands().get(number - 1));
    Optional<Integer> point = number(meaning, Slot.POINT);
    Optional<Stage> stage = meaning.slot(Slot.LEVEL).map(AnswerHandler::stage);
    if (strand.isEmpty()) {
      return checkIns.askWhichAnswer(visit, checkIn);
    } else if (meaning.slot(Slot.INVALID).equals(Optional.of("out-of-range"))) {
      return checkIns.ask(visit, checkIn, List.of(visit.words().line("heard.range")));
    } else if (point.isPresent()) {
      return checkIns.turn(
          visit, checkIn, new Input.Correct(strand.get().key(), point.get()), List.of());
    } else if (stage.isEmpty()) {
      return checkIns.turn(visit, checkIn, new Input.Edit(strand.get().key()), List.of());
    }
    return again(visit, checkIn, strand.get(), stage.get());
  }

  private Message again(TurnContext visit, CheckIn checkIn, Strand strand, Stage stage) {
    boolean isAsked = strand(checkIns.question(visit, checkIn)).equals(Optional.of(strand));
    CheckIn at = isAsked ? checkIn : checkIns.taken(visit, checkIn, new Input.Edit(strand.key()));
    return checkIns.turn(visit, at, new Input.PickStage(stage), List.of());
  }

  /**
   * Several answers at once, each with its strand. Those with points are saved and named; the first
   * of those with a letter alone is asked for its point, and what to type for the others is said.
   */
  public Message listed(TurnContext visit, CheckIn checkIn, List<Meaning> answers) {
    Rubric rubric = checkIns.rubric(visit, checkIn);
    List<Line> said = new ArrayList<>();
    List<Meaning> lettered = new ArrayList<>();
    CheckIn at = checkIn;
    for (Meaning answer : answers) {
      Optional<Integer> point = number(answer, Slot.POINT);
      if (point.isPresent()) {
        Strand strand = rubric.strands().get(number(answer, Slot.STRAND).orElseThrow() - 1);
        at = checkIns.taken(visit, at, new Input.Correct(strand.key(), point.get()));
        said.add(
            visit
                .words()
                .line(
                    "saved.listed",
                    "name",
                    strand.name(),
                    "points",
                    point.get(),
                    "sentence",
                    strand.anchor(point.get())));
      } else {
        lettered.add(answer);
      }
    }
    if (lettered.isEmpty()) {
      return checkIns.next(visit, at, said);
    }
    Meaning first = lettered.get(0);
    Strand strand = rubric.strands().get(number(first, Slot.STRAND).orElseThrow() - 1);
    List<String> later =
        lettered.stream().skip(1).flatMap(one -> one.slot(Slot.STRAND).stream()).toList();
    if (!later.isEmpty()) {
      said.add(
          visit
              .words()
              .line(
                  "heard.edit.next", "numbers", visit.words().list(later), "number", later.get(0)));
    }
    CheckIn there = checkIns.taken(visit, at, new Input.Edit(strand.key()));
    Input letter = new Input.PickStage(stage(first.slot(Slot.LEVEL).orElseThrow()));
    return checkIns.turn(visit, there, letter, said);
  }

  /** A point that belongs to another letter than the chosen one is confirmed first. */
  public Message outside(TurnContext visit, CheckIn checkIn, Meaning meaning) {
    Phrases words = visit.words();
    Optional<Strand> strand = strand(checkIns.question(visit, checkIn));
    Optional<Integer> point = number(meaning, Slot.POINT);
    if (strand.isEmpty() || point.isEmpty()) {
      return checkIns.ask(visit, checkIn, List.of(words.line("heard.range")));
    }
    Line line =
        words.line(
            "heard.outside",
            "points",
            point.get(),
            "stage",
            words.text(StagePhrases.nameKey(Stage.of(point.get()))),
            "sentence",
            strand.get().anchor(point.get()));
    Input other = new Input.Correct(strand.get().key(), point.get());
    return offer(
        words,
        line,
        take(words, point.get(), checkIn, other),
        leave(words, "heard.button.stay", checkIn));
  }

  private static Part.Button back(TurnContext visit, CheckIn checkIn) {
    return Part.Button.other(
        visit.words().text("heard.button.choose"),
        CommonActions.resume(visit.words(), checkIn).action());
  }

  /** The strand that is asked about; empty for other questions. */
  public static Optional<Strand> strand(Question question) {
    if (question instanceof Question.WhichStage which) {
      return Optional.of(which.strand());
    } else if (question instanceof Question.WhoMightKnow who) {
      return Optional.of(who.strand());
    }
    return question instanceof Question.WhichPoint which
        ? Optional.of(which.strand())
        : Optional.empty();
  }

  private static Stage stage(String letter) {
    return Stage.values()[Math.floorMod(letter.charAt(0) - 'A', Stage.values().length)];
  }

  private static Optional<Integer> number(Meaning meaning, Slot slot) {
    return meaning.slot(slot).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
  }
}
