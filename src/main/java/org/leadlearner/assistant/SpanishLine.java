package org.leadlearner.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leadlearner.assistant.dialogue.Ear;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** Tells a person who writes Spanish and gets English, in a line of Spanish, how to switch. */
record SpanishLine(Ear ear) {

  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final String KEY = "reply.language.spanish";

  /** The replies, with the line at the end of the last reply that the person reads. */
  List<Reply> below(TurnContext visit, String typed, List<Reply> replies) {
    if (visit.words().isSpanish() || !ear.isSpanish(typed)) {
      return replies;
    }
    for (int at = replies.size() - 1; at >= 0; at--) {
      if (replies.get(at) instanceof Reply.Say say && say.place() != Reply.Place.HOME) {
        List<Reply> told = new ArrayList<>(replies);
        told.set(at, new Reply.Say(with(visit, say.message()), say.place()));
        return told;
      }
    }
    return replies;
  }

  private static Message with(TurnContext visit, Message message) {
    Part remark = new Part.Remark(visit.words().line(KEY));
    Line switched = Phrases.in(SPANISH).line("language.now");
    boolean hasIt =
        message.parts().stream()
            .anyMatch(part -> part instanceof Part.Text text && text.lines().contains(switched));
    return hasIt
        ? message
        : message.with(Stream.concat(message.parts().stream(), Stream.of(remark)).toList());
  }
}
