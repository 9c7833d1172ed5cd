package org.leadlearner;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

  /** What a room with a foot outside may use besides. */
  private static final List<String> OUTSIDE_JAVA =
      List.of(
          "java.io",
          "java.net",
          "java.net.http",
          "java.nio..",
          "java.security..",
          "javax.crypto..");

  private static final String[] PURE_ROOMS = {
    "rubric", "people", "schedule", "chat", "checkin", "progress", "pln"
  };

  private static final String LOG = "org.slf4j..";
  private static final String JACKSON = "com.fasterxml.jackson..";

  static final List<Room> ROOMS =
      List.of(
          outside("settings").with("io.github.cdimascio.dotenv", "org.apache.commons.text..", LOG),
          outside("http.guard").with("org.eclipse.jetty..", LOG),
          outside("http", "settings", "http.guard")
              .with("jakarta.servlet..", "org.eclipse.jetty..", JACKSON, LOG),
          outside("console", "settings", "http").with("picocli", "ch.qos.logback..", LOG),
          pure("rubric"),
          pure("people"),
          pure("schedule", "people"),
          pure("chat", "people"),
          pure("checkin", "rubric", "people"),
          pure("progress", "rubric", "people", "checkin"),
          pure("pln", "rubric", "people", "progress", "schedule"),
          outside("chat.slack", "chat", "people")
              .with("com.slack.api..", "okhttp3..", "com.github.benmanes.caffeine.cache..")
              .with("io.github.bucket4j..", "jakarta.servlet..", "org.eclipse.jetty..")
              .with(JACKSON, LOG),
          outside("chat.teams", "chat", "people")
              .with("com.microsoft.bot..", "com.nimbusds.jose..", "com.nimbusds.jwt..")
              .with("okhttp3..", "com.github.benmanes.caffeine.cache..", "io.github.bucket4j..")
              .with("jakarta.servlet..", "org.eclipse.jetty..", "org.apache.commons.text..")
              .with("retrofit2..", "java.util.zip", JACKSON, LOG),
          outside("chat.web", "chat", "people")
              .with("jakarta.servlet..", "org.eclipse.jetty..", JACKSON),
          outside("dashboard", "chat", "people")
              .with("jakarta.servlet..", "org.eclipse.jetty..", "j2html..", JACKSON)
              .with("io.github.bucket4j..", "java.util.zip"),
          pure("assistant", PURE_ROOMS).with("com.ibm.icu..", LOG),
          outside("delivery", "chat", "people", "schedule").with(LOG),
          pure("demo", "chat", "people", "schedule", "delivery", "pln", "rubric"),
          outside("content", "rubric", "pln", "schedule")
              .with("org.yaml.snakeyaml..", JACKSON, "com.networknt..", LOG)
              .with("biweekly", "biweekly.component", "biweekly.io.text", "biweekly.property")
              .with("biweekly.parameter", "biweekly.util..", "okhttp3..", "okio"),
          outside("store", PURE_ROOMS)
              .enters("delivery")
              .with("java.sql", "javax.sql", "org.jdbi..", "com.zaxxer..", "org.flywaydb..")
              .with("org.sqlite..", "org.postgresql..", "com.github.kagkarlsson..", JACKSON, LOG));

  private ArchitecturePlan() {}

  static Optional<Room> room(String name) {
    return ROOMS.stream().filter(room -> room.name().equals(name)).findFirst();
  }

  private static Room pure(String name, String... rooms) {
    return new Room(name, List.of(rooms), PURE_JAVA);
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
