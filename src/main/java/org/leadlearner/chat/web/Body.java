package org.leadlearner.chat.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadlearner.chat.web.page.Refusal;

/** The JSON object that the page posts; every problem with it is a {@link Refusal}. */
record Body(JsonNode fields) {

  /** Enough for the longest text with every character escaped. */
  private static final int MOST_BYTES = 65_536;

  private static final ObjectReader READER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  static Body read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new Refusal(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "That is more than fits in one message. Please send it in smaller parts.");
    }
    return new Body(parse(bytes));
  }

  private static JsonNode parse(byte[] bytes) {
    try {
      JsonNode node = READER.readTree(bytes);
      if (node.isObject()) {
        return node;
      }
    } catch (IOException malformed) {
      // Continues with the refusal; the parser's message would repeat people's words.
    }
    throw bad("The request is not a JSON object.");
  }

  MadeUpPerson person() {
    return MadeUpPerson.of(text("as"))
        .orElseThrow(
            () ->
                new Refusal(
                    HttpServletResponse.SC_NOT_FOUND,
                    "Nobody in the playground has that name. Please pick a person again."));
  }

  /** The text of a required field, 1 to {@code longest} characters. */
  String line(String name, int longest) {
    String line = text(name);
    if (line.length() > longest) {
      throw bad("\"" + name + "\" may be at most " + longest + " characters long.");
    }
    return line;
  }

  /** The text of a required field that is not blank. */
  String text(String name) {
    JsonNode field = fields.path(name);
    if (!field.isTextual() || field.textValue().isBlank()) {
      throw bad("The request needs \"" + name + "\", a text that is not empty.");
    }
    if (field.textValue().indexOf('\0') >= 0) {
      throw bad("\"" + name + "\" holds a NUL character, which cannot be kept.");
    }
    return field.textValue();
  }

  /** The room; the person's own without one. */
  Room room() {
    String key = fields.path("in").asText(Room.OWN.key());
    return Arrays.stream(Room.values())
        .filter(room -> room.key().equals(key))
        .findFirst()
        .orElseThrow(() -> bad("\"in\" must be \"own\" or \"channel\"."));
  }

  boolean isTrue(String name) {
    return fields.path(name).asBoolean(false);
  }

  /** The texts of a field that is an object of texts, by name. */
  Map<String, String> texts(String name) {
    JsonNode field = fields.path(name);
    if (!field.isObject()) {
      throw bad("The request needs \"" + name + "\", an object of texts.");
    }
    Body inside = new Body(field);
    Map<String, String> texts = new LinkedHashMap<>();
    field.fieldNames().forEachRemaining(key -> texts.put(key, inside.text(key)));
    return texts;
  }

  private static Refusal bad(String sentence) {
    return new Refusal(HttpServletResponse.SC_BAD_REQUEST, sentence);
  }
}
