package org.leadlearner.prompt.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadlearner.content.SampleContent;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.Needs;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.prompt.Wishes;
import org.leadlearner.rubric.Stage;
import org.leadlearner.schedule.PromptSchedule;

/**
 * Prompts lean towards the strand of an open step, and what holds the next stage keeps its share.
 */
class StepLeanTest {

  private static final int LEADERS = 12;
  private static final SampleYear YEAR = new SampleYear();
  private static final Set<String> ALL = Set.of("INQ", "DIG", "NET", "OPEN", "CRED", "OWN", "MOD");
  private static final PromptPicker PICKER =
      new PromptPicker(SampleContent.BUILT_IN.prompts(), SampleContent.BUILT_IN.rubrics().get(0));

  /** The strands of all that is given in a school year. */
  private static List<String> year(Set<String> steps) {
    List<String> strands = new ArrayList<>();
    Needs needs =
        new Needs(
            Optional.of(Stage.ENVISIONING),
            ALL.stream().collect(Collectors.toMap(key -> key, key -> Stage.ENVISIONING)),
            Set.of("CRED"),
            Set.of());
    for (int leader = 1; leader <= LEADERS; leader++) {
      Recipient recipient =
          new Recipient(
              Addressee.person(leader), needs, SeenBy.STAFF, true, PromptSchedule.WEEKDAYS, steps);
      List<Practice> history = new ArrayList<>();
      for (LocalDate date : YEAR.schoolDays()) {
        PICKER
            .pick(recipient, YEAR.today(date), history, Wishes.NONE)
            .map(prompt -> prompt.givenOn(date))
            .ifPresent(history::add);
      }
      history.stream()
          .filter(practice -> practice.action().isPresent())
          .map(Practice::strand)
          .forEach(strands::add);
    }
    return strands;
  }

  private static double share(List<String> strands, String strand) {
    return (double) strands.stream().filter(strand::equals).count() / strands.size();
  }

  @Test
  void itLeansAndWhatHoldsKeepsItsShare() {
    List<String> before = year(Set.of());
    List<String> with = year(Set.of("NET"));
    assertThat(share(with, "NET")).isGreaterThan(1.4 * share(before, "NET"));
    assertThat(share(with, "CRED")).isGreaterThan(share(before, "CRED") - 0.03);
    assertThat(share(with, "MOD")).isGreaterThan(share(before, "MOD") - 0.04);
  }
}
