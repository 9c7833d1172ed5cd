package org.leadlearner.assistant.intent;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.leadlearner.assistant.request.MeetingRequest;
import org.leadlearner.assistant.request.ResultRequest;
import org.leadlearner.assistant.request.TeamLeadRequest;
import org.leadlearner.assistant.request.TeamRequest;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** What a meaning names, as a request about a team. */
public final class TeamMeanings {

  private TeamMeanings() {}

  public static TeamRequest changes(Meaning meaning) {
    return new ResultRequest.Changes(since(meaning));
  }

  /** The last day of what is named as "since"; empty when nothing is, or a season. */
  public static Optional<LocalDate> since(Meaning meaning) {
    return meaning.slot(Slot.SINCE).flatMap(TeamMeanings::lastDay);
  }

  private static Optional<LocalDate> lastDay(String since) {
    try {
      return Optional.of(
          since.length() == 7 ? YearMonth.parse(since).atEndOfMonth() : LocalDate.parse(since));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  public static TeamRequest setUp(Meaning meaning) {
    return new TeamRequest.SetUp(meaning.slot(Slot.NAME));
  }

  /** Without a name the team is shown, with its name. */
  public static TeamRequest rename(Meaning meaning) {
    return meaning
        .slot(Slot.NAME)
        .<TeamRequest>map(TeamLeadRequest.Rename::new)
        .orElseGet(TeamRequest.Members::new);
  }

  /** Whom to make what; without a name, or to take somebody out, the team is shown. */
  public static TeamRequest role(Meaning meaning) {
    String role = meaning.slot(Slot.ROLE).orElse("");
    boolean isLead = role.equals("lead");
    return meaning
        .slot(Slot.PERSON)
        .filter(person -> isLead || role.equals("member"))
        .<TeamRequest>map(person -> new TeamLeadRequest.Role(person, isLead))
        .orElseGet(TeamRequest.Members::new);
  }

  public static TeamRequest monday(Meaning meaning) {
    return new TeamLeadRequest.Monday(
        switch (meaning.slot(Slot.WHERE).orElse("me")) {
          case "here" -> TeamLeadRequest.Monday.Where.HERE;
          case "off" -> TeamLeadRequest.Monday.Where.OFF;
          default -> TeamLeadRequest.Monday.Where.ME;
        });
  }

  /** Such as "3 6; the reason", as it is typed into a meeting. */
  public static MeetingRequest record(Meaning meaning) {
    return new MeetingRequest.Agree(
        meaning
            .slot(Slot.STRAND)
            .map(
                strand ->
                    strand
                        + meaning.slot(Slot.POINT).map(point -> " " + point).orElse("")
                        + meaning.slot(Slot.TEXT).map(reason -> "; " + reason).orElse("")));
  }

  /** The step itself, or what became of it. */
  public static MeetingRequest nextStep(Meaning meaning) {
    Optional<String> became =
        meaning
            .slot(Slot.STATUS)
            .map(
                status ->
                    switch (status) {
                      case "done" -> "done";
                      case "moved" -> "moved to " + meaning.slot(Slot.DATE).orElse("");
                      default -> "not yet";
                    });
    return new MeetingRequest.NextStep(became.or(() -> meaning.slot(Slot.TEXT)));
  }
}
