package org.leadlearner.chat.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UniqueLabelsTest {

  @Test
  void eachIsShortAndDifferentAndNoneIsBlank() {
    assertThat(UniqueLabels.of(8, List.of("Networks", "Networks", " ", "Networks of schools")))
        .containsExactly("Networks", "Net… (2)", "3", "Network…");
  }
}
