package org.leadlearner;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may enter whom, as a whitelist: a room uses the rooms and the libraries of its row and
 * nothing else, and a package without a row may not exist. Main's package is the one that enters
 * everything.
 */
final class ArchitecturePlan {

  /** What any room may use: neither files nor networks nor databases. */
  private static final List<String> PURE_JAVA =
      List.of(
          "java.lang",
          "java.lang.annotation",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.math",
          "java.net.URI",
          "java.net.URISyntaxException",
          "java.net.URLDecoder",
          "java.net.URLEncoder",
          "java.nio.charset",
          "java.text",
          "java.time..",
          "java.util",
          "java.util.concurrent..",
          "java.util.function",
          "java.util.random",
          "java.util.regex",
          "java.util.stream",
          "org.jspecify.annotations");

  /** What a room with a foot outside may use besides, and hashes without exceptions to catch. */
  private static final List<String> OUTSIDE_JAVA =
      List.of(
          "java.io",
          "java.net",
          "java.net.http",
          "java.nio..",
          "java.security..",
          "javax.crypto..",
          "org.apache.commons.codec.digest");

  /** What the program knows without any platform, file or database. */
  private static final String[] PURE_ROOMS = {
    "access",
    "chat",
    "chat.message",
    "checkin",
    "operation",
    "people",
    "practice",
    "progress",
    "progress.meeting",
    "progress.round",
    "progress.staff",
    "prompt",
    "prompt.pick",
    "retention",
    "rubric",
    "schedule",
    "step"
  };

  private static final String LOG = "org.slf4j..";
  private static final String JACKSON = "com.fasterxml.jackson..";
  private static final String SERVLET = "jakarta.servlet..";
  private static final String JETTY = "org.eclipse.jetty..";
  private static final String JDBI = "org.jdbi..";
  private static final String SLACK = "com.slack.api..";
  private static final String BOT = "com.microsoft.bot..";

