package org.leadlearner.chat.message;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The meaning of a button: a verb and its details. It travels through a platform as one short line,
 * {@code verb?name=value&name=value}, at most 255 characters (the length of a Slack action_id,
 * platforms.md).
 */
public record Action(String verb, Map<String, String> details) {

  /** The longest line that every platform carries. */
  public static final int LONGEST = 255;

  /** The detail of a form's action when the form was closed and not submitted. */
  public static final String CLOSED = "closed";

  /** The detail of a form's action with the message that it was opened from. */
  public static final String OPENED_FROM = "from";

  /** The verb of actions that open a form, alone or before a dash and more. */
  public static final String FORM = "form";

  /** The detail of an action that declines. */
  private static final String DECLINES = "no";

  /** The detail of an action that undoes. */
  private static final String UNDOES = "undo";

  /** The detail of an action that likes or dislikes what the message shows. */
  private static final String THUMB = "thumb";

  private static final String UP = "up";
  private static final String DOWN = "down";

  /** A verb of a closed set. */
  public interface Verb {

    /** The encoded verb: lower case letters and dashes. */
    String verb();
  }

  public Action {
    details = Map.copyOf(details);
  }

  public static Action of(String verb) {
    return new Action(verb, Map.of());
  }

  public static Action of(Verb verb) {
    return of(verb.verb());
  }

  public boolean is(Verb one) {
    return verb.equals(one.verb());
  }

  public Action with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(details);
    more.put(name, value.toString());
    return new Action(verb, more);
  }

  /** The same, as the answer that declines and changes nothing. */
  public Action declining() {
    return with(DECLINES, 1);
  }

  /** The same, as the answer that undoes the last change. */
  public Action undoing() {
    return with(UNDOES, 1);
  }

  /** The same, as a thumb up or down for what the message shows. */
  public Action judging(boolean isUp) {
    return with(THUMB, isUp ? UP : DOWN);
  }

  /** Whether it is such a thumb, up or down. */
  public boolean isThumb(boolean isUp) {
    return detail(THUMB).filter((isUp ? UP : DOWN)::equals).isPresent();
  }

  public boolean isUndoing() {
    return details.containsKey(UNDOES);
  }

  public boolean isDeclining() {
    return details.containsKey(DECLINES);
  }

  /**
   * Whether a press opens a form. Teams must know it before the press (platforms.md), so the verb
   * shows it.
   */
  public boolean opensForm() {
    return verb.equals(FORM) || verb.startsWith(FORM + "-");
  }

  public Optional<String> detail(String name) {
    return Optional.ofNullable(details.get(name));
  }

  /** The line that a platform carries; details are sorted by name. */
  public String encoded() {
    if (details.isEmpty()) {
      return verb;
    }
    StringBuilder line = new StringBuilder(verb);
    char before = '?';
    Map<String, String> sorted = details.size() == 1 ? details : new TreeMap<>(details);
    for (Map.Entry<String, String> detail : sorted.entrySet()) {
      line.append(before).append(detail.getKey()).append('=').append(encode(detail.getValue()));
      before = '&';
    }
    return line.toString();
  }

  /** Decodes what {@link #encoded()} wrote; any other text becomes an unknown verb. */
  public static Action decoded(String line) {
    int mark = line.indexOf('?');
    if (mark < 0) {
      return of(line);
    }
    Map<String, String> details = new LinkedHashMap<>();
    for (String detail : line.substring(mark + 1).split("&", -1)) {
      int equals = detail.indexOf('=');
      if (equals > 0) {
        details.put(detail.substring(0, equals), decode(detail.substring(equals + 1)));
      }
    }
    return new Action(line.substring(0, mark), details);
  }

  private static String encode(String value) {
    return isPlain(value) ? value : URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Whether URL encoding does not change it. Every button of a message asks this. */
  private static boolean isPlain(String value) {
    for (int place = 0; place < value.length(); place++) {
      char letter = value.charAt(place);
      boolean isLetter = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
      if (!isLetter && !(letter >= '0' && letter <= '9') && "._*-".indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String decode(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return value;
    }
  }
}
