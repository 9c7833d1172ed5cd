package org.leadlearner.assistant.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/**
 * Says an open question again, below what was answered beside it: its sentence, and its buttons in
 * place of those of the answer, so that the way on is one tap.
 *
 * @param asked the message that asked it
 */
public record StillOpen(Phrases words, Message asked) {

  private static final Pattern QUESTION = Pattern.compile("[^.!?]*\\?");

  /** What is no longer is a fragment: where a question ends with "a.m.?", the end is a bare "?". */
  private static final int SHORTEST = 5;

  /** Whether it waits for a yes or no, or for a day, a time or minutes, and has a sentence. */
  public boolean isDue() {
    PossibleAnswers ways = PossibleAnswers.of(asked);
    return (ways.no().isPresent() || ways.waitsForValue())
        && sentence().filter(asks -> !asks.equals(words.text("reply.unsure.some"))).isPresent();
  }

  /** Below an answer to something else. */
  public List<Reply> below(List<Reply> replies) {
    if (replies.isEmpty()
        || !(replies.get(replies.size() - 1) instanceof Reply.Say say)
        || say.place() != Reply.Place.BELOW) {
      return replies;
    }
    List<Part> parts = new ArrayList<>(say.message().parts());
    parts.removeIf(Part.Buttons.class::isInstance);
    parts.addAll(again().parts());
    List<Reply> all = new ArrayList<>(replies.subList(0, replies.size() - 1));
    all.add(Reply.below(say.message().with(parts)));
    return all;
  }

  /** After a line that could not be read. */
  public Message unread() {
    List<Part> parts =
        new ArrayList<>(new MessageBuilder(words).say("open.unread").build().parts());
    parts.addAll(question());
    return words.message(parts);
  }

  /** Below the requests that a line may have meant, which have buttons of their own. */
  public Message below(Message offers) {
    Part remark = new Part.Remark(words.line("open.still", "question", sentence().orElseThrow()));
    return offers.with(Stream.concat(offers.parts().stream(), Stream.of(remark)).toList());
  }

  private Message again() {
    List<Part> parts =
        new ArrayList<>(
            new MessageBuilder(words)
                .say("open.still", "question", sentence().orElseThrow())
                .build()
                .parts());
    asked.parts().stream().filter(StillOpen::isWay).forEach(parts::add);
    return words.message(parts);
  }

  /** From its sentence on. */
  private List<Part> question() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Text(List.of(line().orElseThrow())));
    asked.parts().stream()
        .filter(part -> isWay(part) || part instanceof Part.Remark)
        .forEach(parts::add);
    return parts;
  }

  private static boolean isWay(Part part) {
    return part instanceof Part.Buttons || part instanceof Part.Choices;
  }

  /** The question alone, unless it says only "this" and needs what stands before it. */
  private Optional<String> sentence() {
    Optional<String> line = line().map(Line::text);
    return PossibleAnswers.of(asked).needsLine() ? line : line.map(StillOpen::question);
  }

  private static String question(String line) {
    return QUESTION
        .matcher(line)
        .results()
        .map(found -> found.group().strip())
        .filter(sentence -> sentence.length() > SHORTEST)
        .reduce((earlier, last) -> last)
        .orElse(line);
  }

  /** The last line that asks something. */
  private Optional<Line> line() {
    return asked.parts().stream()
        .flatMap(StillOpen::lines)
        .filter(line -> line.text().contains("?"))
        .reduce((earlier, last) -> last);
  }

  private static Stream<Line> lines(Part part) {
    if (part instanceof Part.Heading heading) {
      return Stream.of(Line.plain(heading.text()));
    }
    return part instanceof Part.Text text ? text.lines().stream() : Stream.empty();
  }
}
