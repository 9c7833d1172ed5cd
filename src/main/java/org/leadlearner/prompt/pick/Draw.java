package org.leadlearner.prompt.pick;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.leadlearner.practice.Addressee;

/**
 * The random choice of one addressee's prompt on one day: the same results on every node and after
 * every restart, so that a retry gives the same prompt. {@link Random} and the name-based {@link
 * UUID} are used because their results are specified.
 */
final class Draw {

  private final Random random;

  private Draw(long seed) {
    random = new Random(seed);
  }

  /**
   * @param passed how often the prompt was exchanged that day, which changes the results
   */
  static Draw of(Addressee addressee, LocalDate date, int passed) {
    String name = addressee.key() + "/" + date + (passed == 0 ? "" : "/" + passed);
    UUID hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new Draw(hash.getMostSignificantBits() ^ hash.getLeastSignificantBits());
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T from(List<T> options) {
    return from(options, option -> 1);
  }

  /**
   * @param options at least one, in an order that is the same on every node
   * @param weight above 0
   */
  <T> T from(List<T> options, ToIntFunction<T> weight) {
    int left = random.nextInt(options.stream().mapToInt(weight).sum());
    for (T option : options) {
      left -= weight.applyAsInt(option);
      if (left < 0) {
        return option;
      }
    }
    throw new IllegalStateException("a weight changed while drawing");
  }
}
