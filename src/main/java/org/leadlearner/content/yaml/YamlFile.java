package org.leadlearner.content.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The values of one YAML file and their locations.
 *
 * @param name the path below the content folder
 * @param root objects, arrays and text. Every scalar is text, so that {@code no} and {@code 1.10}
 *     stay as written. A JSON null marks a value that has a fault already. Missing when the file
 *     could not be read to its end
 * @param places by pointer into {@code root}
 * @param faults of the YAML itself
 */
public record YamlFile(
    String name, JsonNode root, Map<JsonPointer, Place> places, List<Fault> faults) {

  /**
   * @param line counted from 1: that of the key, or of an item's first line
   * @param key as people write it, such as {@code strands[2].stages.planning.points.6}
   */
  public record Place(int line, String key) {
    Place item(int index, int itemLine) {
      return new Place(itemLine, key + "[" + index + "]");
    }

    Place property(String name, int keyLine) {
      return new Place(keyLine, key.isEmpty() ? name : key + "." + name);
    }
  }

  public YamlFile {
    places = Map.copyOf(places);
    faults = List.copyOf(faults);
  }

  public boolean isReadable() {
    return !root.isMissingNode();
  }

  YamlFile withRoot(JsonNode newRoot) {
    return new YamlFile(name, newRoot, places, faults);
  }

  public Place place(JsonPointer at) {
    return Objects.requireNonNull(places.get(at), () -> "no place for " + at);
  }

  public Fault fault(JsonPointer at, String problem, String mend) {
    return fault(place(at), problem, mend);
  }

  Fault fault(Place place, String problem, String mend) {
    return new Fault(name, place.line(), place.key(), problem, mend);
  }
}
