package org.leadlearner.assistant.reply;

import java.util.ArrayList;
import java.util.List;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;

/** Builds a reply with at most three buttons; the first leads back to the open question. */
final class ReplyBuilder {

  static final int MOST_BUTTONS = 3;

  private final Asker asker;
  private final RequestButton button;
  private final MessageBuilder message;
  private final List<Part.Button> ways = new ArrayList<>();

  ReplyBuilder(Asker asker, RequestButton button) {
    this.asker = asker;
    this.button = button;
    this.message = new MessageBuilder(asker.words());
  }

  ReplyBuilder say(String key, Object... namesAndValues) {
    message.say(key, namesAndValues);
    return this;
  }

  ReplyBuilder say(Line line) {
    message.say(line);
    return this;
  }

  /** For classes that write into a message themselves. */
  MessageBuilder message() {
    return message;
  }

  /** A button back to where the person was. */
  ReplyBuilder keepPlace() {
    asker
        .answering()
        .map(open -> CommonActions.backToQuestion(asker.words(), open))
        .ifPresent(this::way);
    return this;
  }

  ReplyBuilder offer(Intent... intents) {
    for (Intent intent : intents) {
      way(button.of(asker.words(), intent));
    }
    return this;
  }

  ReplyBuilder offer(Meaning meaning) {
    return way(button.of(asker.words(), meaning));
  }

  /** A button to start or to resume a check-in. */
  ReplyBuilder offerCheckIn() {
    return asker.answering().isPresent()
        ? keepPlace()
        : offer(asker.open().isPresent() ? Intent.CHECKIN_RESUME : Intent.CHECKIN_START);
  }

  ReplyBuilder way(Part.Button one) {
    if (ways.size() < MOST_BUTTONS && !ways.contains(one)) {
      ways.add(one);
    }
    return this;
  }

  Message build() {
    if (!ways.isEmpty()) {
      message.add(new Part.Buttons(ways));
    }
    return message.build();
  }
}
