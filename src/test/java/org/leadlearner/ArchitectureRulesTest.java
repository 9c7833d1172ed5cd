package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.FailureReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.architecture.fixtures.Root;
import org.leadlearner.architecture.fixtures.assistant.UsesJackson;
import org.leadlearner.architecture.fixtures.cabinet.NotOnThePlan;
import org.leadlearner.architecture.fixtures.chat.EntersRoot;
import org.leadlearner.architecture.fixtures.chat.web.deep.BelowARoom;
import org.leadlearner.architecture.fixtures.checkin.UsesHttp;
import org.leadlearner.architecture.fixtures.content.EntersStore;
import org.leadlearner.architecture.fixtures.people.EntersRubric;
import org.leadlearner.architecture.fixtures.people.Person;
import org.leadlearner.architecture.fixtures.progress.AsksTheMachine;
import org.leadlearner.architecture.fixtures.prompt.ReadsFiles;
import org.leadlearner.architecture.fixtures.rubric.EntersPeople;
import org.leadlearner.architecture.fixtures.schedule.UsesSql;
import org.leadlearner.architecture.fixtures.store.Fine;

/** Shows that each rule of the architecture finds what it forbids, and lets pass what it allows. */
class ArchitectureRulesTest {
  private final ArchitectureRules rules =
      new ArchitectureRules("org.leadlearner.architecture.fixtures");

  @Test
  void whatThePlanAllowsPasses() {
    Class<?>[] fine = {Root.class, Person.class, Fine.class};

    assertThat(violations(rules.everyPackageStandsOnThePlan(), fine)).isEmpty();
    assertThat(violations(rules.roomsUseOnlyWhatTheirRowAllows(), fine)).isEmpty();
    assertThat(violations(rules.noCycles(), fine)).isEmpty();
    assertThat(violations(rules.timeComesFromAClock(), fine)).isEmpty();
  }

  @Test
  void aPackageWithoutARowIsFound() {
    assertThat(
            violations(
                rules.everyPackageStandsOnThePlan(),
                NotOnThePlan.class,
                BelowARoom.class,
                Person.class))
        .containsExactlyInAnyOrder(
            NotOnThePlan.class.getName() + " stands in no room of the plan",
            BelowARoom.class.getName() + " stands in no room of the plan");
  }

  @Test
  void aRoomOrLibraryOutsideTheRowIsFound() {
    assertFound(EntersPeople.class, Person.class);
    assertFound(EntersRoot.class, Root.class);
    assertFound(EntersStore.class, Fine.class);
    assertFound(ReadsFiles.class, java.io.File.class);
    assertFound(UsesSql.class, java.sql.Timestamp.class);
    assertFound(UsesHttp.class, java.net.http.HttpClient.class);
    assertFound(UsesJackson.class, com.fasterxml.jackson.databind.JsonNode.class);
  }

  @Test
  void aRoomBehindAnArrayIsFound() {
    assertFound(EntersRubric.class, EntersPeople.class);
  }

  @Test
  void aRingOfRoomsIsFound() {
    assertThat(violations(rules.noCycles(), EntersPeople.class, EntersRubric.class, Person.class))
        .singleElement()
        .asString()
        .contains("Cycle detected", "people", "rubric");
  }

  @ParameterizedTest
  @CsvSource({
    "instant, java.time.Instant.now()",
    "date, java.time.LocalDate.now(java.time.ZoneId)",
    "dateTime, java.time.LocalDateTime.now()",
    "zonedDateTime, java.time.ZonedDateTime.now()",
    "millis, java.lang.System.currentTimeMillis()",
    "oldDate, java.util.Date.<init>()",
    "clock, java.time.Clock.systemUTC()",
    "reference, java.time.Instant.now()",
  })
  void everyWayToAskTheMachineForTheTimeIsFound(String method, String target) {
    assertThat(violations(rules.timeComesFromAClock(), AsksTheMachine.class))
        .hasSize(8)
        .anySatisfy(
            line ->
                assertThat(line).contains("AsksTheMachine." + method + "(", "<" + target + ">"));
  }

  private void assertFound(Class<?> from, Class<?> to) {
    assertThat(violations(rules.roomsUseOnlyWhatTheirRowAllows(), from))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains(from.getName(), to.getName()));
  }

  private static List<String> violations(ArchRule rule, Class<?>... classes) {
    JavaClasses imported = new ClassFileImporter().importClasses(classes);
    FailureReport report = rule.evaluate(imported).getFailureReport();
    return report.getDetails();
  }
}
