package org.leadlearner.content.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Explains in plain words what YAML cannot parse, or would silently remove from a sentence. */
final class YamlSyntax {
  static final String QUOTE = "Put the text between double quotes, or write it out here.";

  private static final String UNREADABLE = "cannot be read as YAML: ";
  private static final Pattern SIGN =
      Pattern.compile("unexpected character found|alphabetic or numeric|cannot start any token");
  private static final String COLON =
      "Put a sentence with a colon between double quotes, and begin the line below its neighbours.";
  private static final String CLOSE =
      "Close it at the end of the sentence. A quote inside the sentence is written \\\".";
  private static final String COMPARE =
      "Compare the line with those around it: as many spaces in front, a colon and a space after"
          + " the key, quotes that open and close.";

  private YamlSyntax() {}

  static Fault fault(String file, YAMLException exception) {
    if (!(exception instanceof MarkedYAMLException marked)) {
      return new Fault(file, 1, "", UNREADABLE + exception.getMessage(), COMPARE);
    }
    String problem = String.valueOf(marked.getProblem()).strip();
    if (problem.equals("found unexpected end of stream")) {
      // Detected at the end of the file, and fixed where the quote opens.
      return new Fault(
          file, line(marked.getContextMark()), "", "opens a quote that never closes", CLOSE);
    }
    int line = line(marked.getProblemMark());
    if (problem.contains("(TAB)")) {
      return new Fault(file, line, "", "is indented with a tab", "Use spaces instead of the tab.");
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return new Fault(file, line, "", "has a colon where YAML expects none", COLON);
    }
    if (SIGN.matcher(problem).find()) {
      return new Fault(file, line, "", "has text that begins with a sign of YAML's own", QUOTE);
    }
    return new Fault(file, line, "", UNREADABLE + problem, COMPARE);
  }

  private static int line(@Nullable Mark mark) {
    return mark == null ? 1 : mark.getLine() + 1;
  }

  static Fault secondDocument(String file, int line) {
    return new Fault(
        file,
        line,
        "",
        "begins a second document",
        "Remove the line \"---\", or make a second file.");
  }

  /** Text that YAML takes as a sign of its own ({@code &}, {@code *}, {@code !}). */
  static Optional<String> lostText(Event event) {
    if (event instanceof AliasEvent alias) {
      return Optional.of("points elsewhere with *" + alias.getAnchor());
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      return Optional.of("begins with the YAML sign &" + node.getAnchor());
    }
    return Optional.ofNullable(tag(event)).map(tag -> "begins with the YAML sign " + tag);
  }

  private static @Nullable String tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
  }
}
