package org.leadlearner.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.access.Installation;
import org.leadlearner.app.RetentionWork;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.command.DoctorCheck;
import org.leadlearner.content.SampleContent;
import org.leadlearner.finding.Finding;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Roster;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Round;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.Outcome;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.store.Store;

/** What the doctor says of prompts that did not come. */
class DoctorChecksTest {

  private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");

  @TempDir private Path folder;

  private Settings settings;

  @BeforeEach
  void read() {
    settings = read(Map.of());
  }

  private Settings read(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.put("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("lead-learner.db"));
    Settings.Outcome outcome = SettingsReader.read(all, folder.resolve(".env"));
    return ((Settings.Outcome.Ready) outcome).settings();
  }

  /** Records what became of the prompt of a day in November, that many days ago. */
  private void record(int day, Outcome outcome, int daysAgo) {
    try (Store store = Store.open(settings.database().url(), Clock.fixed(NOW, ZoneOffset.UTC))) {
      Conversation place = new Conversation("slack", "T1", "C1");
      PromptSchedule schedule =
          store.prompt().schedules().ofChannels("slack", "T1").stream()
              .findFirst()
              .orElseGet(
                  () ->
                      store
                          .prompt()
                          .schedules()
                          .keep(
                              PromptSchedule.ofChannel(place, LocalTime.of(9, 0), ZoneOffset.UTC),
                              NOW));
      Occurrence occurrence =
          new Occurrence(schedule.id(), LocalDate.of(2026, 11, day), Audience.EVERYONE);
      store.prompt().occurrences().record(occurrence, outcome, NOW.minus(Duration.ofDays(daysAgo)));
    }
  }

  private List<Finding> ofDatabase() {
    return of("database");
  }

  private List<Finding> of(String name) {
    DoctorCheck check =
        new DoctorChecks(settings, Clock.fixed(NOW, ZoneOffset.UTC))
            .checks().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return check.examine().get();
  }

  @Test
  void theHolidaysOfTheNextMonthsAreNamedWithTheirSetting() {
    settings = read(Map.of("PUBLIC_HOLIDAYS", "US"));
    assertThat(of("holidays"))
        .containsExactly(
            Finding.note(
                "public holidays (PUBLIC_HOLIDAYS=US) in the next 3 months: Winter holidays"
                    + " (2026-12-24 to 2027-01-01), Martin Luther King, Jr. Day (2027-01-18),"
                    + " Presidents Day (2027-02-15)"));

    settings = read(Map.of("PUBLIC_HOLIDAYS", "none"));
    assertThat(of("holidays"))
        .containsExactly(
            Finding.note(
                "public holidays (PUBLIC_HOLIDAYS=none): none are kept in the next 3 months"));
  }

  private static final Map<String, String> SLACK =
      Map.of("SLACK_BOT_TOKEN", "xoxb-1-2-3", "SLACK_SIGNING_SECRET", "hunter2");

  private Settings withSlack(String... more) {
    Map<String, String> all = new HashMap<>(SLACK);
    for (int place = 0; place < more.length; place += 2) {
      all.put(more[place], more[place + 1]);
    }
    return read(all);
  }

  @Test
  void aKeyThatWasLeftOutTooEarlyIsAFault() {
    String old = "1:" + Base64.getEncoder().encodeToString(new byte[32]);
    String next = "2:" + Base64.getEncoder().encodeToString(new byte[32]);
    settings = withKeys(next + "," + old);
    try (Store store = Store.open(settings.database().url(), Clock.fixed(NOW, ZoneOffset.UTC))) {
      store
          .installations(withKeys(old).encryptionKeys().newestFirst())
          .keep(new Installation("slack", "T1", "District", "{}", NOW));
    }

    settings = withKeys(next);
    assertThat(of("slack"))
        .containsExactly(
            Finding.fault(
                "The credentials of slack workspace T1 are encrypted with key 1, which"
                    + " ENCRYPTION_KEYS does not hold. Put key 1 back at its end, or install the"
                    + " app there again."));
  }

  private Settings withKeys(String keys) {
    return read(
        Map.of(
            "ENCRYPTION_KEYS",
            keys,
            "SLACK_CLIENT_ID",
            "1.2",
            "SLACK_CLIENT_SECRET",
            "hunter2",
            "SLACK_SIGNING_SECRET",
            "hunter2",
            "PUBLIC_URL",
            "https://nowhere.invalid"));
  }

  @Test
  void inThePlaygroundAloneLinksLeadToThisMachine() {
    assertThat(of("links"))
        .containsExactly(Finding.ok("links: they lead to this machine, where the playground is"));
  }

  @Test
  void withoutAnAddressNobodyOpensALink() {
    settings = withSlack();
    assertThat(of("links"))
        .containsExactly(
            Finding.note(
                "links: PUBLIC_URL is not set, so there are none to the dashboard, to the page for"
                    + " staff and to the screen of a meeting. Set PUBLIC_URL to the https address"
                    + " that people's browsers reach."));

    settings = withSlack("PLAYGROUND", "on");
    assertThat(of("links"))
        .singleElement()
        .matches(finding -> finding.text().contains("on this machine alone"));
  }

  @Test
  void anAddressIsLookedAt() {
    settings = withSlack("PUBLIC_URL", "https://nowhere.invalid");
    assertThat(of("links"))
        .containsExactly(
            Finding.fault(
                "links: there is no host nowhere.invalid, so nobody can open them. Set PUBLIC_URL"
                    + " to the https address that people's browsers reach."));

    settings = withSlack("PUBLIC_URL", "http://127.0.0.1:3000");
    assertThat(of("links"))
        .singleElement()
        .matches(finding -> finding.kind() == Finding.Kind.NOTE)
        .matches(finding -> finding.text().contains("names this machine"));
  }

  @Test
  void whereStaffAreAskedAndCannotAnswerItIsAFault() {
    try (Store store = Store.open(settings.database().url(), Clock.fixed(NOW, ZoneOffset.UTC))) {
      Team team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
      Rubric rubric = SampleContent.BUILT_IN.rubrics().get(0);
      store.checkin().shelf(List.of(rubric));
      Round round =
          store.team().rounds().open(team.id(), rubric.edition(), NOW, LocalDate.of(2026, 12, 31));
      long mirror = store.staffMirrors().prepare(team.id(), round.id()).id();
      store.staffMirrors().open(mirror, LocalDate.of(2026, 12, 10));
    }
    settings = withSlack();
    assertThat(of("links"))
        .contains(
            Finding.fault(
                "links: open surveys of staff: 1, and without PUBLIC_URL nobody away from this"
                    + " machine can answer. Set PUBLIC_URL to the https address that people's"
                    + " browsers reach."));

    settings = withSlack("PUBLIC_URL", "http://127.0.0.1:3000");
    assertThat(of("links")).contains(Finding.note("links: open surveys of staff: 1"));
  }

  @Test
  void forHowLongRecordsAreKeptIsToldWithWhatIsOlder() {
    assertThat(of("retention"))
        .containsExactly(
            Finding.ok("retention: no RETENTION_... is set, records are kept for good"));

    record(23, Outcome.LATE, 4);
    settings = read(Map.of("RETENTION_PRACTICE", "60", "RETENTION_CHECKINS", "400"));
    Clock later = Clock.fixed(NOW.plus(Duration.ofDays(90)), ZoneOffset.UTC);
    assertThat(new RetentionDoctorCheck(settings, later).findings())
        .containsExactly(
            Finding.ok("retention: RETENTION_PRACTICE=60, RETENTION_CHECKINS=400"),
            Finding.note("retention: older by now, in rows: occurrence 1"));

    try (Store store = Store.open(settings.database().url(), later)) {
      assertThat(RetentionWork.of(settings, store, later).all()).hasSize(1);
      assertThat(new RetentionDoctorCheck(settings, later).findings())
          .last()
          .isEqualTo(
              Finding.note("retention: a running Lead Learner deletes what is older, daily"));
    }
    assertThat(new RetentionDoctorCheck(settings, later).findings())
        .last()
        .isEqualTo(Finding.note("retention: deleted in the last week, in rows: occurrence 1"));

    settings = read(Map.of("RETENTION_PRACTICE", "60", "LEGAL_HOLD", "on"));
    assertThat(new RetentionDoctorCheck(settings, later).findings())
        .contains(Finding.note("retention: LEGAL_HOLD is on, so nothing goes by its age"));
  }

  @Test
  void whetherTheWebhookMayBeCalledIsToldWithHowItStands() {
    assertThat(new DoctorChecks(settings, Clock.fixed(NOW, ZoneOffset.UTC)).checks())
        .extracting(DoctorCheck::name)
        .doesNotContain("webhook");
    settings =
        read(
            Map.of(
                "WEBHOOK_URL",
                "http://127.0.0.1:9/hook?key=s3cret",
                "WEBHOOK_SECRET",
                "0123456789abcdef01234567"));
    assertThat(of("webhook"))
        .containsExactly(
            Finding.ok("webhook: 127.0.0.1 may be called"),
            Finding.note("webhook: 0 rounds were told, 0 wait, 0 were given up"));
  }

  @Test
  void whomTheListExpectsIsToldInNumbers() {
    settings =
        read(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s3cret-s3cret-s3cret"));
    try (Store store = Store.open(settings.database().url(), Clock.fixed(NOW, ZoneOffset.UTC))) {
      store
          .person()
          .roster()
          .replace(
              List.of(
                  new Roster.Expected(
                      Optional.empty(),
                      Optional.of("ana@example.org"),
                      Optional.of("Lincoln"),
                      Member.Role.MEMBER,
                      Optional.empty())),
              NOW);
    }
    assertThat(ofDatabase())
        .contains(
            Finding.note(
                "roster: 1 are expected, 1 of them by address; 0 were recognized with a school."
                    + " Slack tells addresses to an app that was installed with the optional scope"
                    + " users:read.email"));
  }

  @Test
  void promptsThatDidNotComeAreCountedByReason() {
    record(23, Outcome.LATE, 4);
    record(24, Outcome.LATE, 3);
    record(25, Outcome.FAULT, 2);
    assertThat(ofDatabase())
        .filteredOn(finding -> finding.kind() == Finding.Kind.NOTE)
        .extracting(Finding::text)
        .containsExactlyInAnyOrder(
            "prompts that did not come in the last week, LATE: 2; by then it was more than two"
                + " hours too late. Lead Learner must run when prompts are due",
            "prompts that did not come in the last week, FAULT: 1; choosing one failed. The log of"
                + " that time names the fault");
  }

  @Test
  void placesThatRestAreNamedWithTheMend() {
    try (Store store = Store.open(settings.database().url(), Clock.fixed(NOW, ZoneOffset.UTC))) {
      Conversation archived = new Conversation("slack", "T1", "C9");
      store
          .delivery()
          .outbox()
          .rest(new Shut(archived, Shut.Cause.ARCHIVED), NOW.minus(Duration.ofDays(2)));
      for (int number = 0; number < 22; number++) {
        Conversation left = new Conversation("slack", "T1", "C1" + number);
        store.delivery().outbox().rest(new Shut(left, Shut.Cause.NOT_IN), NOW);
      }
    }
    assertThat(ofDatabase())
        .filteredOn(finding -> finding.kind() == Finding.Kind.NOTE)
        .extracting(Finding::text)
        .startsWith(
            "nothing is written to slack T1 C9 since 2026-11-25: the channel is archived",
            "nothing is written to slack T1 C10 since 2026-11-27: the assistant was removed there."
                + " Add it again")
        .endsWith("3 more places rest");
  }

  @Test
  void whatIsInOrderOrLongAgoIsNoNews() {
    record(16, Outcome.LATE, 11);
    record(24, Outcome.POSTED, 3);
    record(25, Outcome.CLOSED_DAY, 2);
    record(26, Outcome.PAUSED, 1);
    record(27, Outcome.NOTHING_TO_SAY, 0);
    assertThat(ofDatabase()).extracting(Finding::kind).containsOnly(Finding.Kind.OK);
  }
}
