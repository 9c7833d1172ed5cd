package org.leadlearner.settings.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.settings.EncryptionKeys;
import org.leadlearner.settings.Settings;
import org.slf4j.event.Level;

class SettingsTest extends SettingsContract {

  @Test
  void nothingSetGivesTheDefaults() {
    Settings settings = ready(Map.of());
    ZoneId here = ZoneId.systemDefault();

    assertThat(settings.http().host()).isEqualTo("127.0.0.1");
    assertThat(settings.http().port()).isEqualTo(3000);
    assertThat(settings.http().publicUrl()).isEmpty();
    assertThat(settings.database().url()).isEqualTo("jdbc:sqlite:data/lead-learner.db");
    assertThat(settings.database().file()).contains(Path.of("data/lead-learner.db"));
    assertThat(settings.content().promptsDir()).isEmpty();
    assertThat(settings.district())
        .isEqualTo(
            new Settings.District(
                Optional.empty(), here, holidaysIn(here.getId()), Optional.empty()));
    assertThat(settings.admins()).isEmpty();
    assertThat(settings.linkAccounts()).isFalse();
    assertThat(settings.legalHold()).isFalse();
    assertThat(settings.playground()).isTrue();
    assertThat(settings.minGroupSize()).isEqualTo(5);
    assertThat(settings.encryptionKeys().newestFirst()).isEmpty();
    assertThat(settings.slack()).isEmpty();
    assertThat(settings.teams()).isEmpty();
    assertThat(settings.logs()).isEqualTo(new Settings.Logs(Settings.Logs.Format.TEXT, Level.INFO));
  }

  @Test
  void noHolidaysAreNone() {
    assertThat(ready(Map.of("PUBLIC_HOLIDAYS", "none")).district().holidays()).isEmpty();
  }

  @Test
  void holidaysAreThoseOfTheUnitedStatesWhereTheZoneIsThere() {
    assertThat(holidaysIn("America/Chicago")).contains("US");
    assertThat(holidaysIn("US/Hawaii")).contains("US");
    assertThat(holidaysIn("Europe/Berlin")).isEmpty();
    assertThat(holidaysIn("Etc/UTC")).isEmpty();
  }

