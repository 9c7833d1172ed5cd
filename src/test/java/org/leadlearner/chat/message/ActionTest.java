package org.leadlearner.chat.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ActionTest {

  private static final long SEED = 20260901;
  private static final String NAMES = "abcdefghijklmnopqrstuvwxyz-";

  @Test
  void anyDetailComesBackToTheLetter() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      Action action = Action.of(name(random));
      for (int detail = random.nextInt(4); detail > 0; detail--) {
        action = action.with(name(random), value(random));
      }
      assertThat(Action.decoded(action.encoded())).as("seed %d", SEED).isEqualTo(action);
    }
  }

  @Test
  void noLineIsTooStrangeToDecode() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      String line = value(random) + "?%" + value(random) + "=%zz&" + value(random);
      assertThat(Action.decoded(line).verb()).isEqualTo(line.substring(0, line.indexOf('?')));
    }
  }

  @Test
  void detailsStandInTheOrderOfTheirNames() {
    Action action = Action.of("answer").with("strand", "x y").with("choice", "a&b=c?");
    assertThat(action.encoded()).isEqualTo("answer?choice=a%26b%3Dc%3F&strand=x+y");
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int length = 1 + random.nextInt(8); length > 0; length--) {
      name.append(NAMES.charAt(random.nextInt(NAMES.length())));
    }
    return name.toString();
  }

  /** Any characters but halves of pairs, which no encoding carries. */
  private static String value(Random random) {
    StringBuilder value = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      int point = random.nextInt(random.nextBoolean() ? 128 : Character.MAX_CODE_POINT + 1);
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        value.appendCodePoint(point);
      }
    }
    return value.toString();
  }
}
