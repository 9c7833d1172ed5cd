package org.leadlearner.assistant.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Span;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeLog;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.prompt.TodaysPrompt;

/** A prompt in a person's own conversation, and its answer. */
final class PromptMessage {

  /** Actions that others see (domain.md, section 4.5). */
  private static final Set<PromptAction> SHOWN =
      EnumSet.of(PromptAction.SHARE, PromptAction.INVITE, PromptAction.MODEL_PUBLICLY);

  private final Phrases words;
  private final Practice practice;
  private final Optional<TodaysPrompt> prompt;
  private final LocalDate today;
  private final Optional<LocalDate> asked;
  private final Optional<Action> noting;

  /**
   * @param prompt the text of the practice; empty when it is no longer in the library
   * @param today the person's own date
   * @param asked the day of the question, if the prompt takes longer than its day
   * @param noting opens the form for the note that it asks for
   */
  PromptMessage(
      Phrases words,
      Practice practice,
      Optional<TodaysPrompt> prompt,
      LocalDate today,
      Optional<LocalDate> asked,
      Optional<Action> noting) {
    this.words = words;
    this.practice = practice;
    this.prompt = prompt;
    this.today = today;
    this.asked = asked;
    this.noting = noting;
  }

  /** The prompt with buttons for an answer, or with the day of the question. */
  Message asking(Line... said) {
    boolean isToday = practice.day().equals(today);
    MessageBuilder message = opening().sayAll(List.of(said));
    Optional<LocalDate> later = asked.filter(day -> day.isAfter(today));
    if (later.isPresent()) {
      return message
          .say("practice.asked", "day", words.weekdayAndDay(later.get()))
          .add(PersonalPromptActions.waiting(words, practice.day(), isToday))
          .add(remark())
          .build();
    }
    noting.map(action -> PersonalPromptActions.note(words, action)).ifPresent(message::add);
    return message
        .add(PersonalPromptActions.answers(words, practice.day(), isToday))
        .add(remark())
        .build();
  }

  /** The same prompt once more, because they wanted it later that day. */
  Message again() {
    return words.message(
        Stream.concat(
                new MessageBuilder(words).say("practice.again").build().parts().stream(),
                asking().parts().stream())
            .toList());
  }

  /** Asks about a prompt of some days ago. */
  Message after() {
    return new MessageBuilder(words)
        .say("practice.after", "day", words.weekdayAndDay(practice.day()))
        .say(text())
        .add(PersonalPromptActions.answers(words, practice.day(), false))
        .add(remark())
        .build();
  }

  /**
   * What was stored.
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
    message.say("practice.month", "days", month.days());
    List<Part.Button> buttons = new ArrayList<>();
    if (practice.isDone() && reply.took().isEmpty()) {
      message.say("practice.took.ask");
      buttons.addAll(PersonalPromptActions.minutes(words, practice.day()));
    } else if (reply.took().isPresent()) {
      buttons.add(PersonalPromptActions.untold(words, practice.day()));
    }
    buttons.addAll(afterwards(reply, maySuggestSharing));
    return message.add(new Part.Buttons(buttons)).build();
  }

  /** What was stored, in one line. */
  static Line recorded(Phrases words, Practice practice) {
    PracticeReply reply = practice.reply().orElseThrow();
    Optional<Integer> took = reply.took();
    String key =
        switch (reply.answer()) {
          case DID_IT -> took.isPresent() ? "practice.recorded.did.took" : "practice.recorded.did";
          case CHANGED_IT ->
              took.isPresent() ? "practice.recorded.changed.took" : "practice.recorded.changed";
          case NOT_TODAY -> "practice.recorded.not";
        };
    return words.line(key, "minutes", took.orElse(0));
  }

  private MessageBuilder opening() {
    boolean isToday = practice.day().equals(today);
    String day =
        isToday
            ? words.weekday(practice.day().getDayOfWeek())
            : words.weekdayAndDay(practice.day());
    MessageBuilder message =
        new MessageBuilder(words).say("prompt.opening", "day", day, "minutes", practice.minutes());
    return message.say(text());
  }

  private Line text() {
    return prompt.map(some -> Line.plain(some.text())).orElseGet(() -> words.line("prompt.gone"));
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
          PersonalPromptActions.more(words, "practice.button.change", PracticeButton.CHANGE, day));
    }
    buttons.add(PersonalPromptActions.on(words, "practice.button.line", PracticeButton.LINE, day));
    if (practice.isDone() && !reply.shared() && maySuggestSharing) {
      buttons.add(
          PersonalPromptActions.on(words, "practice.button.share", PracticeButton.SHARE, day));
    }
    return buttons;
  }
}
