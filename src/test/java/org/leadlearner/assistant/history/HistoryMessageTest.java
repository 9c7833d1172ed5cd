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
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;
import org.leadlearner.progress.Basis;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.StageMove;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;

/** Which lines the picture of a history has. */
class HistoryMessageTest {

  private static final Instant START = Instant.parse("2026-10-05T14:00:00Z");
  private static final Rubric RUBRIC = SampleRubrics.seven("1");

  @Test
  void theStageAloneIsNoPictureOfReadings() {
    Part.StageChart chart = chart(reading(0, 5));
    assertThat(chart.series()).extracting(Part.Series::name).containsExactly("Average");
    assertThat(chart.ranges().each()).hasSize(1);
  }

  @Test
  void theStageStandsBesideReadings() {
    assertThat(chart(reading(0, 5), reading(40, 7)).series())
        .extracting(Part.Series::name)
        .containsExactly("Average", "Your stage");
    assertThat(chart(reading(0, 5), reading(40, 7)).numbers())
        .extracting(Part.Series::name)
        .containsExactly("Average");
  }

  private static Part.StageChart chart(Reading... readings) {
    TurnContext visit =
        new TurnContext(
            new Person(1, new Profile("Dana", Locale.US, ZoneOffset.UTC, Profile.Relation.MEMBER)),
            Phrases.in(Locale.ENGLISH),
            START.plus(Duration.ofDays(50)));
    StageMove baseline =
        new StageMove(
            RUBRIC.edition(),
            Optional.empty(),
            Stage.INVESTIGATING,
            StageMove.Cause.BASELINE,
            1,
            START);
    MessageBuilder message = new MessageBuilder(visit.words());
    new HistoryMessage(visit, RUBRIC, List.of(readings), List.of(baseline)).addPictureTo(message);
    return (Part.StageChart) message.build().parts().get(0);
  }

  private static Reading reading(int day, int answered) {
    Map<String, Integer> points = new HashMap<>();
    RUBRIC.strands().stream().limit(answered).forEach(one -> points.put(one.key(), 4));
    return Reading.of(
        day,
        1,
        RUBRIC,
        new Basis(points, Set.of()),
        Optional.empty(),
        START.plus(Duration.ofDays(day)));
  }
}
