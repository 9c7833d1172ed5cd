package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Person;

class ArchitectureTest {
  private static final String BASE = "org.leadlearner";
  private static final JavaClasses MAIN =
      new ClassFileImporter().withImportOption(ArchitectureTest::isNoTest).importPackages(BASE);

  /** Tests are compiled to a folder of their own, which differs between builds. */
  private static boolean isNoTest(Location location) {
    URL tests = ArchitectureTest.class.getProtectionDomain().getCodeSource().getLocation();
    return !location.contains(tests.getPath());
  }

  private final ArchitectureRules rules = new ArchitectureRules(BASE);

  @Test
  void theClassesOfTheProgramAreLookedAtAndNoTests() {
    assertThat(MAIN.contain(Main.class)).isTrue();
    assertThat(MAIN.contain(Person.class)).isTrue();
    assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
  }

  @Test
  void everyPackageStandsOnThePlan() {
    rules.everyPackageStandsOnThePlan().check(MAIN);
  }

  @Test
  void roomsUseOnlyWhatTheirRowAllows() {
    rules.roomsUseOnlyWhatTheirRowAllows().check(MAIN);
  }

  @Test
  void wingsShowOnlyWhatThePlanNames() {
    rules.wingsShowOnlyWhatThePlanNames().check(MAIN);
  }

  @Test
  void noCycles() {
    rules.noCycles().check(MAIN);
  }

  @Test
  void timeComesFromAClock() {
    rules.timeComesFromAClock().check(MAIN);
  }
}
