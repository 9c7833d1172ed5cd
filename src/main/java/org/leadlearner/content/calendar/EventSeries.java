package org.leadlearner.content.calendar;

import biweekly.component.VEvent;
import biweekly.property.Description;
import biweekly.property.RawProperty;
import biweekly.property.Summary;
import biweekly.property.Uid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events of a file with their exceptions: a repeat that was moved, renamed or cancelled is an
 * event of its own with the UID of the series (RFC 5545, 3.8.4.4).
 */
final class EventSeries {

  private EventSeries() {}

  /**
   * An event, or a repeat that replaces one of a series.
   *
   * @param exceptions the events that replace single repeats of it
   * @param series whose words it uses when it has none
   */
  record One(VEvent event, List<VEvent> exceptions, Optional<VEvent> series) {

    /** As it is in the file; may be empty. */
    String name() {
      return said(EventSeries::summary).orElse("");
    }

    /**
     * @param name as it is shown
     */
    EventWords words(String name) {
      return new EventWords(name, said(EventSeries::description).orElse(""));
    }

    private Optional<String> said(Function<VEvent, Optional<String>> words) {
      return words.apply(event).or(() -> series.flatMap(words));
    }
  }

  static Stream<One> of(List<VEvent> events) {
    Map<String, List<VEvent>> exceptions = byUid(events, EventSeries::isException);
    Map<String, List<VEvent>> series = byUid(events, event -> !isException(event));
    return events.stream()
        .map(
            event -> {
              String uid = uid(event);
              List<VEvent> whole = series.getOrDefault(uid, List.of());
              return isException(event)
                  ? new One(event, List.of(), whole.stream().findFirst())
                  : new One(event, exceptions.getOrDefault(uid, List.of()), Optional.empty());
            });
  }

  private static Map<String, List<VEvent>> byUid(List<VEvent> events, Predicate<VEvent> chosen) {
    return events.stream()
        .filter(chosen)
        .filter(event -> !uid(event).isEmpty())
        .collect(Collectors.groupingBy(EventSeries::uid));
  }

  private static boolean isException(VEvent event) {
    return event.getRecurrenceId() != null && event.getRecurrenceId().getValue() != null;
  }

  private static String uid(VEvent event) {
    return Optional.ofNullable(event.getUid()).map((Uid uid) -> uid.getValue()).orElse("");
  }

  private static Optional<String> summary(VEvent event) {
    return Optional.ofNullable(event.getSummary()).map((Summary summary) -> summary.getValue());
  }

  /** The other texts of an event, in lines; empty when there are none. */
  private static Optional<String> description(VEvent event) {
    Stream<String> plain =
        Optional.ofNullable(event.getDescription())
            .map((Description text) -> text.getValue())
            .stream();
    Stream<String> formatted =
        Optional.ofNullable(event.getExperimentalProperty("X-ALT-DESC"))
            .map(RawProperty::getValue)
            .stream();
    Stream<String> categories =
        event.getCategories().stream().flatMap(some -> some.getValues().stream());
    return Optional.of(
            Stream.of(plain, formatted, categories)
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n")))
        .filter(words -> !words.isBlank());
  }
}