  /** A person who mends the settings is told of all at once. */
  @Test
  void anUnknownCountryOrStateIsAFaultAmongTheOthers() {
    assertThat(faults(Map.of("PUBLIC_HOLIDAYS", "us-xx", "PORT", "none")))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("PORT: "))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("PUBLIC_HOLIDAYS: the holidays of \"us-xx\" are not known.")
                    .contains("US-AK, US-AL"));
    assertThat(faults(Map.of("PUBLIC_HOLIDAYS", "XX")))
        .singleElement()
        .asString()
        .endsWith("to a state, such as US-TX, or to none.");
  }

  private Optional<String> holidaysIn(String zone) {
    return ready(Map.of("DISTRICT_TIME_ZONE", zone)).district().holidays();
  }

  @Test
  void everyKeyIsRead() {
    Settings settings =
        ready(
            Map.ofEntries(
                Map.entry("PORT", "0"),
                Map.entry("HOST", "0.0.0.0"),
                Map.entry("PUBLIC_URL", "https://learn.example.org/"),
                Map.entry("DATABASE_URL", "jdbc:postgresql://db/lead?user=u&password=p"),
                Map.entry("PROMPTS_DIR", folder.toString()),
                Map.entry("DISTRICT_NAME", " Zürich Süd "),
                Map.entry("DISTRICT_TIME_ZONE", "America/Chicago"),
                Map.entry("PUBLIC_HOLIDAYS", "us-tx"),
                Map.entry("DISTRESS_CONTACTS", "Call 555-0100 at any hour."),
                Map.entry("ADMINS", "U012AB3C4, U2"),
                Map.entry("LINK_ACCOUNTS", "on"),
                Map.entry("LEGAL_HOLD", "on"),
                Map.entry("RETENTION_TRANSCRIPTS", "7"),
                Map.entry("RETENTION_PRACTICE", "400"),
                Map.entry("RETENTION_CHECKINS", " 730 "),
                Map.entry("PLAYGROUND", "off"),
                Map.entry("MIN_GROUP_SIZE", "8"),
                Map.entry("LOG_FORMAT", "JSON"),
                Map.entry("LOG_LEVEL", "debug"),
                Map.entry("METRICS", "OFF"),
                Map.entry("WEBHOOK_URL", "https://hooks.example.org/a?key=1"),
                Map.entry("WEBHOOK_SECRET", WEBHOOK_SECRET)));

    assertThat(settings)
        .isEqualTo(
            new Settings(
                new Settings.Http(
                    "0.0.0.0", 0, Optional.of(URI.create("https://learn.example.org"))),
                new Settings.Database("jdbc:postgresql://db/lead?user=u&password=p"),
                new Settings.Content(Optional.of(folder)),
                new Settings.District(
                    Optional.of("Zürich Süd"),
                    ZoneId.of("America/Chicago"),
                    Optional.of("US-TX"),
                    Optional.of("Call 555-0100 at any hour.")),
                Set.of(anywhere("U012AB3C4"), anywhere("U2")),
                true,
                true,
                new Settings.Retention(Optional.of(7), Optional.of(400), Optional.of(730)),
                false,
                8,
                new EncryptionKeys(Map.of()),
                Optional.empty(),
                Optional.empty(),
                new Settings.Logs(Settings.Logs.Format.JSON, Level.DEBUG),
                Settings.Metrics.OFF,
                Optional.of(
                    new Settings.Webhook(
                        URI.create("https://hooks.example.org/a?key=1"), WEBHOOK_SECRET))));
    assertThat(settings.database().file()).isEmpty();
  }

  @Test
  void recordsAreKeptForGoodUnlessDaysAreSet() {
    assertThat(ready(Map.of()).retention())
        .isEqualTo(new Settings.Retention(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void recordsAreNotDeletedBeforeTheyAreOfNoUse() {
    Map<String, String> tooFew =
        Map.of(
            "RETENTION_TRANSCRIPTS", "6",
            "RETENTION_PRACTICE", "59",
            "RETENTION_CHECKINS", "89");
    assertThat(faults(tooFew))
        .containsExactlyInAnyOrder(
            "RETENTION_TRANSCRIPTS: \"6\" is not a number of days from 7 to 36500. Set"
                + " RETENTION_TRANSCRIPTS to such a number, for example 730, or leave it out to"
                + " keep them for good.",
            "RETENTION_PRACTICE: \"59\" is not a number of days from 60 to 36500. Set"
                + " RETENTION_PRACTICE to such a number, for example 730, or leave it out to keep"
                + " them for good.",
            "RETENTION_CHECKINS: \"89\" is not a number of days from 90 to 36500. Set"
                + " RETENTION_CHECKINS to such a number, for example 730, or leave it out to keep"
                + " them for good.");
    for (String unclear : List.of("-400", "2 years", "36501", "1e3", "400.5")) {
      assertThat(faults(Map.of("RETENTION_CHECKINS", unclear))).hasSize(1);
    }
  }

  private static final String WEBHOOK_SECRET = "0123456789abcdef0123456789abcdef";

  @Test
  void aWebhookIsToldOverHttpsOrOnThisMachine() {
    assertThat(ready(Map.of()).webhook()).isEmpty();
    for (String good :
        List.of(
            "https://hooks.example.org:443/x",
            "http://127.0.0.1:8080/hook",
            "http://localhost/hook")) {
      Settings.Webhook webhook =
          ready(Map.of("WEBHOOK_URL", good, "WEBHOOK_SECRET", WEBHOOK_SECRET)).webhook().get();
      assertThat(webhook.url()).isEqualTo(URI.create(good));
      assertThat(webhook.toString()).doesNotContain(WEBHOOK_SECRET, "hook?", "/x");
    }
    for (String bad :
        List.of(
            "http://hooks.example.org/x",
            "https://hooks.example.org:8443/x",
            "https://10.0.0.1/x",
            "https://[fe80::1]/x",
            "https://user:hunter2@hooks.example.org/x",
            "https://hooks.example.org/x#y",
            "hooks.example.org",
            "ftp://hooks.example.org/x")) {
      assertThat(faults(Map.of("WEBHOOK_URL", bad, "WEBHOOK_SECRET", WEBHOOK_SECRET)))
          .as(bad)
          .singleElement()
          .asString()
          .startsWith("WEBHOOK_URL: ")
          .contains("Set WEBHOOK_URL to one such as https://")
          .doesNotContain("hunter2");
    }
  }

  @Test
  void aWebhookHasASecretThatIsNeverShown() {
    assertThat(faults(Map.of("WEBHOOK_URL", "https://hooks.example.org/x")))
        .singleElement()
        .asString()
        .contains("WEBHOOK_SECRET: it is missing", "openssl rand -hex 32");
    assertThat(faults(Map.of("WEBHOOK_SECRET", WEBHOOK_SECRET)))
        .singleElement()
        .asString()
        .startsWith("WEBHOOK_URL: it is missing");
    for (String weak : List.of("short", "with a blank in it, and long", "whsec_c2hvcnQ=")) {
      assertThat(
              faults(Map.of("WEBHOOK_URL", "https://hooks.example.org/x", "WEBHOOK_SECRET", weak)))
          .singleElement()
          .asString()
          .startsWith("WEBHOOK_SECRET: the value has fewer")
          .doesNotContain(weak);
    }
  }

  @Test
  void aTokenForTheMetricsIsNeverShown() {
    Settings.Metrics metrics = ready(Map.of("METRICS", "s3cret-of-a-scraper=")).metrics();
    assertThat(metrics.token()).contains("s3cret-of-a-scraper=");
    assertThat(metrics.toString()).doesNotContain("s3cret");
    assertThat(ready(Map.of()).metrics()).isEqualTo(Settings.Metrics.LOOPBACK);
    for (String unclear : List.of("on", "short", "with a blank in it", "Lo opback")) {
      assertThat(faults(Map.of("METRICS", unclear)))
          .singleElement()
          .satisfies(line -> assertThat(line).contains("METRICS: ").doesNotContain(unclear));
    }
  }

  private static Settings.Admin anywhere(String user) {
    return new Settings.Admin(Optional.empty(), Optional.empty(), user);
  }

  private static Settings.Admin admin(String platform, String workspace, String user) {
    return new Settings.Admin(Optional.of(platform), Optional.of(workspace), user);
  }

  @Test
  void whoAdministersIsNamedWithTheWorkspaceOrWithout() {
    String tenant = "11111111-2222-3333-4444-555555555555";
    String user = "AAAAAAAA-2222-3333-4444-555555555555";
    assertThat(
            ready(
                    Map.of(
                        "ADMINS",
                        String.join(
                            ",",
                            "T1:U1",
                            "teams:" + tenant + ":29:1abc",
                            tenant + ":" + user,
                            user,
                            "29:1xyz",
                            "web:playground:Ada",
                            "Nora")))
                .admins())
        .containsExactlyInAnyOrder(
            admin("slack", "T1", "U1"),
            admin("teams", tenant, "29:1abc"),
            admin("teams", tenant, user.toLowerCase(Locale.ROOT)),
            new Settings.Admin(
                Optional.of("teams"), Optional.empty(), user.toLowerCase(Locale.ROOT)),
            anywhere("29:1xyz"),
            admin("web", "playground", "Ada"),
            anywhere("Nora"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"T1:", ":U1", "T1:U1:x", "t1:u1", "T1 : U1", "skype:a:b", "U1:T1"})
  void whatNamesNobodyAdministersNothing(String entry) {
    assertThat(faults(Map.of("ADMINS", "U1," + entry)))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("ADMINS: ", "names nobody", "T123:U123"));
  }

  @Test
  void allFaultsAreReportedAtOnceWithKeyFaultAndFix() {
    assertThat(faults(Map.of("PORT", "abc", "DATABASE_URL", "mysql://root:hunter2@db/x")))
        .containsExactlyInAnyOrder(
            "PORT: \"abc\" is not a whole number."
                + " Set PORT to a number from 0 to 65535, such as 3000.",
            "DATABASE_URL: the value (not shown, it may hold a password) is not an address we know."
                + " Set DATABASE_URL to jdbc:sqlite:<path of a file>,"
                + " or to jdbc:postgresql://host/name?user=...&password=...");
  }

  @ParameterizedTest
  @CsvSource({
    "PORT, 65536, is not between 0 and 65535",
    "PORT, -1, is not between",
    "PORT, 99999999999, is not a whole number",
    "HOST, http://localhost, is not a name or address",
    "HOST, localhost:3000, is not a name or address",
    "PUBLIC_URL, http://learn.example.org, is not an https address",
    "PUBLIC_URL, learn.example.org, is not an https address",
    "PUBLIC_URL, https://learn.example.org/?a=b, is not an https address",
    "DATABASE_URL, jdbc:sqlite::memory:, in memory",
    "DATABASE_URL, jdbc:sqlite:, in memory",
    "DATABASE_URL, jdbc:sqlite:file:x?mode=memory, in memory",
    "DATABASE_URL, jdbc:sqlite:pom.xml/x.db, cannot be made or written",
    "DATABASE_URL, jdbc:sqlite:src, cannot be made or written",
    "DATABASE_URL, jdbc:postgresql:lead, is not an address we know",
    "PROMPTS_DIR, pom.xml, is not a folder",
    "DISTRICT_TIME_ZONE, Chicago, is not the name of a time zone",
    "DISTRICT_TIME_ZONE, +05:00, is not the name of a time zone",
    "DISTRESS_CONTACTS, 'Call 911.\nCall us.', is not one line of at most 600 characters",
    "PUBLIC_HOLIDAYS, Texas, is not the code of a country or a state",
    "PLAYGROUND, yes, 'is not one of on, off'",
    "MIN_GROUP_SIZE, 4, is not between 5 and 1000",
    "LOG_FORMAT, xml, 'is not one of text, json'",
    "LOG_LEVEL, loud, 'is not one of error, warn, info, debug, trace'",
  })
  void eachKeyRefusesWhatItCannotBe(String key, String value, String wrong) {
    assertThat(faults(Map.of(key, value)))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith(key + ": ").contains(wrong, "Set " + key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"})
  void plainHttpIsFineOnThisMachine(String url) {
    assertThat(ready(Map.of("PUBLIC_URL", url)).http().publicUrl()).contains(URI.create(url));
  }

  @Test
  void thePlaygroundStaysOnThisMachine() {
    String fault =
        "PLAYGROUND: the playground is on, but HOST \"0.0.0.0\" can be reached from other machines."
            + " Set HOST to 127.0.0.1, or set PLAYGROUND to off.";

    assertThat(faults(Map.of("HOST", "0.0.0.0", "PLAYGROUND", "on"))).containsExactly(fault);
    assertThat(faults(Map.of("HOST", "0.0.0.0"))).containsExactly(fault);
    assertThat(ready(Map.of("HOST", "::1", "PLAYGROUND", "on")).playground()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://u:hunter2@db/x",
        "jdbc:postgresql://u:hunter2@db/x",
        "jdbc:postgresql://db?password=hunter2",
        "jdbc:sqlite:x.db?password=hunter2"
      })
  void aPasswordIsNeverShownInAFault(String url) {
    assertThat(faults(Map.of("DATABASE_URL", url, "PUBLIC_URL", "https://u:hunter2@x.org")))
        .hasSize(2)
        .noneMatch(line -> line.contains("hunter2"));
  }

  @Test
  void aPasswordIsNotShownByTheSettings() {
    Settings.Outcome outcome =
        SettingsReader.read(
            Map.of("DATABASE_URL", "jdbc:postgresql://db/lead?user=u&password=hunter2"),
            folder.resolve(".env"));

    assertThat(outcome).isInstanceOf(Settings.Outcome.Ready.class);
    assertThat(outcome.toString())
        .contains("jdbc:postgresql://db/lead?(not shown)")
        .doesNotContain("hunter2");
  }
}
