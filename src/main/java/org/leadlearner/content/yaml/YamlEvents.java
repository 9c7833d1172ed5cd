package org.leadlearner.content.yaml;

import java.io.StringReader;
import java.util.Iterator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;

/**
 * The events of the YAML parser, with limits for depth and number: a megabyte of opening brackets
 * would keep the parser busy for minutes.
 */
final class YamlEvents {
  /** A rubric is six deep. */
  private static final int DEEPEST = 20;

  /** A rubric of twelve strands has about a thousand. */
  private static final int MOST = 20_000;

  private final Iterator<Event> events;
  private int depth;
  private int count;

  YamlEvents(String text) {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(Disk.LARGEST_BYTES);
    this.events = new Yaml(limits).parse(new StringReader(text)).iterator();
  }

  Event next() throws UnreadableException {
    Event event = events.next();
    count++;
    depth += event instanceof CollectionStartEvent ? 1 : isEnd(event) ? -1 : 0;
    if (depth > DEEPEST) {
      throw new UnreadableException(
          lineOf(event), "goes deeper than " + DEEPEST + " levels", "Take out the inner levels.");
    }
    if (count > MOST) {
      throw new UnreadableException(
          lineOf(event), "goes on after " + MOST + " keys and values", "Make it shorter.");
    }
    return event;
  }

  /** Skips a value that starts with {@code start}, however long it is. */
  void skip(Event start) throws UnreadableException {
    int outside = start instanceof CollectionStartEvent ? depth - 1 : depth;
    while (depth > outside) {
      next();
    }
  }

  static boolean isEnd(Event event) {
    return event instanceof CollectionEndEvent;
  }

  /** Counted from 1. */
  static int lineOf(Event event) {
    return event.getStartMark().getLine() + 1;
  }
}
