package org.leadlearner.content.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadlearner.content.yaml.YamlFile.Place;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Parses a YAML file into a tree with line numbers. It uses the parser's events, because each has
 * its line, even for an alias, which a composed tree no longer has. Aliases are never resolved, so
 * no file can expand or loop while it is read.
 */
public final class YamlReader {
  private final String name;
  private final YamlEvents events;
  private final Map<JsonPointer, Place> places = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private YamlReader(String name, String text) {
    this.name = name;
    this.events = new YamlEvents(text);
  }

  /**
   * @param name the name of the file in its faults
   */
  public static YamlFile read(Path path, String name) {
    try {
      return new YamlReader(name, YamlText.of(Disk.read(path))).file();
    } catch (UnreadableException exception) {
      return new YamlFile(
          name, MissingNode.getInstance(), Map.of(), List.of(exception.fault(name)));
    }
  }

  private YamlFile file() {
    JsonNode root = MissingNode.getInstance();
    try {
      root = document();
    } catch (YAMLException exception) {
      faults.add(YamlSyntax.fault(name, exception));
    } catch (UnreadableException exception) {
      faults.add(exception.fault(name));
    }
    return new YamlFile(name, root, places, faults);
  }

  private JsonNode document() throws UnreadableException {
    events.next(); // the start of the stream
    if (events.next().is(Event.ID.StreamEnd)) {
      throw new UnreadableException(1, "is empty", "Write its content, or remove the file.");
    }
    Event first = events.next();
    JsonNode root = value(first, JsonPointer.empty(), new Place(YamlEvents.lineOf(first), ""));
    events.next(); // the end of the document
    Event after = events.next();
    if (!after.is(Event.ID.StreamEnd)) {
      faults.add(YamlSyntax.secondDocument(name, YamlEvents.lineOf(after)));
    }
    return root;
  }

  private JsonNode value(Event event, JsonPointer at, Place place) throws UnreadableException {
    places.put(at, place);
    YamlSyntax.lostText(event).ifPresent(lost -> add(place, lost, YamlSyntax.QUOTE));
    if (event instanceof ScalarEvent scalar) {
      return TextNode.valueOf(scalar.getValue());
    }
    if (event instanceof SequenceStartEvent) {
      return list(at, place);
    }
    return event instanceof MappingStartEvent ? map(at, place) : NullNode.getInstance();
  }

  private ArrayNode list(JsonPointer at, Place place) throws UnreadableException {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Event event = events.next(); !YamlEvents.isEnd(event); event = events.next()) {
      int index = list.size();
      Place item = place.item(index, YamlEvents.lineOf(event));
      list.add(value(event, at.appendIndex(index), item));
    }
    return list;
  }

  private ObjectNode map(JsonPointer at, Place place) throws UnreadableException {
    ObjectNode map = JsonNodeFactory.instance.objectNode();
    for (Event event = events.next(); !YamlEvents.isEnd(event); event = events.next()) {
      if (event instanceof ScalarEvent key) {
        entry(map, key, at, place);
      } else {
        add(place.property("?", YamlEvents.lineOf(event)), "is not a word", "Write one word.");
        events.skip(event);
        events.skip(events.next());
      }
    }
    return map;
  }

  private void entry(ObjectNode map, ScalarEvent event, JsonPointer at, Place place)
      throws UnreadableException {
    String key = event.getValue();
    Place here = place.property(key, YamlEvents.lineOf(event));
    JsonPointer pointer = at.appendProperty(key);
    Place first = places.get(pointer);
    if (first == null) {
      map.set(key, value(events.next(), pointer, here));
    } else {
      events.skip(events.next());
      add(here, "stands twice, first on line " + first.line(), "Keep one of the two.");
    }
  }

  private void add(Place place, String problem, String mend) {
    faults.add(new Fault(name, place.line(), place.key(), problem, mend));
  }
}
