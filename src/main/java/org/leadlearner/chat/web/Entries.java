package org.leadlearner.chat.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadlearner.chat.Transcript;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.web.page.WebRenderer;

/**
 * The data of the event stream: {@code [{id, at, by, said}]} for a person's words, {@code [{id, at,
 * parts, lang}]} for ours; {@code lang} is left out in English, {@code at} is an ISO instant,
 * {@code by} a name.
 */
final class Entries {

  private static final WebRenderer RENDERER = new WebRenderer();

  private Entries() {}

  static ArrayNode json(List<Transcript.Entry> entries) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    entries.forEach(entry -> list.add(json(entry)));
    return list;
  }

  /** The version of the newest change in {@code entries}, or {@code before} when there is none. */
  static long newest(List<Transcript.Entry> entries, long before) {
    return entries.stream().mapToLong(Transcript.Entry::version).reduce(before, Math::max);
  }

  private static ObjectNode json(Transcript.Entry entry) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    // As text: JavaScript's numbers are exact up to 2^53, and it comes back as text when a button
    // is pressed.
    node.put("id", Long.toString(entry.id()));
    node.put("at", entry.at().toString());
    entry.by().ifPresent(by -> node.put("by", by));
    entry.said().ifPresent(said -> node.put("said", said));
    entry.message().ifPresent(message -> node.set("parts", RENDERER.render(message)));
    entry.message().flatMap(Message::language).ifPresent(language -> node.put("lang", language));
    return node;
  }
}
