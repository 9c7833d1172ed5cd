package org.leadlearner.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.content.SampleContent;
import org.leadlearner.operation.OperationReport;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.retention.RecordKind;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.Outcome;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** What an administrator's page is made of, out of a real database. */
class OperationReaderTest {

  private static final Conversation HOME = new Conversation("slack", "T1", "C1");
  private static final Account DANA = new Account("slack", "T1", "U1");

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-09T14:00:00Z"));
  private Store store;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    store.checkin().shelf(SampleContent.BUILT_IN.rubrics());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private OperationReader reading(Map<String, String> more) {
    Settings.Outcome outcome = SettingsReader.read(more, folder.resolve(".env"));
    return new OperationReader(
        ((Settings.Outcome.Ready) outcome).settings(), store, SampleContent.BUILT_IN.rubrics());
  }

  private Person meet(Account account, Profile.Relation relation) {
    Profile profile = new Profile("Dana Whitfield", Locale.US, ZoneOffset.UTC, relation);
    return store.person().people().meet(account, profile, clock.instant()).person();
  }

  @Test
  void itIsForThoseWhomTheOperatorNamedAsLongAsTheyAreMembers() {
    OperationReader reading = reading(Map.of("ADMINS", "slack:T1:U1"));
    assertThat(reading.isFor(meet(DANA, Profile.Relation.MEMBER))).isTrue();
    assertThat(reading.isFor(meet(DANA, Profile.Relation.GUEST))).isFalse();
    assertThat(reading.isFor(meet(DANA, Profile.Relation.UNKNOWN))).isFalse();
    Account elsewhere = new Account("slack", "T2", "U1");
    assertThat(reading.isFor(meet(elsewhere, Profile.Relation.MEMBER))).isFalse();
  }

  @Test
  void aNewDistrictHasNothingYet() {
    OperationReport report = reading(Map.of()).report(clock.instant());
    assertThat(report.teams()).isEmpty();
    assertThat(report.channels()).isEmpty();
    assertThat(report.schools()).isEmpty();
    assertThat(report.versions().database()).isEqualTo("SQLite");
    assertThat(Integer.parseInt(report.versions().schema())).isGreaterThan(60);
    assertThat(report.versions().content()).isNotEmpty();
  }

  @Test
  void whatWasSetUpIsCountedAndNobodyIsNamed() {
    Person dana = meet(DANA, Profile.Relation.MEMBER);
    Team team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(HOME), List.of()));
    Conversation own = Conversation.own(DANA);
    store
        .team()
        .teams()
        .keep(
            team.id(),
            new Member(dana.id(), dana.name(), Member.Role.LEAD, Member.State.JOINED, own));
    store
        .team()
        .rounds()
        .open(
            team.id(),
            SampleContent.BUILT_IN.rubrics().get(0).edition(),
            clock.instant(),
            LocalDate.of(2026, 10, 31));
    PromptSchedule channel =
        store
            .prompt()
            .schedules()
            .keep(
                PromptSchedule.ofChannel(HOME, LocalTime.of(9, 0), ZoneOffset.UTC)
                    .forSchool(Optional.of("Lincoln")),
                clock.instant());
    store
        .prompt()
        .channelLeads()
        .add(Addressee.channel("slack", "T1", "C1"), new ChannelLeads.Lead(dana.id(), own));
    store
        .prompt()
        .occurrences()
        .record(
            new Occurrence(channel.id(), LocalDate.of(2026, 10, 8), Audience.EVERYONE),
            Outcome.PAUSED,
            clock.instant());
    store.delivery().outbox().rest(new Shut(HOME, Shut.Cause.ARCHIVED), clock.instant());

    OperationReport report = reading(Map.of("RETENTION_CHECKINS", "400")).report(clock.instant());

    assertThat(report.teams())
        .containsExactly(
            new OperationReport.TeamLine(
                "Cabinet",
                List.of(HOME),
                1,
                0,
                Optional.of(LocalDate.of(2026, 10, 31)),
                Optional.empty()));
    assertThat(report.channels())
        .containsExactly(
            new OperationReport.ChannelLine(
                HOME,
                Optional.empty(),
                LocalTime.of(9, 0),
                true,
                Optional.empty(),
                Optional.of("Lincoln"),
                1));
    assertThat(report.schools())
        .containsExactly(new OperationReport.SchoolLine("Lincoln", 0, 0, 1));
    assertThat(report.prompts()).containsExactly(new OccurrenceLedger.Count(Outcome.PAUSED, 1));
    assertThat(report.shut())
        .extracting(OperationReport.ShutPlace::cause)
        .containsExactly(Shut.Cause.ARCHIVED);
    assertThat(report.kept().days()).containsExactly(Map.entry(RecordKind.CHECKINS, 400));
    assertThat(report.toString()).doesNotContain("Dana", "Whitfield");
  }
}
