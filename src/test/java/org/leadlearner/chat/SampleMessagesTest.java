package org.leadlearner.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/**
 * The samples keep to what every platform carries (platforms.md), so that renderers may rely on it.
 */
class SampleMessagesTest {

  private static <P extends Part> List<P> parts(Class<P> kind) {
    List<P> parts =
        SampleMessages.all().values().stream()
            .flatMap(message -> message.parts().stream())
            .filter(kind::isInstance)
            .map(kind::cast)
            .toList();
    assertThat(parts).as("samples of " + kind.getSimpleName()).isNotEmpty();
    return parts;
  }

  private static Stream<Action> actions(Message message) {
    List<Action> actions = new ArrayList<>();
    for (Part part : message.parts()) {
      if (part instanceof Part.Choices choices) {
        choices.options().forEach(option -> actions.add(option.action()));
      } else if (part instanceof Part.Buttons buttons) {
        buttons.buttons().forEach(button -> actions.add(button.action()));
      }
    }
    return actions.stream();
  }

  @Test
  void everyKindOfPartHasASample() {
    Set<Class<?>> shown = new HashSet<>();
    SampleMessages.all()
        .values()
        .forEach(message -> message.parts().forEach(part -> shown.add(part.getClass())));
    assertThat(shown).containsExactlyInAnyOrder(Part.class.getPermittedSubclasses());
  }

  @Test
  void headingsAreShortLines() {
    assertThat(parts(Part.Heading.class))
        .allSatisfy(
            heading ->
                assertThat(heading.text())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(150)
                    .doesNotContain("\n"));
  }

  @Test
  void labelsFitAButton() {
    assertThat(parts(Part.Buttons.class))
        .flatExtracting(Part.Buttons::buttons)
        .extracting(Part.Button::label)
        .allSatisfy(label -> assertThat(label).isNotBlank().hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void keysOfAnswersAreShortAndDifferent() {
    assertThat(parts(Part.Choices.class))
        .allSatisfy(
            choices -> {
              List<String> keys = choices.options().stream().map(Part.Option::key).toList();
              assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
              assertThat(keys).allSatisfy(key -> assertThat(key).hasSizeBetween(1, 2));
            });
  }

  @Test
  void atMostOneAnswerIsTheChosenOne() {
    assertThat(parts(Part.Choices.class))
        .allSatisfy(
            choices ->
                assertThat(choices.options().stream().filter(Part.Option::chosen))
                    .hasSizeLessThan(2));
  }

  @Test
  void atMostOneButtonOfAMessageStandsOut() {
    for (Message message : SampleMessages.all().values()) {
      long standingOut =
          message.parts().stream()
              .filter(Part.Buttons.class::isInstance)
              .flatMap(part -> ((Part.Buttons) part).buttons().stream())
              .filter(button -> button.weight() == Part.Button.Weight.MAIN)
              .count();
      assertThat(standingOut).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void actionsFitALineAndComeBackTheSame() {
    for (Map.Entry<String, Message> sample : SampleMessages.all().entrySet()) {
      List<Action> actions = actions(sample.getValue()).toList();
      assertThat(actions).as(sample.getKey()).doesNotHaveDuplicates();
      for (Action action : actions) {
        assertThat(action.encoded()).hasSizeLessThanOrEqualTo(Action.LONGEST);
        assertThat(Action.decoded(action.encoded())).isEqualTo(action);
      }
    }
  }

  @Test
  void tablesFit() {
    assertThat(parts(Part.Table.class))
        .allSatisfy(
            table -> {
              assertThat(table.caption()).isNotBlank();
              assertThat(table.columns()).hasSizeBetween(1, 20);
              assertThat(table.rows()).hasSizeBetween(1, 100);
            });
  }

  @Test
  void chartsFit() {
    assertThat(parts(Part.StageChart.class))
        .allSatisfy(
            chart -> {
              assertThat(chart.title()).isNotBlank().hasSizeLessThanOrEqualTo(50);
              assertThat(chart.series()).hasSizeBetween(1, 6);
              assertThat(chart.moments()).isNotEmpty().doesNotHaveDuplicates();
              assertThat(chart.moments())
                  .allSatisfy(moment -> assertThat(moment).hasSizeBetween(1, 20));
              assertThat(chart.inWords()).isNotBlank();
            });
  }

  @Test
  void countsFit() {
    assertThat(parts(Part.StageCounts.class))
        .allSatisfy(
            counts -> {
              assertThat(counts.title()).isNotBlank().hasSizeLessThanOrEqualTo(100);
              assertThat(counts.stages()).hasSizeBetween(2, 18).doesNotHaveDuplicates();
              assertThat(counts.rows()).hasSizeBetween(1, 12);
              assertThat(counts.rows()).allSatisfy(row -> assertThat(row.note()).isNotBlank());
              assertThat(counts.inWords()).isNotBlank();
            });
  }

  @Test
  void barsFit() {
    assertThat(parts(Part.WeeklyBars.class))
        .allSatisfy(
            weeks -> {
              assertThat(weeks.title()).isNotBlank().hasSizeLessThanOrEqualTo(50);
              assertThat(weeks.bars()).hasSizeBetween(1, 20);
              assertThat(weeks.bars())
                  .extracting(Bar::label)
                  .doesNotHaveDuplicates()
                  .allSatisfy(label -> assertThat(label).hasSizeBetween(1, 20));
              assertThat(weeks.inWords()).isNotBlank();
            });
  }

  @Test
  void bandsCoverAllPointsWithoutAGap() {
    assertThat(parts(Part.StageChart.class))
        .allSatisfy(
            chart -> {
              int next = 0;
              for (Part.Band band : chart.bands()) {
                assertThat(band.lowest()).isEqualTo(next);
                assertThat(band.highest()).isGreaterThanOrEqualTo(band.lowest());
                next = band.highest() + 1;
              }
              assertThat(next).isEqualTo(11);
            });
  }
}
