package org.leadlearner.assistant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.assistant.route.TeamHandlers;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.chat.Reply;
import org.leadlearner.people.Team;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.Reminders;
import org.leadlearner.schedule.SchoolCalendar;
import org.leadlearner.step.Step;

/**
 * What is said because it is due, and not because somebody asked: the clock is a caller like any
 * other.
 */
public final class DueMessages {

  private final PersonalHandlers handlers;
  private final TeamHandlers teams;
  private final AskedQuestions questions;
  private final RestNotice rest;

  DueMessages(
      PersonalHandlers handlers, TeamHandlers teams, AskedQuestions questions, RestNotice rest) {
    this.handlers = handlers;
    this.teams = teams;
    this.questions = questions;
    this.rest = rest;
  }

  /**
   * Closes the rounds, and what staff are asked, whose last day has passed; to be called inside a
   * transaction that keeps the posts.
   */
  public List<Reply.Post> closeRounds(Instant now) {
    return Stream.concat(
            teams.rounds().closeOver(now).stream(), teams.staff().closeOver(now).stream())
        .toList();
  }

  /**
   * Asks what became of the next steps whose day has come; to be called inside a transaction that
   * keeps the posts.
   */
  public List<Reply.Post> followUps(LocalDate today, Instant now) {
    List<Reply.Post> asked = teams.followUps().due(today, now);
    questions.rememberPosts(asked, now);
    return asked;
  }

  /**
   * A team's summary as a school week opens; to be called inside the transaction that keeps the
   * posts, since it freezes what it counts.
   *
   * @return where to and what; nothing when nobody asked for it
   */
  public List<Reply.Post> summaryOf(Team team, Instant now) {
    return teams.summary().posts(team, now);
  }

  /**
   * What is posted when a schedule's prompt is due; to be called inside the transaction that keeps
   * the posts, since what is given is written down here.
   *
   * @param calendar the days that count for this schedule
   * @return where to and what; nothing when there is nothing to say that day
   */
  public List<Reply.Post> promptOf(
      PromptSchedule schedule, Occurrence occurrence, SchoolCalendar calendar, Instant now) {
    List<Reply.Post> posts = handlers.prompts().write(schedule, occurrence, calendar, now);
    questions.rememberPosts(posts, now);
    if (occurrence.audience() == Audience.LEADS) {
      questions.rememberLeadsPrompts(posts, now);
    }
    return posts;
  }

  /**
   * What is asked about a step on its day; to be called inside the transaction that keeps the post.
   */
  public Reply.Post askAbout(Step step, Instant now) {
    Reply.Post post = handlers.steps().question(step);
    questions.rememberPost(post, now);
    return post;
  }

  /** Whom to tell that a place takes nothing more of us; once for each. */
  public List<Reply.Post> restOf(Shut shut) {
    return rest.of(shut);
  }

  /** What comes again later on its day; to be called inside the transaction that keeps the post. */
  public List<Reply.Post> promptAgain(PromptWishes.Later later, Instant now) {
    return handlers.prompts().again(later, now);
  }

  /**
   * What somebody asked to be reminded of; to be called inside the transaction that keeps the post.
   */
  public List<Reply.Post> remind(Reminders.Reminder reminder, Instant now) {
    List<Reply.Post> posts = handlers.prompts().reminders().due(reminder);
    questions.rememberPosts(posts, now);
    return posts;
  }
}
