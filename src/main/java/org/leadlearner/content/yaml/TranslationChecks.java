package org.leadlearner.content.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares a file with the original that it translates: the same keys in the same order, the same
 * levels and placeholders, and different words.
 */
public final class TranslationChecks {

  /** The keys of text for people. */
  private static final Set<String> WORDS =
      Set.of(
          "title",
          "summary",
          "name",
          "about",
          "ask",
          "evidence",
          "not_begun",
          "option",
          "indicator",
          "next_step",
          "focus",
          "text",
          "reflection");

  /** Everything directly below these is text for people, too. */
  private static final Set<String> GROUPS_OF_WORDS = Set.of("points", "strands");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
  private static final String MEND = "Write the same here: a translation has other words alone.";

  private final YamlFile translation;
  private final YamlFile original;
  private final List<Fault> faults = new ArrayList<>();

  private TranslationChecks(YamlFile translation, YamlFile original) {
    this.translation = translation;
    this.original = original;
  }

  /** The faults of a translation; both files have no other faults. */
  public static List<Fault> faults(YamlFile translation, YamlFile original) {
    TranslationChecks checks = new TranslationChecks(translation, original);
    checks.compare(JsonPointer.empty(), original.root());
    return checks.faults;
  }

  private void compare(JsonPointer at, JsonNode there) {
    JsonNode here = translation.root().at(at);
    if (there.isObject() && here.isObject()) {
      compareFields(at, here, there);
    } else if (there.isArray() && here.isArray() && there.path(0).has("key")) {
      compareItems(at, here, there);
    } else if (isWords(at) && here.isTextual()) {
      comparePlaceholders(at, here.asText(), there.asText());
    } else if (!here.equals(there)) {
      add(at, "is not what " + original.name() + " says, " + there, MEND);
    }
  }

  private void compareFields(JsonPointer at, JsonNode here, JsonNode there) {
    there
        .fields()
        .forEachRemaining(
            field -> {
              if (here.has(field.getKey())) {
                compare(at.appendProperty(field.getKey()), field.getValue());
              } else {
                add(at, "has no " + field.getKey() + ", which " + original.name() + " has", MEND);
              }
            });
    here.fieldNames()
        .forEachRemaining(
            name -> {
              if (!there.has(name)) {
                notThere(at.appendProperty(name));
              }
            });
  }

  /** Items are matched by their key; their order counts. */
  private void compareItems(JsonPointer at, JsonNode here, JsonNode there) {
    Map<String, JsonPointer> found = byKey(at, here);
    Map<String, JsonPointer> wanted = byKey(at, there);
    found.forEach(
        (key, pointer) -> {
          if (!wanted.containsKey(key)) {
            notThere(pointer);
          }
        });
    for (Map.Entry<String, JsonPointer> item : wanted.entrySet()) {
      JsonPointer pointer = found.get(item.getKey());
      if (pointer == null) {
        add(at, "has no " + item.getKey() + ", which " + original.name() + " has", "Translate it.");
      } else if (pointer.equals(item.getValue())) {
        compare(pointer, original.root().at(pointer));
      } else {
        String place = original.place(item.getValue()).key();
        add(pointer, "is " + item.getKey() + ", which is " + place + " there", "Keep the order.");
      }
    }
  }

  private static Map<String, JsonPointer> byKey(JsonPointer at, JsonNode items) {
    Map<String, JsonPointer> places = new LinkedHashMap<>();
    for (int index = 0; index < items.size(); index++) {
      places.put(items.get(index).path("key").asText(), at.appendIndex(index));
    }
    return places;
  }

  private static boolean isWords(JsonPointer at) {
    JsonPointer last = at.last();
    JsonPointer group = at.head() == null ? null : at.head().last();
    return last != null
        && (WORDS.contains(last.getMatchingProperty())
            || group != null && GROUPS_OF_WORDS.contains(group.getMatchingProperty()));
  }

  private void comparePlaceholders(JsonPointer at, String here, String there) {
    Set<String> wanted = placeholders(there);
    if (!placeholders(here).equals(wanted)) {
      add(
          at,
          wanted.isEmpty() ? "has a placeholder" : "must have " + String.join(", ", wanted),
          "Keep what stands in braces as " + original.name() + " has it.");
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().forEach(result -> found.add(result.group()));
    return found;
  }

  private void notThere(JsonPointer at) {
    add(at, "is not in " + original.name(), "Take it out, or mend the key.");
  }

  private void add(JsonPointer at, String problem, String mend) {
    faults.add(translation.fault(at, problem, mend));
  }
}