  static final List<Room> ROOMS =
      List.of(
          pure("access", "people"),
          outside(
                  "app",
                  "access",
                  "assistant",
                  "assistant.dialogue",
                  "assistant.team",
                  "assistant.turn",
                  "chat",
                  "chat.message",
                  "chat.slack",
                  "chat.slack.api",
                  "chat.slack.install",
                  "chat.teams",
                  "chat.teams.bot",
                  "chat.teams.connector",
                  "chat.web",
                  "content",
                  "content.calendar",
                  "content.phrase",
                  "content.yaml",
                  "dashboard",
                  "dashboard.page",
                  "dashboard.projector",
                  "dashboard.staff",
                  "delivery",
                  "delivery.due",
                  "export",
                  "http",
                  "language",
                  "metrics",
                  "operation",
                  "outward",
                  "people",
                  "progress.round",
                  "progress.staff",
                  "prompt",
                  "retention",
                  "rubric",
                  "schedule",
                  "seal",
                  "settings",
                  "store",
                  "store.access",
                  "store.checkin",
                  "store.conversation",
                  "store.database",
                  "store.delivery",
                  "store.person",
                  "store.prompt",
                  "store.seal",
                  "store.secret",
                  "store.team",
                  "understand.interpret",
                  "understand.phrase",
                  "webhook")
              .with(JETTY, LOG, SERVLET),
          speaking(
              "assistant",
              "assistant.account",
              "assistant.button",
              "assistant.calendar",
              "assistant.channel",
              "assistant.checkin",
              "assistant.dialogue",
              "assistant.followup",
              "assistant.history",
              "assistant.intent",
              "assistant.language",
              "assistant.meeting",
              "assistant.membership",
              "assistant.note",
              "assistant.parse",
              "assistant.phrase",
              "assistant.plan",
              "assistant.prompt",
              "assistant.reminder",
              "assistant.reply",
              "assistant.request",
              "assistant.result",
              "assistant.round",
              "assistant.route",
              "assistant.schedule",
              "assistant.staff",
              "assistant.step",
              "assistant.team",
              "assistant.turn"),
          speaking(
              "assistant.answer",
              "assistant.checkin",
              "assistant.phrase",
              "assistant.turn",
              "understand"),
          speaking("assistant.button"),
          speaking("assistant.explain", "assistant.button", "assistant.phrase", "assistant.turn"),
          speaking(
              "assistant.dialogue",
              "assistant.answer",
              "assistant.button",
              "assistant.channel",
              "assistant.checkin",
              "assistant.history",
              "assistant.intent",
              "assistant.language",
              "assistant.note",
              "assistant.parse",
              "assistant.phrase",
              "assistant.plan",
              "assistant.prompt",
              "assistant.reminder",
              "assistant.reply",
              "assistant.request",
              "assistant.route",
              "assistant.step",
              "assistant.team",
              "assistant.turn",
              "understand",
              "understand.interpret"),
          speaking(
              "assistant.route",
              "assistant.account",
              "assistant.button",
              "assistant.calendar",
              "assistant.channel",
              "assistant.checkin",
              "assistant.followup",
              "assistant.history",
              "assistant.meeting",
              "assistant.membership",
              "assistant.note",
              "assistant.phrase",
              "assistant.plan",
              "assistant.prompt",
              "assistant.reading",
              "assistant.reminder",
              "assistant.request",
              "assistant.result",
              "assistant.round",
              "assistant.staff",
              "assistant.step",
              "assistant.team",
              "assistant.turn"),
          speaking(
              "assistant.account",
              "assistant.button",
              "assistant.phrase",
              "assistant.turn",
              "language"),
          speaking(
              "assistant.calendar",
              "assistant.button",
              "assistant.phrase",
              "assistant.request",
              "assistant.turn"),
          speaking(
              "assistant.channel",
              "assistant.button",
              "assistant.calendar",
              "assistant.intent",
              "assistant.phrase",
              "assistant.prompt",
              "assistant.request",
              "assistant.schedule",
              "assistant.turn"),
          speaking(
              "assistant.checkin",
              "assistant.button",
              "assistant.explain",
              "assistant.parse",
              "assistant.phrase",
              "assistant.reading",
              "assistant.request",
              "assistant.turn"),
          speaking(
              "assistant.intent",
              "assistant.button",
              "assistant.phrase",
              "assistant.request",
              "assistant.turn",
              "understand",
              "understand.interpret"),
          speaking("assistant.language", "assistant.phrase", "assistant.team", "assistant.turn"),
          speaking(
              "assistant.history",
              "assistant.button",
              "assistant.phrase",
              "assistant.prompt",
              "assistant.reading",
              "assistant.schedule",
              "assistant.turn"),
          speaking(
              "assistant.followup",
              "assistant.button",
              "assistant.parse",
              "assistant.phrase",
              "assistant.round",
              "assistant.team",
              "assistant.turn"),
          speaking(
              "assistant.meeting",
              "assistant.button",
              "assistant.checkin",
              "assistant.followup",
              "assistant.parse",
              "assistant.phrase",
              "assistant.request",
              "assistant.round",
              "assistant.team",
              "assistant.turn"),
          speaking(
              "assistant.note",
              "assistant.button",
              "assistant.checkin",
              "assistant.parse",
              "assistant.phrase",
              "assistant.reading",
              "assistant.request",
              "assistant.turn"),
          speaking(
              "assistant.membership",
              "assistant.button",
              "assistant.calendar",
              "assistant.phrase",
              "assistant.request",
              "assistant.round",
              "assistant.team",
              "assistant.turn",
              "chat.fit"),
          speaking("assistant.parse", "assistant.phrase", "assistant.request"),
          speaking("assistant.phrase", "language").with("com.ibm.icu.."),
          speaking(
              "assistant.prompt",
              "assistant.button",
              "assistant.checkin",
              "assistant.phrase",
              "assistant.reading",
              "assistant.reminder",
              "assistant.request",
              "assistant.schedule",
              "assistant.turn"),
          speaking(
              "assistant.reminder",
              "assistant.button",
              "assistant.checkin",
              "assistant.phrase",
              "assistant.request",
              "assistant.schedule",
              "assistant.turn"),
          speaking(
              "assistant.reply",
              "assistant.checkin",
              "assistant.explain",
              "assistant.parse",
              "assistant.phrase",
              "assistant.reading",
              "assistant.team",
              "assistant.turn",
              "understand"),
          speaking("assistant.reading", "assistant.phrase", "assistant.turn"),
          speaking("assistant.request"),
          speaking(
              "assistant.result",
              "assistant.button",
              "assistant.channel",
              "assistant.meeting",
              "assistant.phrase",
              "assistant.request",
              "assistant.round",
              "assistant.team",
              "assistant.turn"),
          speaking(
              "assistant.round",
              "assistant.button",
              "assistant.phrase",
              "assistant.team",
              "assistant.turn"),
          speaking(
              "assistant.staff",
              "assistant.button",
              "assistant.phrase",
              "assistant.round",
              "assistant.team",
              "assistant.turn"),
          speaking(
              "assistant.schedule",
              "assistant.button",
              "assistant.calendar",
              "assistant.phrase",
              "assistant.request",
              "assistant.turn"),
          speaking(
              "assistant.plan",
              "assistant.button",
              "assistant.note",
              "assistant.phrase",
              "assistant.reading",
              "assistant.step",
              "assistant.turn"),
          speaking(
              "assistant.step",
              "assistant.button",
              "assistant.note",
              "assistant.parse",
              "assistant.phrase",
              "assistant.reading",
              "assistant.request",
              "assistant.schedule",
              "assistant.turn"),
          speaking(
              "assistant.team",
              "assistant.button",
              "assistant.phrase",
              "assistant.request",
              "assistant.turn"),
          speaking("assistant.turn", "assistant.button", "assistant.phrase"),
          pure("chat", "chat.message", "finding", "people"),
          pure("chat.fit"),
          outside("chat.lookup").with("com.github.benmanes.caffeine.cache.."),
          pure("chat.message"),
          outside("chat.request", "chat").with("okhttp3..", "okio.."),
          pure(
                  "chat.slack",
                  "chat",
                  "chat.message",
                  "chat.slack.api",
                  "chat.slack.receive",
                  "chat.slack.render",
                  "chat.slack.transport",
                  "chat.slack.user",
                  "http",
                  "people")
              .with(JETTY, LOG, SERVLET, SLACK),
          outside("chat.slack.api", "chat", "chat.request", "chat.slack.render", "people")
              .with("io.github.bucket4j..", "okhttp3..", JACKSON, LOG, SLACK),
          outside(
                  "chat.slack.install",
                  "access",
                  "chat",
                  "chat.message",
                  "chat.slack.api",
                  "chat.slack.render",
                  "finding")
              .with(JACKSON, JETTY, LOG, SERVLET, SLACK),
          outside(
                  "chat.slack.receive",
                  "chat",
                  "chat.message",
                  "chat.slack.api",
                  "chat.slack.render",
                  "chat.slack.user",
                  "people")
              .with("com.google.gson..", JACKSON, LOG, SLACK),
          pure("chat.slack.render", "chat.fit", "chat.message").with(JACKSON),
          outside("chat.slack.transport", "chat", "chat.slack.receive", "http")
              .with(JACKSON, LOG, SERVLET, SLACK),
          outside("chat.slack.user", "chat", "chat.lookup", "chat.slack.api", "people")
              .with("com.github.benmanes.caffeine.cache..", LOG, SLACK),
          pure(
                  "chat.teams",
                  "chat",
                  "chat.teams.auth",
                  "chat.teams.bot",
                  "chat.teams.connector",
                  "chat.teams.receive",
                  "chat.teams.render",
                  "http",
                  "people")
              .with("okhttp3..", JETTY, LOG, SERVLET),
          outside("chat.teams.auth", "chat.teams.receive", "http")
              .with(
                  "com.nimbusds.jose..",
                  "com.nimbusds.jwt..",
                  "okhttp3..",
                  BOT,
                  JACKSON,
                  LOG,
                  SERVLET),
          outside(
                  "chat.teams.bot",
                  "chat",
                  "chat.message",
                  "chat.teams.auth",
                  "chat.teams.connector",
                  "chat.teams.receive",
                  "chat.teams.render",
                  "http",
                  "people")
              .with(BOT, JACKSON, LOG, SERVLET),
          outside(
                  "chat.teams.connector",
                  "chat",
                  "chat.lookup",
                  "chat.request",
                  "chat.teams.auth",
                  "chat.teams.receive",
                  "chat.teams.render",
                  "people")
              .with(
                  "com.github.benmanes.caffeine.cache..",
                  "io.github.bucket4j..",
                  "okhttp3..",
                  "retrofit2..",
                  BOT,
                  JACKSON,
                  LOG),
          outside("chat.teams.receive", "chat", "chat.message", "people")
              .with("org.apache.commons.text..", BOT, JACKSON),
          pure("chat.teams.element", "chat.fit", "chat.message").with(JACKSON),
          pure("chat.teams.render", "chat", "chat.fit", "chat.message", "chat.teams.element")
              .with(BOT, JACKSON),
          outside("chat.teams.setup", "chat", "chat.teams.connector", "finding")
              .with("java.util.zip", JACKSON),
          outside(
                  "chat.web",
                  "chat",
                  "chat.message",
                  "chat.web.page",
                  "http",
                  "http.asset",
                  "http.stream",
                  "people")
              .with(JACKSON, JETTY, SERVLET),
          outside("chat.web.page", "chat", "chat.message").with(JACKSON, SERVLET),
          pure("checkin", "rubric"),
          outside(
                  "command.action",
                  "access",
                  "app",
                  "assistant",
                  "chat.web",
                  "command",
                  "command.records",
                  "content",
                  "content.calendar",
                  "content.phrase",
                  "content.roster",
                  "content.yaml",
                  "delivery",
                  "demo",
                  "export",
                  "people",
                  "practice",
                  "progress.round",
                  "retention",
                  "rubric",
                  "schedule",
                  "seal",
                  "settings",
                  "store",
                  "store.checkin",
                  "store.conversation",
                  "store.copy",
                  "store.database",
                  "store.delivery",
                  "store.person",
                  "store.prompt",
                  "store.seal",
                  "store.secret",
                  "store.team",
                  "understand",
                  "understand.interpret",
                  "understand.phrase")
              .with(JACKSON),
          outside("command", "finding", "http", "settings")
              .with("ch.qos.logback..", "picocli..", LOG),
          outside("command.records", "command", "settings").with("picocli.."),
          outside(
              "content",
              "content.language",
              "content.phrase",
              "content.prompt",
              "content.rubric",
              "content.yaml",
              "practice",
              "prompt",
              "rubric",
              "schedule",
              "understand.phrase"),
          outside("content.calendar", "outward", "schedule")
              .with("biweekly..", "de.focus_shift.jollyday..", "okhttp3..", "okio"),
          outside(
                  "content.language",
                  "content.prompt",
                  "content.rubric",
                  "content.yaml",
                  "language")
              .with("com.ibm.icu.text"),
          outside("content.phrase", "content.yaml", "rubric", "understand", "understand.phrase")
              .with(JACKSON),
          outside("content.prompt", "content.yaml", "practice", "prompt", "rubric", "schedule")
              .with(JACKSON),
          outside("content.rubric", "content.yaml", "rubric").with(JACKSON),
          outside("content.roster", "content.yaml", "people").with(JACKSON),
          outside("content.yaml")
              .with("com.networknt..", "java.util.zip", "org.yaml.snakeyaml..", JACKSON),
          outside(
                  "dashboard",
                  "access",
                  "chat",
                  "chat.message",
                  "dashboard.html",
                  "dashboard.page",
                  "export",
                  "http.asset",
                  "language",
                  "operation",
                  "people",
                  "retention",
                  "schedule")
              .with("j2html..", JETTY, SERVLET),
          pure("dashboard.html", "chat.message", "language").with("j2html.."),
          outside("dashboard.page", "dashboard.html", "people")
              .with("io.github.bucket4j..", "j2html..", SERVLET),
          outside(
                  "dashboard.projector",
                  "access",
                  "chat.message",
                  "dashboard.html",
                  "dashboard.page",
                  "http.asset",
                  "http.stream",
                  "people")
              .with("j2html..", JETTY, SERVLET),
          outside(
                  "dashboard.staff",
                  "access",
                  "chat.message",
                  "dashboard.html",
                  "dashboard.page",
                  "progress.staff",
                  "rubric")
              .with("j2html..", JETTY, SERVLET),
          outside("delivery", "chat", "chat.message", "people").with(LOG),
          outside("delivery.due", "chat", "delivery", "people", "practice", "schedule", "step")
              .with(LOG),
          pure(
              "demo",
              "chat",
              "chat.message",
              "delivery",
              "people",
              "practice",
              "rubric",
              "schedule"),
          outside(
              "doctor",
              "access",
              "app",
              "chat",
              "chat.slack.install",
              "chat.teams.setup",
              "command",
              "content",
              "content.yaml",
              "delivery",
              "finding",
              "outward",
              "people",
              "progress.staff",
              "retention",
              "rubric",
              "schedule",
              "settings",
              "store",
              "store.conversation",
              "store.database",
              "store.delivery",
              "store.person",
              "store.prompt",
              "store.seal",
              "store.secret",
              "webhook"),
          outside(
                  "export",
                  "content",
                  "people",
                  "practice",
                  "progress",
                  "progress.meeting",
                  "progress.round",
                  "prompt",
                  "rubric",
                  "seal")
              .with("java.util.zip", JACKSON),
          pure("finding"),
          outside("http", "http.guard", "settings").with(JACKSON, JETTY, LOG, SERVLET),
          outside("http.asset").with(SERVLET),
          outside("http.guard").with(JETTY, LOG),
          outside("http.stream").with(SERVLET),
          outside("metrics", "http").with("io.micrometer..", LOG, SERVLET),
          outside("language"),
          pure("operation", "chat", "people", "retention", "schedule"),
          outside("outward").with("okhttp3.."),
          pure("people"),
          pure("practice", "people", "schedule"),
          pure("progress", "checkin", "rubric"),
          pure("progress.meeting", "progress", "progress.round", "rubric"),
          pure("progress.round", "progress", "rubric"),
          pure("progress.staff", "people", "progress", "progress.round", "rubric"),
          pure("prompt", "practice", "progress", "rubric", "schedule"),
          pure("prompt.pick", "practice", "prompt", "rubric", "schedule"),
          pure("retention"),
          pure("rubric"),
          outside("seal").with(JACKSON),
          pure("schedule", "people"),
          pure("step", "people", "schedule"),
          outside("settings").with(LOG),
          outside("settings.read", "content.calendar", "settings")
              .with("io.github.cdimascio.dotenv..", "org.apache.commons.text..", LOG),
          storing(
              "store",
              "delivery",
              "store.access",
              "store.checkin",
              "store.column",
              "store.conversation",
              "store.copy",
              "store.database",
              "store.delivery",
              "store.operation",
              "store.person",
              "store.postgres",
              "store.prompt",
              "store.retention",
              "store.seal",
              "store.secret",
              "store.sqlite",
              "store.staff",
              "store.step",
              "store.team",
              "store.turn",
              "seal",
              "webhook"),
          storing("store.access", "store.column", "store.database"),
          storing("store.checkin", "store.column", "store.database", "store.turn"),
          storing("store.column", "store.database").with(JACKSON),
          storing("store.conversation", "delivery", "store.column", "store.database", "store.turn"),
          storing("store.copy", "store.database", "store.postgres", "store.secret", "store.sqlite"),
          storing("store.database", "delivery")
              .with(
                  "com.github.benmanes.caffeine.cache..",
                  "java.lang.reflect",
                  "org.flywaydb..",
                  JACKSON),
          storing(
                  "store.delivery",
                  "delivery",
                  "store.column",
                  "store.conversation",
                  "store.database",
                  "store.turn")
              .with("com.github.kagkarlsson.."),
          storing("store.operation", "store.column", "store.database"),
          storing(
              "store.person",
              "store.access",
              "store.column",
              "store.database",
              "store.prompt",
              "store.team",
              "store.turn"),
          storing("store.postgres", "store.database").with("com.zaxxer..", "org.postgresql.."),
          storing("store.prompt", "store.column", "store.database"),
          storing("store.seal", "seal", "store.database", "store.team", "webhook").with(JACKSON),
          storing("store.retention", "store.database"),
          storing("store.secret", "store.conversation", "store.database"),
          storing("store.sqlite", "store.database").with("com.zaxxer..", "org.sqlite.."),
          storing("store.staff", "store.column", "store.database"),
          storing("store.step", "store.column", "store.database"),
          storing("store.team", "store.column", "store.database"),
          storing("store.turn", "store.database"),
          outside("webhook", "outward", "seal").with("okhttp3..", JACKSON, LOG),
          pure("understand", "rubric"),
          pure("understand.answer", "chat", "rubric", "understand", "understand.text"),
          pure(
              "understand.decision",
              "rubric",
              "understand",
              "understand.phrase",
              "understand.slot",
              "understand.text"),
          pure(
              "understand.interpret",
              "chat",
              "rubric",
              "understand",
              "understand.answer",
              "understand.decision",
              "understand.phrase",
              "understand.report",
              "understand.slot",
              "understand.text",
              "understand.value"),
          pure("understand.phrase", "understand", "understand.text", "understand.value"),
          pure(
              "understand.report",
              "understand",
              "understand.answer",
              "understand.decision",
              "understand.text"),
          pure("understand.slot", "understand", "understand.text", "understand.value"),
          pure("understand.text"),
          pure("understand.value", "understand.text"));

