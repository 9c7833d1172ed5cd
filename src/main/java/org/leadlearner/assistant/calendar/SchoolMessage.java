package org.leadlearner.assistant.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/**
 * Whose school days count, as text, and the schools to choose from.
 *
 * @param action the action of a button, without the name of the school
 * @param example what can be typed instead
 */
public record SchoolMessage(Phrases words, KnownSchools known, Action action, String example) {

  /** Others are typed: nobody reads a long row of buttons. */
  private static final int MOST_BUTTONS = 8;

  /** Whose days count, in one line. */
  public static Line counting(Phrases words, Optional<String> school) {
    return school
        .map(name -> words.line("school.own", "name", new Quoted(name)))
        .orElseGet(() -> words.line("school.district"));
  }

  /**
   * Answers a request about the school of a schedule, a person's own or a channel's.
   *
   * @param school the school that counts now
   * @param name the school to change to; without one, the current school is shown
   * @param keep changes the schedule
   * @param reply sends what is shown when nothing is changed
   */
  public <T> T choose(
      Optional<String> school,
      Optional<String> name,
      Function<String, T> keep,
      Function<Message, T> reply) {
    if (name.isEmpty()) {
      return reply.apply(show(school));
    }
    return known
        .find(name.get())
        .map(keep)
        .orElseGet(() -> reply.apply(unknown(name.get(), school)));
  }

  private Message show(Optional<String> school) {
    return withSchools(new MessageBuilder(words).say(counting(words, school)), school);
  }

  /** No calendar has the name, so nothing is changed. */
  private Message unknown(String said, Optional<String> school) {
    MessageBuilder message =
        new MessageBuilder(words).say("school.unknown", "name", new Quoted(said));
    Line till =
        school
            .map(name -> words.line("school.till.own", "name", new Quoted(name)))
            .orElseGet(() -> words.line("school.till.district"));
    return withSchools(message.say(till), school);
  }

  private Message withSchools(MessageBuilder message, Optional<String> school) {
    if (known.names().isEmpty()) {
      return message.say("school.nocalendars").build();
    }
    List<Part.Button> buttons = new ArrayList<>();
    known.names().stream()
        .filter(name -> !school.equals(Optional.of(name)))
        .filter(name -> named(name).encoded().length() <= Action.LONGEST)
        .limit(MOST_BUTTONS)
        .forEach(name -> buttons.add(Part.Button.other(name, named(name))));
    school.ifPresent(
        name -> buttons.add(Part.Button.other(words.text("school.button.district"), action)));
    message.say("school.pick", "count", known.names().size());
    if (!buttons.isEmpty()) {
      message.add(new Part.Buttons(buttons));
    }
    return message.remark("school.how", "example", example).build();
  }

  private Action named(String name) {
    return action.with(CommonActions.VALUE, name);
  }
}
