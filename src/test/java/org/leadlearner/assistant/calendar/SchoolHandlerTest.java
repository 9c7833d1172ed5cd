package org.leadlearner.assistant.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.assistant.ChannelFixture;
import org.leadlearner.chat.message.Message;
import org.leadlearner.schedule.CalendarPeriod;

/** Whose school a person or a channel belongs to. */
class SchoolHandlerTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 6);

  @TempDir Path folder;
  private ChannelFixture fixture;

  @BeforeEach
  void open() {
    fixture = new ChannelFixture(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aSchoolsDaysCountForThePersonWhoNamesIt() {
    closed("Lincoln Elementary", TUESDAY);
    own("pln time 9:30");
    assertThat(own("My school is lincoln  ELEMENTARY."))
        .contains("I follow the school days of Lincoln Elementary");
    assertThat(own("pln")).contains("School days: I follow the school days of Lincoln Elementary");

    fixture.due("2026-10-05T09:30");
    assertThat(fixture.due(TUESDAY + "T09:30")).isEmpty();
    assertThat(own("pln school")).contains("I follow the school days of Lincoln Elementary");
    assertThat(own("/pln school none")).contains("I follow the district's school days.");
    assertThat(schedule()).isEmpty();
  }

  @Test
  void aNameThatNoCalendarHasGetsTheKnownOnesToPress() {
    closed("Lincoln Elementary", TUESDAY);
    closed("Washington High", TUESDAY);
    own("pln time 9:30");

    fixture.inChannel(false);
    Message unknown = fixture.types("Ben", "pln school Lincon").seen().get(0).message();
    assertThat(unknown.parts().toString()).contains("Lincon,", "I follow the district's days");
    fixture.presses("Ben", ChannelFixture.button(unknown, "Washington High"));
    assertThat(schedule()).contains("Washington High");

    Message other = fixture.types("Ben", "pln school lincon").seen().get(0).message();
    assertThat(other.parts().toString()).contains("I follow the days of ", "Washington High");
    fixture.presses("Ben", ChannelFixture.button(other, "The district's days"));
    assertThat(schedule()).isEmpty();
  }

  @Test
  void theBeginningOfOneNameIsEnoughAndOfTwoItIsNot() {
    KnownSchools known = new KnownSchools(List.of("Lincoln", "Lincoln Elementary", "Oak High"));

    assertThat(known.find("oak")).contains("Oak High");
    assertThat(known.find("LINCOLN")).contains("Lincoln");
    assertThat(known.find("lin")).isEmpty();
  }

  @Test
  void whereNoSchoolHasACalendarThatIsSaid() {
    own("pln time 9:30");
    assertThat(own("pln school Lincoln")).contains("No school has its own calendar here yet");
    assertThat(own("pln")).doesNotContain("School days");
  }

  @Test
  void whoGetsNoPromptsIsOfferedSomeFirst() {
    closed("Lincoln Elementary", TUESDAY);
    assertThat(own("my school is Lincoln Elementary"))
        .contains("You do not get prompts yet", "[Yes, at");
  }

  @Test
  void aChannelsSchoolIsForThoseWhoMayChangeIt() {
    closed("Lincoln Elementary", TUESDAY);
    channel("Dana", "/pln channel 9:00");

    assertThat(channel("Ben", "/pln channel school Lincoln Elementary"))
        .contains("I changed nothing.", "You can ask Dana, or an administrator.");
    assertThat(fixture.schedule().school()).isEmpty();
    assertThat(channel("Dana", "/pln channel school Lincon")).contains("Lincoln Elementary");
    assertThat(channel("Dana", "/pln channel school lincoln elementary"))
        .contains("Done.", "I follow the school days of Lincoln Elementary");
    assertThat(fixture.due(TUESDAY + "T09:00")).isEmpty();
    channel("Dana", "/pln channel school none");
    assertThat(fixture.schedule().school()).isEmpty();
  }

  private void closed(String school, LocalDate day) {
    fixture
        .store
        .prompt()
        .calendars()
        .add(
            new CalendarPeriod(
                "Closed", CalendarPeriod.Kind.CLOSED, day, day, Optional.of(school)));
  }

  private String own(String text) {
    fixture.inChannel(false);
    return fixture.types("Ben", text).in("D-Ben").get(0);
  }

  private String channel(String person, String text) {
    fixture.inChannel(true);
    return fixture.types(person, text).aside();
  }

  private Optional<String> schedule() {
    return fixture
        .store
        .prompt()
        .schedules()
        .ofPerson(fixture.person("Ben"))
        .orElseThrow()
        .school();
  }
}