  /**
   * The few types of a house with wings that other rooms may see; a wing's other types are public
   * for its neighbours in the same house alone.
   */
  static final Map<String, Set<String>> SHOWN =
      Map.of(
          "assistant",
          Set.of(
              "Assistant",
              "DueMessages",
              "dialogue.Ear",
              "dialogue.DialoguePorts",
              "team.DistrictPorts",
              "team.StaffPorts",
              "team.TeamPorts",
              "turn.DistrictProfile",
              "turn.PromptPorts"),
          "chat.slack",
          Set.of(
              "SlackAdapter",
              "api.ClientPool",
              "api.ConfiguredToken",
              "api.SlackTokens",
              "install.SlackChecks",
              "install.SlackInstall",
              "install.SlackManifest",
              "install.SlackNeeds",
              "install.OwnWorkspace",
              "install.SlackOAuth",
              "install.SlackWorkspaces"),
          "chat.teams",
          Set.of(
              "TeamsAdapter",
              "bot.TeamsSentences",
              "connector.TeamsCredentials",
              "setup.BlockedConversations",
              "setup.PrivateAnswers",
              "setup.TeamsChecks",
              "setup.AppPackage"),
          "chat.web",
          Set.of("Playground", "PlaygroundClock"),
          "content",
          Set.of(
              "Content",
              "ContentFolder",
              "calendar.CalendarDownload",
              "calendar.CalendarFile",
              "calendar.CalendarText",
              "calendar.PublicHolidays",
              "phrase.PhraseChecks",
              "phrase.PhraseFolder",
              "roster.RosterFile",
              "yaml.Fault"),
          "dashboard",
          Set.of(
              "Dashboard",
              "DashboardEntrance",
              "PageSources",
              "TeamSheets",
              "StaffCodes",
              "page.Site",
              "projector.ProjectorEntrance",
              "projector.ProjectorRoom",
              "staff.StaffEntrance",
              "staff.StaffRoom",
              "staff.StaffTexts"),
          "http",
          Set.of(
              "FaultLog",
              "HttpServer",
              "ListenTrouble",
              "ReadinessCheck",
              "RefusalLog",
              "SameMachine",
              "WelcomePage",
              "asset.AssetServlet",
              "stream.EventLine",
              "stream.EventWriters"),
          "store",
          Set.of(
              "FirstUse",
              "Store",
              "RunningDatabase",
              "StoreRules",
              "access.AccessStore",
              "checkin.CheckInStore",
              "conversation.ConversationStore",
              "copy.DatabaseCopy",
              "database.OwnerOnly",
              "database.Database",
              "database.KnownMigrations",
              "database.Leases",
              "database.StoreException",
              "database.StoreInUseException",
              "delivery.DeliveryStore",
              "person.PersonStore",
              "person.UnlinkedAccounts",
              "prompt.PromptStore",
              "seal.SealStore",
              "secret.KeyCheck",
              "secret.KeyRotation",
              "team.TeamStore"),
          "understand",
          Set.of(
              "Context",
              "Intent",
              "Meaning",
              "OpenQuestion",
              "Situation",
              "Slot",
              "Understanding",
              "interpret.Interpreter",
              "phrase.Claims",
              "phrase.Learned",
              "phrase.PackedRows",
              "phrase.PhraseBook",
              "phrase.PhraseGroup",
              "phrase.TextIndex",
              "phrase.Weights",
              "phrase.WholeLines"));

