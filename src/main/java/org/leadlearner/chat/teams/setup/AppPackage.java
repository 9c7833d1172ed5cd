package org.leadlearner.chat.teams.setup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The app package that a district uploads to Teams: a manifest and two icons in a zip (see "App
 * manifest" and "Teams app package" at learn.microsoft.com/microsoftteams/platform).
 */
public final class AppPackage {
  /**
   * Any fixed date. The earliest that a zip can hold would depend on the time zone of this machine.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** Bot and app may have the same id, so a district has only one id to copy. */
  private static final String TEMPLATE =
      """
      {
        "$schema": "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json",
        "manifestVersion": "1.30",
        "version": "1.0.0",
        "id": "{id}",
        "developer": {
          "name": "Lead Learner",
          "websiteUrl": "{url}/",
          "privacyUrl": "{url}/",
          "termsOfUseUrl": "{url}/"
        },
        "name": {
          "short": "Lead Learner",
          "full": "Lead Learner for school-district leaders"
        },
        "description": {
          "short": "Short check-ins on a rubric, and where you stand over time.",
          "full": "Lead Learner asks school-district leaders a short rubric as a conversation, shows the stage that the answers point to and what holds it, and keeps the way from one check-in to the next. A reading is a leader's own view of readiness. It does not measure teaching or student results."
        },
        "icons": {
          "color": "color.png",
          "outline": "outline.png"
        },
        "accentColor": "#1F5147",
        "bots": [
          {
            "botId": "{id}",
            "scopes": ["personal", "team", "groupChat"],
            "isNotificationOnly": false,
            "supportsFiles": false,{targeted}
            "commandLists": [
              {
                "scopes": ["personal"],
                "commands": [
                  {
                    "type": "prompt",
                    "title": "Start a check-in",
                    "description": "A short rubric, one question at a time",
                    "prompt": "start a check-in"
                  },
                  {
                    "type": "prompt",
                    "title": "Where do I stand?",
                    "description": "Your latest reading, and how you got there",
                    "prompt": "where do I stand?"
                  },
                  {
                    "type": "prompt",
                    "title": "What can you do?",
                    "description": "What you can say, and who can see what",
                    "prompt": "help"
                  },
      {commands}
                ]
              },
              {
                "scopes": ["team", "groupChat"],{triggers}
                "commands": [
      {commands}
                ]
              }
            ]
          }
        ],
        "composeExtensions": [
          {
            "botId": "{id}",
            "commands": [
              {
                "id": "save_as_evidence",
                "type": "action",
                "context": ["message"],
                "title": "Save as evidence",
                "description": "Keeps a link to this message as a note on a strand.",
                "fetchTask": true
              }
            ]
          }
        ],
        "defaultInstallScope": "personal",
        "defaultGroupCapability": {
          "team": "bot",
          "groupchat": "bot"
        },
        "authorization": {
          "permissions": {
            "resourceSpecific": [
      {permissions}
            ]
          }
        },
        "webApplicationInfo": {
          "id": "{id}",
          "resource": "{url}"
        },
        "validDomains": ["{host}"]
      }
      """;

  private static final String TARGETED = "\n      \"supportsTargetedMessages\": true,";
  private static final String TRIGGERS = "\n          \"triggers\": [\"mention\", \"slash\"],";

  private static final String COMMANDS =
      """
                  {
                    "title": "checkin",
                    "description": "Answer the rubric, go on, or look back"
                  },
                  {
                    "title": "pln",
                    "description": "Daily prompts: time, days, pause, stop"
                  },
                  {
                    "title": "progress",
                    "description": "See where you stand, and how you got there"
                  },
                  {
                    "title": "help",
                    "description": "What you can say, and who can see what"
                  }\
      """;

  private AppPackage() {}

  /**
   * The package, ready to upload; the same bytes for the same input.
   *
   * @param url the https address that Teams reaches us at, without a slash at the end
   * @param appId the id of the app registration
   * @param privateMessages whether commands work as targeted messages in channels; some government
   *     clouds do not support those
   */
  public static byte[] zip(URI url, UUID appId, boolean privateMessages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "manifest.json",
          manifest(url, appId, privateMessages).getBytes(StandardCharsets.UTF_8));
      put(zip, "color.png", icon("color.png"));
      put(zip, "outline.png", icon("outline.png"));
    } catch (IOException impossible) {
      throw new UncheckedIOException("A package in memory could not be written", impossible);
    }
    return bytes.toByteArray();
  }

  /** The manifest alone, for people to read. */
  static String manifest(URI url, UUID appId, boolean privateMessages) {
    return TEMPLATE
        .replace("{commands}", COMMANDS)
        .replace("{targeted}", privateMessages ? TARGETED : "")
        .replace("{triggers}", privateMessages ? TRIGGERS : "")
        .replace("{permissions}", permissions())
        .replace("{id}", appId.toString())
        .replace("{host}", url.getHost())
        .replace("{url}", url.toASCIIString());
  }

  private static String permissions() {
    return Arrays.stream(TeamsPermission.values())
        .map(one -> "        {\"name\": \"%s\", \"type\": \"Application\"}".formatted(one.id()))
        .collect(Collectors.joining(",\n"));
  }

  /** Stored without compression, whose output differs between Java versions. */
  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setTimeLocal(ALWAYS);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] icon(String name) throws IOException {
    try (InputStream file = AppPackage.class.getResourceAsStream("/teams/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    }
  }
}
