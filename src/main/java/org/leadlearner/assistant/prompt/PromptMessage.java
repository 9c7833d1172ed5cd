package org.leadlearner.assistant.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Span;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeLog;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.prompt.TodaysPrompt;

/** A prompt in a person's own conversation, and what became of it. */
final class PromptMessage {

  /** What these lead to is seen by others (domain.md, section 4.5). */
  private static final Set<PromptAction> SHOWN =
      EnumSet.of(PromptAction.SHARE, PromptAction.INVITE, PromptAction.MODEL_PUBLICLY);

  private final Phrases words;
  private final Practice practice;
  private final Optional<TodaysPrompt> prompt;
  private final LocalDate today;

  /**
   * @param prompt the words of the practice; empty when they are no more in the library
   * @param today the person's own date
   */
  PromptMessage(Phrases words, Practice practice, Optional<TodaysPrompt> prompt, LocalDate today) {
    this.words = words;
    this.practice = practice;
    this.prompt = prompt;
    this.today = today;
  }

  /** The prompt with the buttons to answer it. */
  Message asking(Line... said) {
    return opening()
        .sayAll(List.of(said))
        .add(PersonalPromptActions.answers(words, practice.day()))
        .add(remark())
        .build();
  }

  /**
   * What was recorded.
   *
   * @param month the person's own log of this month
   * @param maySuggestSharing whether to offer a sentence for staff
   */
  Message answered(PracticeLog.Month month, boolean maySuggestSharing, Line... said) {
    PracticeReply reply = practice.reply().orElseThrow();
    MessageBuilder message = opening().sayAll(List.of(said)).say(recorded(words, practice));
    reply.note().ifPresent(note -> message.say("practice.noted", "note", new Quoted(note)));
    if (reply.note().isEmpty() && practice.isDone()) {
      prompt.flatMap(TodaysPrompt::reflection).map(Line::plain).ifPresent(message::say);
    }
    if (reply.shared()) {
      message.say("practice.shared");
    }
    return message
        .say("practice.month", "days", month.days())
        .add(new Part.Buttons(afterwards(reply, maySuggestSharing)))
        .build();
  }

  /** What was recorded, in one line. */
  static Line recorded(Phrases words, Practice practice) {
    PracticeAnswer answer = practice.reply().orElseThrow().answer();
    return switch (answer) {
      case DID_IT -> words.line("practice.recorded.did", "minutes", practice.minutes());
      case CHANGED_IT -> words.line("practice.recorded.changed", "minutes", practice.minutes());
      case NOT_TODAY -> words.line("practice.recorded.not");
    };
  }

  private MessageBuilder opening() {
    boolean isToday = practice.day().equals(today);
    String day =
        isToday
            ? words.weekday(practice.day().getDayOfWeek())
            : words.weekdayAndDay(practice.day());
    MessageBuilder message =
        new MessageBuilder(words).say("prompt.opening", "day", day, "minutes", practice.minutes());
    return message.say(
        prompt.map(some -> Line.plain(some.text())).orElseGet(() -> words.line("prompt.gone")));
  }

  private Part.Remark remark() {
    List<Span> spans = new ArrayList<>();
    spans.addAll(
        words
            .line(
                switch (practice.seenBy()) {
                  case PRIVATE -> "prompt.seen.private";
                  case TEAM -> "prompt.seen.team";
                  case STAFF -> "prompt.seen.staff";
                  case PUBLIC -> "prompt.seen.public";
                })
            .spans());
    if (practice.action().filter(SHOWN::contains).isPresent()) {
      spans.add(Span.plain(" "));
      spans.addAll(words.line("prompt.care").spans());
    }
    return new Part.Remark(new Line(spans));
  }

  private List<Part.Button> afterwards(PracticeReply reply, boolean maySuggestSharing) {
    List<Part.Button> buttons = new ArrayList<>();
    LocalDate day = practice.day();
    if (day.equals(today)) {
      buttons.add(
          PersonalPromptActions.on(
              words, "practice.button.change", PersonalPromptActions.CHANGE, day));
    }
    buttons.add(
        PersonalPromptActions.on(words, "practice.button.line", PersonalPromptActions.LINE, day));
    if (practice.isDone() && !reply.shared() && maySuggestSharing) {
      buttons.add(
          PersonalPromptActions.on(
              words, "practice.button.share", PersonalPromptActions.SHARE, day));
    }
    return buttons;
  }
}
