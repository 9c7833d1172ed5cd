package org.leadlearner.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.chat.PersonalPages;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.StageRow;
import org.leadlearner.people.Person;
import org.leadlearner.people.Team;

/** Pages made of the samples that every platform draws. */
final class FakePages implements PersonalPages {

  final Map<Long, List<Team>> teams = new HashMap<>();
  boolean isClosed = true;
  boolean isLead = true;
  Optional<Long> asked = Optional.of(3L);
  Message overview = SampleMessages.named("welcome");

  @Override
  public Message overview(Person person, Instant at) {
    return overview;
  }

  @Override
  public Message history(Person person, Instant at) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading("Your history"));
    parts.addAll(SampleMessages.named("stage-chart").parts());
    parts.addAll(SampleMessages.named("table").parts());
    return new Message(parts);
  }

  @Override
  public Map<String, String> planStrands(Person person, Instant at) {
    return Map.of("NET", "Networks inside and out");
  }

  @Override
  public Message plan(Person person, Optional<String> strandKey, Instant at) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading("From here to the next stage: Networks inside and out"));
    parts.addAll(SampleMessages.named("table").parts());
    return new Message(parts);
  }

  @Override
  public Message practice(Person person, Instant at) {
    return SampleMessages.named("weekly-bars");
  }

  @Override
  public Message settings(Person person, Instant at) {
    return SampleMessages.named("facts");
  }

  @Override
  public List<Team> teams(Person person) {
    return teams.getOrDefault(person.id(), List.of());
  }

  @Override
  public Optional<TeamPage> team(Person person, long teamId, Instant at) {
    List<Message> messages = List.of(SampleMessages.named("summary"), said("What changed"));
    return Optional.of(new TeamPage(messages, isClosed, isLead));
  }

  @Override
  public Optional<Message> onWall(Person person, long roundId, Instant at) {
    return Optional.empty();
  }

  @Override
  public Optional<StaffPage> staff(Person person, long teamId, Instant at) {
    return isLead
        ? Optional.of(new StaffPage(said("Fewer than 10 have answered so far."), asked))
        : Optional.empty();
  }

  /** As long as a board page of a team of nine is. */
  @Override
  public Optional<Message> board(Person person, long teamId, Instant at) {
    Line agreed = Line.plain("The middle answer is Planning; the answers are close (9 answers).");
    Line moved =
        Line.plain(
            "What moved from Envisioning to Planning (the middle of 9 answers): Evidence and"
                + " direction, Digital learning for our own growth, and Networks inside and out.");
    Line origin =
        Line.plain(
            "Networks inside and out, from Envisioning to Planning. Step: agreed on Jun 3, 2026."
                + " Sentences for staff: 10 in 19 weeks that I can count. Notes: not counted."
                + " Readings: Nov 1, 2026 with 11 check-ins, Jun 1, 2026 with 11 check-ins, and"
                + " Apr 1, 2026 with 11 check-ins.");
    Line cell = Line.plain("the answers are far apart");
    StageRow counted =
        new StageRow(
            "Digital learning for our own growth",
            List.of(
                new StageRow.Cell(0, 0, 2, false),
                new StageRow.Cell(1, 1, 2, false),
                new StageRow.Cell(2, 2, 3, true),
                new StageRow.Cell(3, 3, 2, false)),
            "9 answers, the middle is Planning");
    // Only where people speak of themselves are stages counted together.
    StageRow row =
        new StageRow(
            "Evidence and direction",
            List.of(
                new StageRow.Cell(0, 0, 2, false),
                new StageRow.Cell(1, 2, 5, true),
                new StageRow.Cell(3, 3, 2, false)),
            "9 answers, the middle is Planning");
    return Optional.of(
        Message.of(
            new Part.Heading("Leadership team, round closed Oct 31, 2026"),
            new Part.Text(
                List.of(
                    agreed, agreed, agreed, agreed, agreed, moved, agreed, moved, moved, agreed,
                    agreed, moved)),
            new Part.Table(
                "Strand by strand",
                List.of("Strand", "Answer in the middle", "How close", "Answers"),
                Collections.nCopies(
                    7, List.of(Line.plain("Evidence and direction"), cell, cell, cell))),
            new Part.StageCounts(
                "How many stand where, by strand",
                new Part.Legend("Strand", "Answers and middle", "the answer in the middle"),
                List.of("Investigating", "Envisioning", "Planning", "Staging"),
                Stream.concat(Collections.nCopies(6, counted).stream(), Stream.of(row)).toList(),
                "Nine answers each."),
            new Part.StageChart(
                "Stage of the team, rounds of the same people",
                List.of("Apr 1, 2026", "Jun 1, 2026", "Oct 31, 2026"),
                List.of(new Part.Series("Team", List.of(4.5, 4.5, 6.5))),
                List.of(new Part.Band("Investigating", 0, 3), new Part.Band("Envisioning", 4, 10)),
                "Apr 1, 2026: Envisioning. Jun 1, 2026: Envisioning. Oct 31, 2026: Planning."),
            new Part.Text(Collections.nCopies(2, agreed)),
            new Part.Text(Collections.nCopies(6, origin)),
            new Part.Remark(Line.plain("A step counts for the strands it was agreed on.")),
            new Part.Remark(Line.plain("This shows how ready we say we are."))));
  }

  @Override
  public Optional<Message> sources(Person person, long teamId, Instant at) {
    return Optional.of(said("Where it comes from: Leadership team, round closed Oct 31, 2026"));
  }

  static Message said(String words) {
    return Message.of(new Part.Text(List.of(Line.plain(words))));
  }
}
