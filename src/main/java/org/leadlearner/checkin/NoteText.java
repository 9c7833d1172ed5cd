package org.leadlearner.checkin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule for which text counts as a note: at least three words, or a link. */
public final class NoteText {

  /** Fewer words would mean nothing in a year. */
  public static final int LEAST_WORDS = 3;

  private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S{3,}");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern AROUND_LINK = Pattern.compile("[\\s:,;.<(\\[]+$");
  private static final Pattern AROUND_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private NoteText() {}

  /** What a text is that was given where a note was asked for. */
  public enum Kind {
    NOTE,
    /** It says that there is nothing to show, which skips the question. */
    NOTHING,
    TOO_SHORT
  }

  /**
   * The words of one language for "there is nothing", in lower case.
   *
   * @param whole phrases that say so alone, such as "n/a"
   * @param denials words that deny, such as "nothing"
   * @param fillers words that add nothing to a denial, such as "to show yet"
   */
  public record Denials(Set<String> whole, Set<String> denials, Set<String> fillers) {
    public Denials {
      whole = Set.copyOf(whole);
      denials = Set.copyOf(denials);
      fillers = Set.copyOf(fillers);
    }

    public static Denials of(
        Collection<String> whole, Collection<String> denials, Collection<String> fillers) {
      return new Denials(Set.copyOf(whole), Set.copyOf(denials), Set.copyOf(fillers));
    }
  }

  /**
   * @param text in lower case, on one line and with straight quotation marks
   */
  public static Kind kind(String text, Denials words) {
    if (!LETTER_OR_DIGIT.matcher(text).find()
        || words.whole().contains(text)
        || isDenied(text, words)) {
      return Kind.NOTHING;
    }
    return isNote(text) ? Kind.NOTE : Kind.TOO_SHORT;
  }

  /** Whether the text has three words, or a link. */
  public static boolean isNote(String text) {
    return LINK.matcher(text).find()
        || SPACES
                .splitAsStream(text)
                .filter(word -> LETTER_OR_DIGIT.matcher(word).find())
                .limit(LEAST_WORDS)
                .count()
            == LEAST_WORDS;
  }

  /** The first web address in a note that a browser can open; empty when there is none. */
  public static Optional<URI> link(String text) {
    Matcher found = LINK.matcher(text);
    while (found.find()) {
      Optional<URI> address = address(bare(found.group()));
      if (address.isPresent()) {
        return address;
      }
    }
    return Optional.empty();
  }

  /** The text of a note that has a link, without the link. */
  public static String withoutLink(String text) {
    Matcher found = LINK.matcher(text);
    while (found.find()) {
      String typed = bare(found.group());
      if (address(typed).isPresent()) {
        String before = text.substring(0, found.start());
        String after = text.substring(found.start() + typed.length());
        String words = before.endsWith(" ") ? before + after.stripLeading() : before + after;
        return AROUND_LINK.matcher(words.strip()).replaceAll("");
      }
    }
    return text;
  }

  /** Punctuation at the end of the sentence is not part of the address. */
  private static String bare(String found) {
    return found.replaceFirst("[.,;:!?)\\]>\"']+$", "");
  }

  private static Optional<URI> address(String typed) {
    try {
      URI address = new URI(typed.matches("(?i)www\\..*") ? "https://" + typed : typed);
      return Optional.of(address).filter(one -> one.getHost() != null && one.getUserInfo() == null);
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  /** Whether the whole text denies, like "I have nothing to show yet". */
  private static boolean isDenied(String text, Denials words) {
    boolean denies = false;
    for (String piece : SPACES.split(text.strip())) {
      String word = AROUND_WORD.matcher(piece).replaceAll("");
      boolean isDenial = words.denials().contains(word);
      if (!isDenial && !word.isEmpty() && !words.fillers().contains(word)) {
        return false;
      }
      denies |= isDenial;
    }
    return denies;
  }
}
