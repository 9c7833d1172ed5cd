package org.leadlearner.content.phrase;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.leadlearner.content.yaml.YamlFile;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.phrase.PhraseBook;
import org.leadlearner.understand.phrase.PhraseGroup;

/** Converts a tree without faults into a phrase book. */
final class PhraseReader {

  private static final JsonPointer REQUESTS = JsonPointer.compile("/requests");

  private final YamlFile file;
  private final String language;

  PhraseReader(YamlFile file, String language) {
    this.file = file;
    this.language = language;
  }

  PhraseBook book() {
    List<PhraseBook.Entry> entries = new ArrayList<>();
    addEntries(entries, "words");
    addEntries(entries, "grammar");
    List<PhraseBook.Entry> exactWords = new ArrayList<>();
    addEntries(exactWords, "exact_words");
    List<PhraseBook.ShortForm> shortForms = new ArrayList<>();
    file.root()
        .path("short_forms")
        .fields()
        .forEachRemaining(
            form ->
                shortForms.add(
                    new PhraseBook.ShortForm(form.getKey(), form.getValue().textValue())));
    List<PhraseGroup> groups = new ArrayList<>();
    JsonNode requests = file.root().path("requests");
    for (int index = 0; index < requests.size(); index++) {
      groups.add(group(requests.get(index), REQUESTS.appendIndex(index)));
    }
    return new PhraseBook(groups, entries, exactWords, shortForms);
  }

  private void addEntries(List<PhraseBook.Entry> entries, String key) {
    file.root()
        .path(key)
        .fields()
        .forEachRemaining(
            field -> {
              for (String words : field.getValue().textValue().split(",")) {
                if (!words.isBlank()) {
                  entries.add(new PhraseBook.Entry(field.getKey(), language, words.strip()));
                }
              }
            });
  }

  private PhraseGroup group(JsonNode node, JsonPointer at) {
    List<PhraseGroup.Phrase> phrases = new ArrayList<>();
    JsonPointer texts = at.appendProperty("phrases");
    for (int index = 0; index < node.path("phrases").size(); index++) {
      int line = file.place(texts.appendIndex(index)).line();
      phrases.add(
          new PhraseGroup.Phrase(node.path("phrases").get(index).textValue(), file.name(), line));
    }
    return new PhraseGroup(meaning(node), where(node), phrases);
  }

  private static Meaning meaning(JsonNode node) {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    node.path("means")
        .fields()
        .forEachRemaining(field -> slots.put(slot(field.getKey()), field.getValue().textValue()));
    List<Meaning> parts = new ArrayList<>();
    node.path("could_be").forEach(request -> parts.add(Meaning.of(intent(request.textValue()))));
    return new Meaning(intent(node.required("request").textValue()), slots, parts);
  }

  private static Set<Context> where(JsonNode node) {
    Set<Context> where = EnumSet.noneOf(Context.class);
    node.path("where").forEach(context -> where.add(context(context.textValue())));
    return where;
  }

  private static Slot slot(String key) {
    return Slot.valueOf(key.toUpperCase(Locale.ROOT));
  }

  private static Context context(String key) {
    return Context.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Intent intent(String key) {
    return Intent.of(key).orElseThrow(() -> new IllegalStateException("no request " + key));
  }
}