  private ArchitecturePlan() {}

  static Optional<Room> room(String name) {
    return ROOMS.stream().filter(room -> room.name().equals(name)).findFirst();
  }

  private static Room pure(String name, String... rooms) {
    return new Room(name, List.of(rooms), PURE_JAVA);
  }

  /** Speaks with people: every pure room, and no platform, file or database. */
  private static Room speaking(String name, String... wings) {
    return pure(name, PURE_ROOMS).enters(wings).with(LOG);
  }

  /** Fills the ports that the pure rooms declare. */
  private static Room storing(String name, String... rooms) {
    return outside(name, PURE_ROOMS).enters(rooms).with("java.sql", "javax.sql", JDBI, LOG);
  }

  private static Room outside(String name, String... rooms) {
    return pure(name, rooms).with(OUTSIDE_JAVA.toArray(String[]::new));
  }

  /**
   * A row of the plan.
   *
   * @param name the package below ours
   * @param rooms the rooms it may enter, besides itself
   * @param libraries packages, with .. at the end for all below, or single classes
   */
  record Room(String name, List<String> rooms, List<String> libraries) {

    Room enters(String... more) {
      return new Room(name, joined(rooms, more), libraries);
    }

    Room with(String... more) {
      return new Room(name, rooms, joined(libraries, more));
    }

    boolean mayEnter(String room) {
      return room.equals(name) || rooms.contains(room);
    }

    boolean mayUse(String packageName, String className) {
      return libraries.stream().anyMatch(entry -> covers(entry, packageName, className));
    }

    private static boolean covers(String entry, String packageName, String className) {
      if (entry.endsWith("..")) {
        String above = entry.substring(0, entry.length() - 2);
        return packageName.equals(above) || packageName.startsWith(above + ".");
      }
      return entry.equals(packageName) || entry.equals(className);
    }

    private static List<String> joined(List<String> some, String... more) {
      return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }
  }
}
