package org.leadlearner.understand;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person wants, with the values that they named.
 *
 * @param slots the values, in the format that {@link Slot} documents
 * @param parts for {@link Intent#SEVERAL}: the requests in order; for {@link Intent#CLARIFY}: the
 *     possible meanings
 */
public record Meaning(Intent intent, Map<Slot, String> slots, List<Meaning> parts) {

  public Meaning {
    slots = slots.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(slots));
    parts = List.copyOf(parts);
  }

  public static Meaning of(Intent intent) {
    return new Meaning(intent, Map.of(), List.of());
  }

  public static Meaning of(Intent intent, Slot slot, String value) {
    return new Meaning(intent, Map.of(slot, value), List.of());
  }

  public static Meaning of(Intent intent, Map<Slot, String> slots) {
    return new Meaning(intent, slots, List.of());
  }

  public static Meaning several(List<Meaning> parts) {
    return new Meaning(Intent.SEVERAL, Map.of(), parts);
  }

  public Optional<String> slot(Slot slot) {
    return Optional.ofNullable(slots.get(slot));
  }

  /** A copy with one more value, which replaces an earlier value of the same slot. */
  public Meaning with(Slot slot, String value) {
    Map<Slot, String> more = new EnumMap<>(Slot.class);
    more.putAll(slots);
    more.put(slot, value);
    return new Meaning(intent, more, parts);
  }
}
