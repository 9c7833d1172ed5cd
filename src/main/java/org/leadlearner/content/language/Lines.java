package org.leadlearner.content.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.content.yaml.Fault;

/** The line of each key in a file of texts. */
final class Lines {
  private static final Pattern KEY = Pattern.compile("^\\s*([\\w.-]+)\\s*[=:].*");

  private final String file;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Fault> twice = new ArrayList<>();

  Lines(String file, String text) {
    this.file = file;
    boolean goesOn = false;
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      Matcher key = KEY.matcher(line);
      if (!goesOn && key.matches()) {
        keep(key.group(1), number);
      }
      goesOn = line.endsWith("\\");
    }
  }

  private void keep(String key, int number) {
    Integer first = numbers.putIfAbsent(key, number);
    if (first != null) {
      twice.add(
          new Fault(
              file, number, key, "stands twice, first on line " + first, "Keep one of the two."));
    }
  }

  /** Keys that occur more than once. */
  List<Fault> twice() {
    return twice;
  }

  Fault fault(String key, String problem, String mend) {
    return new Fault(file, numbers.getOrDefault(key, 0), key, problem, mend);
  }
}
