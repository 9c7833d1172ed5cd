package org.leadlearner.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.rubric.Strand;
import org.leadlearner.store.Samples;
import org.leadlearner.store.StoreContract;
import org.leadlearner.store.TestDatabase;

public abstract class ShelfContract extends StoreContract {

  public ShelfContract(TestDatabase database) {
    super(database);
  }

  private static Rubric changed(
      Rubric rubric, String title, int minimumAnswered, List<Strand> strands) {
    return new Rubric(
        rubric.edition(), title, rubric.summary(), rubric.minutes(), minimumAnswered, strands);
  }

  @Test
  void currentRubricsStandInTheOrderGiven() {
    List<Rubric> rubrics = List.of(Samples.rubric("z", "1"), Samples.rubric("a", "1"));
    RubricShelf shelf = store.checkin().shelf(rubrics);
    assertThat(shelf.current()).isEqualTo(rubrics);
    assertThat(shelf.find(rubrics.get(1).edition())).contains(rubrics.get(1));
    assertThat(shelf.find(new Rubric.Edition("a", "2"))).isEmpty();
  }

  @Test
  void anEarlierEditionIsFoundWhenItIsNoLongerCurrent() {
    reopen();
    RubricShelf shelf = store.checkin().shelf(List.of(Samples.rubric("shared-ownership", "2")));
    assertThat(shelf.find(Samples.RUBRIC.edition())).contains(Samples.RUBRIC);
    assertThat(shelf.current()).doesNotContain(Samples.RUBRIC);
  }

  @Test
  void changedWordingTakesThePlaceOfTheOld() {
    Rubric better = changed(Samples.RUBRIC, "Better title", 1, Samples.RUBRIC.strands());
    assertThat(store.checkin().shelf(List.of(better)).find(better.edition())).contains(better);
    assertThat(store.checkin().shelf(List.of()).find(better.edition())).contains(better);
  }

  @Test
  void whatGivesAnswersTheirMeaningCannotChangeInsideAnEdition() {
    Strand inquiry = Samples.RUBRIC.strands().get(0);
    Strand model = Samples.RUBRIC.strands().get(1);
    refused(List.of(model, inquiry), 1, "its strands or their order");
    refused(List.of(inquiry), 1, "its strands or their order");
    refused(List.of(inquiry, model), 2, "minimumAnswered");
    refused(List.of(Samples.strand("INQ", Lens.SELF, false), model), 1, "lens of strand INQ");
    refused(
        List.of(Samples.strand("INQ", Lens.DISTRICT, true), model),
        1,
        "neededForStaging of strand INQ");
    assertThat(store.checkin().shelf(List.of()).find(Samples.RUBRIC.edition()))
        .contains(Samples.RUBRIC);
  }

  private void refused(List<Strand> strands, int minimumAnswered, String what) {
    Rubric other = changed(Samples.RUBRIC, Samples.RUBRIC.title(), minimumAnswered, strands);
    assertThatThrownBy(() -> store.checkin().shelf(List.of(Samples.rubric("new", "1"), other)))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "Rubric shared-ownership, version 1, is in use already and differs now in: "
                + what
                + ". Raise the version.");
    assertThat(store.checkin().shelf(List.of()).find(new Rubric.Edition("new", "1"))).isEmpty();
  }

  @Test
  void twoEditionsOfOneRubricCannotBothBeCurrent() {
    assertThatThrownBy(
            () ->
                store
                    .checkin()
                    .shelf(List.of(Samples.RUBRIC, Samples.rubric("shared-ownership", "2"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
