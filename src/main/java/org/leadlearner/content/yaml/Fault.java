package org.leadlearner.content.yaml;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One thing in the authored content that must be fixed.
 *
 * @param file the path below the content folder, such as {@code rubrics/shared-ownership.yaml}
 * @param line counted from 1; 0 for the whole file or folder
 * @param key where in the file, such as {@code strands[2].ask}; empty when it is about no key
 * @param problem what is wrong, without a full stop; with a key the sentence continues from it
 * @param mend how to fix it, in whole sentences
 */
public record Fault(String file, int line, String key, String problem, String mend) {

  public static final Comparator<Fault> IN_READING_ORDER =
      Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::key);

  private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cc}");

  /** A fault of a whole file or folder. */
  public static Fault ofFile(String file, String problem, String mend) {
    return new Fault(file, 0, "", problem, mend);
  }

  /** One line: {@code rubrics/x.yaml:12: strands[0].ask: is missing. Add a line "ask: ...".} */
  @Override
  public String toString() {
    String where = line == 0 ? file : file + ":" + line;
    String text = where + ": " + (key.isEmpty() ? "" : key + ": ") + problem + ". " + mend;
    return CONTROL_CHARACTER.matcher(text).replaceAll(" ");
  }
}
