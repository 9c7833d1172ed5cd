package org.leadlearner.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Transcript;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.Calendars;

/**
 * A year of a fictional district: twelve leaders set up a team, check in round by round, get their
 * prompts and answer some of them. All of it goes through the inbox like the actions of real
 * people.
 */
public final class DemoDistrict {

  private static final int DAYS = 372;
  private static final int DAYS_SHOWN = 10;

  /** How many are in the team when it meets the last time; the others have left it by then. */
  private static final int AT_LAST = 8;

  private static final LocalTime MORNING = LocalTime.of(6, 0);
  private static final LocalTime PROMPTS = LocalTime.of(7, 45);
  private static final LocalTime MEETING = LocalTime.of(9, 5);

  /**
   * The modules of the program that the demo uses, on a clock that it moves.
   *
   * @param clockwork posts what is due
   */
  public record Stage(
      Inbox inbox,
      Outbox outbox,
      ChatPlatform platform,
      Transcript transcript,
      Calendars calendars,
      Runnable clockwork,
      DemoClock clock) {}

  private final Stage stage;
  private final Conversation channel;
  private final List<DemoPerson> people;
  private final ZoneId zone;

  /**
   * @param channel of the team
   * @param people the first of them is the lead
   */
  public DemoDistrict(Stage stage, Conversation channel, List<DemoPerson> people, ZoneId zone) {
    this.stage = stage;
    this.channel = channel;
    this.people = List.copyOf(people);
    this.zone = zone;
  }

  /** When the year starts that ends at {@code now}. */
  public static Instant start(Instant now) {
    return now.minus(Duration.ofDays(DAYS));
  }

  /** Receives how many of the days are done. */
  @FunctionalInterface
  public interface Progress {
    void done(int days, int of);
  }

  /** Plays the year up to the day before {@code now}. */
  public void play(Instant now, Progress progress) {
    LocalDate today = now.atZone(zone).toLocalDate();
    LocalDate first = today.minusDays(DAYS - 1);
    DemoCalendar.periods(first, today).forEach(stage.calendars()::add);
    DemoTalk talk =
        new DemoTalk(
            stage.inbox(),
            stage.outbox(),
            stage.platform(),
            stage.transcript(),
            channel,
            stage.clock(),
            at(today.minusDays(DAYS_SHOWN), MORNING));
    List<DemoMember> members = new ArrayList<>();
    for (int number = 0; number < people.size(); number++) {
      members.add(new DemoMember(people.get(number), new DemoLeader(number), talk));
    }
    setUp(first, talk, members);
    DemoRounds rounds = new DemoRounds(first, stage.calendars().load());
    for (int day = 1; day < DAYS; day++) {
      if (day < DAYS - 1) {
        live(first.plusDays(day), today, talk, members, rounds);
      }
      progress.done(day, DAYS - 1);
    }
  }

  private void setUp(LocalDate first, DemoTalk talk, List<DemoMember> members) {
    stage.clock().moveTo(at(first, MEETING));
    talk.saysInChannel(people.get(0), "progress setup Leadership team");
    members.stream().skip(1).forEach(DemoMember::joins);
    talk.saysInChannel(people.get(0), "/pln channel 9:00");
    talk.says(people.get(0), "/progress monday me");
  }

  private void live(
      LocalDate day, LocalDate today, DemoTalk talk, List<DemoMember> members, DemoRounds rounds) {
    talk.newDay();
    come(at(day, MORNING), talk);
    rounds
        .turnOn(day)
        .filter(turn -> turn.leader() < members.size())
        .ifPresent(turn -> members.get(turn.leader()).checksIn(turn.round()));
    come(at(day, PROMPTS), talk);
    members.forEach(DemoMember::answersPrompt);
    come(at(day, MEETING), talk);
    if (rounds.meetsOn(day)) {
      if (rounds.isLastMeeting(day, today)) {
        members.stream().skip(AT_LAST).forEach(DemoMember::leaves);
      }
      new DemoMeeting(people.get(0), talk).hold(day);
      members.forEach(DemoMember::signs);
    }
    members.get(0).answersFollowUp();
    members.forEach(DemoMember::answersInChannel);
  }

  private void come(Instant at, DemoTalk talk) {
    stage.clock().moveTo(at);
    stage.clockwork().run();
    talk.deliver();
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
