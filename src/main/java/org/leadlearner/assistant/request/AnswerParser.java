package org.leadlearner.assistant.request;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.chat.TypedText;
import org.leadlearner.checkin.Input;
import org.leadlearner.checkin.Question;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** Reads a typed line as an answer to the question at hand. Empty means: it does not fit. */
public final class AnswerParser {

  private static final Pattern LETTER_AND_NUMBER = Pattern.compile("([a-d])[\\s,.:;)-]*(\\d{1,2})");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,2})(?:[.,]\\d+)?(?:\\s*(?:/|of|out of)\\s*10)?");
  private static final Pattern BETWEEN =
      Pattern.compile("(?:between\\s+)?(\\d{1,2})\\s*(?:-|\u2013|and|or|to)\\s*(\\d{1,2})");

  private final RequestParser vocabulary;

  public AnswerParser(RequestParser vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Any question but that after a note, which takes whatever is said. */
  public Optional<Input> parse(Question question, String text) {
    Optional<Input> shortWord = shortWord(text);
    if (shortWord.isPresent()) {
      return shortWord;
    }
    if (question instanceof Question.WhoMightKnow) {
      return who(text);
    } else if (vocabulary.says(text, "hear.finish")) {
      return Optional.of(new Input.Finish());
    } else if (question instanceof Question.WhichStage which) {
      return onStrand(which.strand(), Optional.empty(), text);
    } else if (question instanceof Question.WhichPoint which) {
      return onStrand(which.strand(), Optional.of(which.stage()), text);
    } else if (question instanceof Question.OwnView) {
      return stageOf(text).map(Input.PickOwnView::new);
    }
    return Optional.empty();
  }

  /** An answer to the question about a strand, where something else is asked. */
  public Optional<Input> answer(Strand strand, String text) {
    return onStrand(strand, Optional.empty(), text);
  }

  /** Words that move on from a question or back, whatever it asks. */
  public Optional<Input> shortWord(String text) {
    if (vocabulary.says(text, "hear.back")) {
      return Optional.of(new Input.Back());
    } else if (vocabulary.says(text, "hear.skip")) {
      return Optional.of(new Input.Skip());
    } else if (vocabulary.says(text, "hear.unsure")) {
      return Optional.of(new Input.NotSure());
    } else if (vocabulary.says(text, "hear.keep")) {
      return Optional.of(new Input.Keep());
    }
    return Optional.empty();
  }

  /** That nobody knows is no name, and neither is a number. */
  private Optional<Input> who(String text) {
    if (vocabulary.deniesAll(text)) {
      return Optional.of(new Input.Skip());
    }
    return Optional.of(text)
        .filter(said -> points(said).isEmpty() && !said.isBlank())
        .map(Input.NameWhoKnows::new);
  }

  private Optional<Input> onStrand(Strand strand, Optional<Stage> chosen, String text) {
    Optional<Integer> points = points(text);
    if (points.isPresent()) {
      return points.map(Input.PickPoints::new);
    }
    Matcher both = LETTER_AND_NUMBER.matcher(TypedText.compared(text));
    if (both.matches()) {
      Stage stage = vocabulary.stage(both.group(1)).orElseThrow();
      int number = Integer.parseInt(both.group(2));
      return stage.holds(number) ? Optional.of(new Input.PickPoints(number)) : Optional.empty();
    }
    if (chosen.isPresent() && vocabulary.says(text, "hear.between")) {
      return inBetween(chosen.get());
    }
    return stage(strand, text)
        .<Input>map(Input.PickStage::new)
        .or(() -> anchor(strand, text).map(Input.PickPoints::new));
  }

  /** Between two lines is the lower one; where a stage has more lines it could be any. */
  private static Optional<Input> inBetween(Stage stage) {
    return stage.highest() - stage.lowest() == 1
        ? Optional.of(new Input.PickPoints(stage.lowest()))
        : Optional.empty();
  }

  private Optional<Stage> stage(Strand strand, String text) {
    Optional<Stage> named = vocabulary.stage(text);
    if (named.isPresent()) {
      return named;
    }
    String said = TypedText.compared(text);
    return strand.stages().entrySet().stream()
        .filter(stage -> TypedText.compared(stage.getValue().option()).equals(said))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<Integer> anchor(Strand strand, String text) {
    String said = TypedText.compared(text);
    for (int points = 0; points < strand.anchors().size(); points++) {
      if (TypedText.compared(strand.anchor(points)).equals(said)) {
        return Optional.of(points);
      }
    }
    return Optional.empty();
  }

  private Optional<Stage> stageOf(String text) {
    return vocabulary
        .stage(text)
        .or(() -> points(text).filter(AnswerParser::isOnScale).map(Stage::of));
  }

  /** A number, rounded down, or the lower of two. */
  private Optional<Integer> points(String text) {
    String said = TypedText.compared(text);
    Matcher number = NUMBER.matcher(said);
    if (number.matches()) {
      return Optional.of(Integer.parseInt(number.group(1))).filter(AnswerParser::isOnScale);
    }
    Matcher between = BETWEEN.matcher(said);
    if (between.matches()) {
      int lower = Math.min(Integer.parseInt(between.group(1)), Integer.parseInt(between.group(2)));
      return Optional.of(lower).filter(AnswerParser::isOnScale);
    }
    return vocabulary.number(text);
  }

  private static boolean isOnScale(int points) {
    return points >= Stage.INVESTIGATING.lowest() && points <= Stage.STAGING.highest();
  }
}
