package org.leadlearner.assistant.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;
import org.leadlearner.progress.Basis;
import org.leadlearner.progress.Reading;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;

/** Nobody who has just finished a check-in is urged to start the next one. */
class HomeMessageTest {

  private static final Instant FINISHED = Instant.parse("2026-10-05T14:00:00Z");
  private static final Rubric RUBRIC = SampleRubrics.seven("1");

  @ParameterizedTest
  @CsvSource({"0, OTHER", "27, OTHER", "28, MAIN"})
  void theNextCheckInIsUrgedOnceItCanMoveTheStage(int days, Part.Button.Weight weight) {
    assertThat(start(days)).isEqualTo(weight);
  }

  private static Part.Button.Weight start(int days) {
    Profile profile = new Profile("Dana", Locale.US, ZoneOffset.UTC, Profile.Relation.MEMBER);
    TurnContext visit =
        new TurnContext(
            new Person(1, profile),
            Phrases.in(Locale.ENGLISH),
            FINISHED.plus(Duration.ofDays(days)));
    Map<String, Integer> points = new HashMap<>();
    RUBRIC.strands().forEach(one -> points.put(one.key(), 4));
    Basis basis = new Basis(points, Set.of());
    Reading reading = Reading.of(1, 1, RUBRIC, basis, Optional.empty(), FINISHED);
    return new HomeMessage(visit)
            .build(
                RUBRIC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(reading),
                List.of(),
                List.of(),
                List.of())
            .parts()
            .stream()
            .filter(Part.Buttons.class::isInstance)
            .map(part -> ((Part.Buttons) part).buttons().get(0))
            .filter(button -> button.label().equals("Start a check-in"))
            .findFirst()
            .orElseThrow()
            .weight();
  }
}
