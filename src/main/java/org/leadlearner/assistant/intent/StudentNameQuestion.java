package org.leadlearner.assistant.intent;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.leadlearner.assistant.button.NoteButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.interpret.Interpreter;

/**
 * Asks before words are kept that seem to name a student (domain.md, section 4.2, rule 5). They are
 * not kept until the one who wrote them says so.
 */
public record StudentNameQuestion(Phrases words) {

  /** What keeps words as they were typed. */
  private static final Set<Intent> KEEPING =
      EnumSet.of(
          Intent.NOTE_TEXT,
          Intent.NOTE_ADD,
          Intent.PRACTICE_DID,
          Intent.PRACTICE_CHANGED,
          Intent.PRACTICE_NOT,
          Intent.PRACTICE_NOTE,
          Intent.SHARE_WITH_STAFF);

  /** Whether what was understood would keep the name of a student. */
  public static boolean isDue(String line, Understanding understood) {
    return understood.oneMeaning().filter(meaning -> isDue(line, meaning)).isPresent();
  }

  /** Whether what was meant by a line would keep the name of a student that is in it. */
  public static boolean isDue(String line, Meaning meaning) {
    return keeps(meaning) && isIn(line);
  }

  /** Whether words that would be kept name a student. */
  public static boolean isIn(String words) {
    return Interpreter.namesStudent(words);
  }

  private static boolean keeps(Meaning meaning) {
    return KEEPING.contains(meaning.intent())
        || meaning.parts().stream().anyMatch(StudentNameQuestion::keeps);
  }

  public Message ask() {
    return new MessageBuilder(words)
        .say("student.ask")
        .say("student.keep")
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.other(
                        words.text("student.button.keep"), MeaningActions.asItStands()),
                    Part.Button.no(
                        words.text("student.button.change"),
                        MeaningActions.asItStands().declining()))))
        .build();
  }

  /** Words that were sent in on a page are kept; they are asked at once to take the name out. */
  public Message onPage() {
    return new MessageBuilder(words)
        .say("student.page")
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.other(
                        words.text("notes.button.mine"), Action.of(NoteButton.MINE)))))
        .build();
  }

  /** What a button would keep is typed again without the name. */
  public Message notKept() {
    return new MessageBuilder(words).say("student.ask").say("student.change").build();
  }

  /** They want to write it again, without the name. */
  public Message change() {
    return new MessageBuilder(words).say("student.change").build();
  }

  /** Something else was said or asked since. */
  public Message gone() {
    return new MessageBuilder(words).say("student.gone").build();
  }
}
