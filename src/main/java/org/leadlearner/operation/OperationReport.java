package org.leadlearner.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Roster;
import org.leadlearner.retention.AgedRecords;
import org.leadlearner.retention.RecordKind;
import org.leadlearner.schedule.OccurrenceLedger;

/**
 * How the assistant runs at one moment. No answers, readings or notes are in it, and no names of
 * people.
 *
 * @param teams by name
 * @param channels that have daily prompts, or had
 * @param schools by name
 * @param messages of the last week by platform and state
 * @param failures messages of the last week that did not arrive, or may not have
 * @param shut places that nothing is written to
 * @param prompts what became of the turns of the last week
 */
public record OperationReport(
    Versions versions,
    List<TeamLine> teams,
    List<ChannelLine> channels,
    List<SchoolLine> schools,
    List<MessageCount> messages,
    List<Failure> failures,
    List<ShutPlace> shut,
    List<OccurrenceLedger.Count> prompts,
    Kept kept,
    Roster.State roster) {

  public OperationReport {
    teams = List.copyOf(teams);
    channels = List.copyOf(channels);
    schools = List.copyOf(schools);
    messages = List.copyOf(messages);
    failures = List.copyOf(failures);
    shut = List.copyOf(shut);
    prompts = List.copyOf(prompts);
  }

  /**
   * What runs.
   *
   * @param database its kind alone, not where it is
   * @param schema the number of its newest migration
   * @param content titles and versions of the rubrics in use
   */
  public record Versions(
      String program, String java, String database, String schema, List<String> content) {}

  /**
   * A team.
   *
   * @param homes its channels
   * @param lastDay of the round that is open
   * @param closed when its newest round closed
   */
  public record TeamLine(
      String name,
      List<Conversation> homes,
      long joined,
      long invited,
      Optional<LocalDate> lastDay,
      Optional<Instant> closed) {}

  /**
   * A channel with daily prompts.
   *
   * @param name empty where its platform told none
   */
  public record ChannelLine(
      Conversation place,
      Optional<String> name,
      LocalTime time,
      boolean isActive,
      Optional<LocalDate> pausedUntil,
      Optional<String> school,
      long leads) {}

  /**
   * A school that a calendar, the list or somebody's prompts name.
   *
   * @param periods of its own calendar
   * @param listed people whom the list named there
   * @param schedules of people and channels that go by it
   */
  public record SchoolLine(String name, long periods, long listed, long schedules) {}

  /**
   * @param state as in {@code Outbox.State}
   */
  public record MessageCount(String platform, String state, long count) {}

  /**
   * Messages that met the same trouble.
   *
   * @param state FAILED, UNKNOWN or SKIPPED
   * @param why as the platform or our log says it
   */
  public record Failure(String platform, String workspace, String state, String why, long count) {}

  public record ShutPlace(Conversation place, Shut.Cause cause, Instant since) {}

  /**
   * How long records are kept.
   *
   * @param days by kind; a kind without an entry is kept for good
   * @param removals of the last 30 days
   */
  public record Kept(
      boolean isHeld,
      Map<RecordKind, Integer> days,
      List<AgedRecords.Aged> older,
      List<AgedRecords.Removal> removals) {}
}
