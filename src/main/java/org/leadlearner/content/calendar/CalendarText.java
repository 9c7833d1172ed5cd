package org.leadlearner.content.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Decodes a calendar file, in any encoding that programs use. */
public final class CalendarText {

  /** The byte order marks that programs of Windows write before a text. */
  private static final Map<String, Charset> MARKS =
      Map.of("\u00ff\u00fe", StandardCharsets.UTF_16LE, "\u00fe\u00ff", StandardCharsets.UTF_16BE);

  private CalendarText() {}

  /**
   * The text, in the encoding that its byte order mark names; UTF-8 without one.
   *
   * @throws CharacterCodingException when it is not such a text
   */
  public static String decoded(byte[] file) throws CharacterCodingException {
    String mark = new String(file, 0, Math.min(2, file.length), StandardCharsets.ISO_8859_1);
    Charset charset = MARKS.getOrDefault(mark, StandardCharsets.UTF_8);
    return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
  }

  /** The text without marks and blank lines before it. */
  static String fromItsBeginning(String text) {
    int first = 0;
    while (first < text.length()
        && (text.charAt(first) == '\ufeff' || Character.isWhitespace(text.charAt(first)))) {
      first++;
    }
    return text.substring(first);
  }
}
