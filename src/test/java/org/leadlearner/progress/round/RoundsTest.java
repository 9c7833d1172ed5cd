package org.leadlearner.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody can ask for what a named person answered, since there is nothing to ask it with. */
class RoundsTest {

  @Test
  void whatTellsNumbersTakesOnlyGroups() {
    Set<Method> tellNumbers =
        Arrays.stream(Rounds.class.getMethods())
            .filter(method -> method.toGenericString().contains(".Integer"))
            .collect(Collectors.toSet());
    assertThat(tellNumbers)
        .extracting(Method::getName)
        .containsExactlyInAnyOrder("answers", "noted", "alsoIn");
    for (Method method : tellNumbers) {
      assertThat(method.getGenericParameterTypes())
          .as("%s takes no single person", method)
          .doesNotContain(long.class, Long.class)
          .extracting(Object::toString)
          .contains("java.util.Set<java.lang.Long>");
    }
  }

  @Test
  void noRecordThatARoundGivesNamesAPersonBesideAResult() {
    assertThat(TeamResult.class.getRecordComponents())
        .extracting(component -> component.getGenericType().getTypeName())
        .noneMatch(type -> type.contains("long") || type.contains("Long"));
    assertThat(Rounds.View.class.getRecordComponents())
        .extracting(component -> component.getType().getSimpleName())
        .containsExactly("long", "long", "Instant");
  }
}
