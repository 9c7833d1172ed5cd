package org.leadlearner.content.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.reader.StreamReader;

/** Decodes bytes into text that YAML allows: UTF-8 without control characters. */
final class YamlText {
  private YamlText() {}

  static String of(byte[] bytes) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw new UnreadableException(
          lineAfter(text),
          "has a letter that is not UTF-8",
          "Save the file as UTF-8. Many editors offer this under \"Save as\" or \"Encoding\".");
    }
    refuseControlCharacters(text);
    return text;
  }

  private static void refuseControlCharacters(String text) throws UnreadableException {
    int place = 0;
    while (place < text.length()) {
      int letter = text.codePointAt(place);
      if (!StreamReader.isPrintable(letter)) {
        throw new UnreadableException(
            lineAfter(text.substring(0, place)),
            String.format("has the control character U+%04X", letter),
            "Remove it. It may be invisible: write the line anew.");
      }
      place += Character.charCount(letter);
    }
  }

  private static int lineAfter(String text) {
    return 1 + (int) text.chars().filter(letter -> letter == '\n').count();
  }
}
