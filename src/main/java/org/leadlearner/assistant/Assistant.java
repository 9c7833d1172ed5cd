package org.leadlearner.assistant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Listener;
import org.leadlearner.chat.Message;
import org.leadlearner.chat.PersonalPages;
import org.leadlearner.chat.Reply;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Question;
import org.leadlearner.people.DashboardDoor;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/**
 * Hears a person and answers: in a check-in with its next question, else with what was asked for.
 */
public final class Assistant implements Listener {

  private final PeopleDirectory people;
  private final CheckIns checkIns;
  private final RubricChoice choice;
  private final CheckInDesk desk;
  private final Guide guide;
  private final ProgressDesk progressDesk;
  private final RequestDesk requests;
  private final FormDesk forms;
  private final ButtonDesk buttons;
  private final PromptDesk prompts;
  private final TeamDesk teams;
  private final TeamRounds rounds;
  private final FollowUpDesk followUps;
  private final TeamSummary summary;
  private final LinkDesk links;
  private final PersonalPages pages;
  private final DataDesk data;

  /** An assistant without a dashboard. */
  public Assistant(
      PeopleDirectory people,
      RubricShelf rubrics,
      CheckIns checkIns,
      ProgressRecord progress,
      PromptRecords records,
      TeamRecords teamRecords) {
    this(people, rubrics, checkIns, progress, records, teamRecords, DashboardDoor.CLOSED);
  }

  public Assistant(
      PeopleDirectory people,
      RubricShelf rubrics,
      CheckIns checkIns,
      ProgressRecord progress,
      PromptRecords records,
      TeamRecords teamRecords,
      DashboardDoor door) {
    ReadingDesk readings = new ReadingDesk(checkIns, progress);
    this.choice = new RubricChoice(rubrics, checkIns);
    this.checkIns = checkIns;
    this.people = people;
    this.desk = new CheckInDesk(rubrics, checkIns, readings);
    this.guide = new Guide(rubrics, checkIns);
    StartDesk starts = new StartDesk(choice, checkIns, desk, guide);
    this.progressDesk = new ProgressDesk(choice, checkIns, progress, readings);
    this.links = new LinkDesk(people);
    this.data = new DataDesk(people, teamRecords.teams());
    this.requests =
        new RequestDesk(
            starts,
            new ChangeDesk(checkIns, desk, guide),
            progressDesk,
            links,
            new DashboardDesk(door),
            guide);
    this.forms = new FormDesk(checkIns, readings, desk, choice);
    this.buttons = new ButtonDesk(checkIns, readings, desk, requests, forms);
    PromptChoice prompt = new PromptChoice(records, choice, checkIns, progress);
    this.prompts =
        new PromptDesk(
            new PersonDesk(records, prompt, new CheckInReminders(checkIns, desk), people),
            new PromptsInBrief(records),
            new ChannelDesk(records, prompt, people),
            new CalendarDesk(records));
    OpenRound.Absence absence = (person, now) -> isAway(records, person, now);
    OpenRound open = new OpenRound(teamRecords, absence);
    WeekLines week = new WeekLines(teamRecords, records, open);
    this.rounds = new TeamRounds(teamRecords, rubrics, absence);
    this.followUps = new FollowUpDesk(teamRecords, records.calendars(), absence);
    AgreedLines agreed = new AgreedLines(teamRecords, rounds, followUps);
    this.summary = new TeamSummary(teamRecords, rounds, week, agreed);
    TeamResults results = new TeamResults(teamRecords, rounds, week, agreed);
    this.teams =
        new TeamDesk(
            teamRecords,
            new TeamSetup(teamRecords, rounds),
            rounds,
            open,
            results,
            new MeetingDesk(teamRecords, rounds, followUps),
            new TeamInvitations(teamRecords, people));
    this.pages = new OwnPages(progressDesk, records, teamRecords, results);
  }

  /** What a person can read about themselves, as the chat would show it. */
  public PersonalPages pages() {
    return pages;
  }

  private static boolean isAway(PromptRecords records, long personId, Instant now) {
    return records
        .schedules()
        .ofPerson(personId)
        .filter(schedule -> schedule.isPaused(now.atZone(schedule.zone()).toLocalDate()))
        .isPresent();
  }

  /**
   * Closes the rounds whose last day has passed; to be called inside a transaction that keeps the
   * posts.
   */
  public List<Reply.Post> closeRounds(Instant now) {
    return rounds.closeOver(now);
  }

  /**
   * Asks what became of the next steps whose day has come; to be called inside a transaction that
   * keeps the posts.
   */
  public List<Reply.Post> followUps(LocalDate today, Instant now) {
    return followUps.due(today, now);
  }

  /**
   * A team's summary as a school week opens; to be called inside the transaction that keeps the
   * posts, since it freezes what it counts.
   *
   * @return where to and what; nothing when nobody asked for it
   */
  public List<Reply.Post> summaryOf(Team team, Instant now) {
    return summary.posts(team, now);
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
    return prompts.write(schedule, occurrence, calendar, now);
  }

  /** What stands beside the answer that was chosen before, for platforms that draw it. */
  public static String yourAnswer(Locale locale) {
    return Words.in(locale).text("answer.yours");
  }

  /**
   * What is said to a press whose answer stands elsewhere, for platforms that must say something.
   */
  public static String taken(Locale locale) {
    return Words.in(locale).text("press.taken");
  }

  /** What is said when a form could not be opened, for platforms that must say it at once. */
  public static Message formUnopened(Locale locale) {
    return new MessageBuilder(Words.in(locale)).say("form.unopened").build();
  }

  @Override
  public List<Reply> hear(Incoming incoming) {
    Words words = Words.in(incoming.profile().locale());
    if (incoming.profile().relation() == Profile.Relation.STRANGER) {
      return strange(incoming, words);
    }
    if (incoming.heard() instanceof Heard.Replied replied
        && !prompts.channel().isBelowPrompt(incoming, replied)) {
      // People talk with each other below our messages; who they are is none of our business.
      return List.of();
    }
    PeopleDirectory.Met met = people.meet(incoming.from(), incoming.profile(), incoming.at());
    Visit visit = new Visit(met.person(), words, incoming.at());
    boolean isNewcomer = isNewcomer(visit);
    List<Reply> replies = new ArrayList<>(links.told(visit, incoming.from(), met.link()));
    replies.addAll(answer(visit, incoming, met.isNew() && met.link().isEmpty()));
    return isNewcomer && !isNewcomer(visit) ? withOffer(visit, replies) : replies;
  }

  private List<Reply> answer(Visit visit, Incoming incoming, boolean isNew) {
    Heard heard = incoming.heard();
    if (heard instanceof Heard.Typed typed) {
      return typed(visit, incoming, typed.text());
    } else if (heard instanceof Heard.Replied replied) {
      return prompts.channel().replied(visit, incoming, replied);
    } else if (heard instanceof Heard.Pressed pressed) {
      return pressed(visit, incoming, pressed.action());
    } else if (heard instanceof Heard.Submitted sent && MeetingActions.isOurs(sent.action())) {
      return teams.submitted(visit, sent);
    } else if (heard instanceof Heard.Submitted sent) {
      return PracticeActions.isOurs(sent.action())
          ? prompts.submitted(visit, incoming, sent)
          : forms.submitted(visit, sent).stream().toList();
    } else if (heard instanceof Heard.Saved saved) {
      return List.of(forms.open(visit, saved));
    } else if (heard instanceof Heard.HomeOpened) {
      return List.of(Reply.home(progressDesk.home(visit, prompts.brief())));
    }
    return isNew ? List.of(Reply.below(guide.greeting(visit))) : List.of();
  }

  private List<Reply> pressed(Visit visit, Incoming incoming, Action action) {
    if (PracticeActions.isOurs(action)) {
      return prompts.pressed(visit, incoming, action);
    } else if (action.verb().equals(Menu.UNLINK)) {
      return links.part(visit, incoming.from());
    } else if (TeamActions.isOurs(action) || MeetingActions.isOurs(action)) {
      return teams.pressed(visit, incoming, action);
    } else if (DataActions.isOurs(action)) {
      return data.pressed(visit, incoming, action);
    }
    return List.of(buttons.pressed(visit, action));
  }

  /** Before the first finished check-in, nothing is said about prompts unasked. */
  private boolean isNewcomer(Visit visit) {
    return choice.all().stream()
        .allMatch(
            rubric -> checkIns.lastFinished(visit.person().id(), rubric.edition().key()).isEmpty());
  }

  private List<Reply> withOffer(Visit visit, List<Reply> replies) {
    Stream<Reply> offer = prompts.brief().offer(visit).map(Reply::below).stream();
    return Stream.concat(replies.stream(), offer).toList();
  }

  @Override
  public Message apologise(Incoming incoming, String reference) {
    return new MessageBuilder(Words.in(incoming.profile().locale()))
        .say("trouble.text", "reference", reference)
        .build();
  }

  /** Someone from elsewhere gets one sentence to what they ask, and is not kept. */
  private static List<Reply> strange(Incoming incoming, Words words) {
    Heard heard = incoming.heard();
    if (heard instanceof Heard.Opened
        || heard instanceof Heard.HomeOpened
        || heard instanceof Heard.Replied) {
      return List.of();
    }
    Message sentence = new MessageBuilder(words).say("stranger.text").build();
    boolean seenAside =
        incoming.setting() == Incoming.Setting.CHANNEL && incoming.heard() instanceof Heard.Typed;
    return List.of(seenAside ? Reply.aside(sentence) : Reply.below(sentence));
  }

  private List<Reply> typed(Visit visit, Incoming incoming, String text) {
    Optional<CheckIn> listening = desk.listening(visit);
    Optional<Request> request =
        request(visit, listening, text)
            .map(said -> meant(visit, listening, said))
            .or(() -> listening.isPresent() ? Optional.empty() : plain(visit, incoming, text));
    if (request.isPresent() && request.get() instanceof Request.Page && incoming.opensForms()) {
      return List.of(forms.open(visit));
    }
    if (request.isPresent() && request.get() instanceof Request.Prompts about) {
      return withAside(visit, incoming, prompts.answer(visit, incoming, about.request()));
    }
    if (request.isPresent() && request.get() instanceof Request.Team about) {
      return withAside(visit, incoming, teams.answer(visit, incoming, about.request()));
    }
    Message answer =
        request
            .map(some -> data.answer(visit, some).orElseGet(() -> requests.answer(visit, some)))
            .or(() -> listening.map(checkIn -> desk.heard(visit, checkIn, text)))
            .orElseGet(() -> guide.misheard(visit));
    return withAside(visit, incoming, List.of(Reply.below(answer)));
  }

  private Optional<Request> plain(Visit visit, Incoming incoming, String text) {
    return prompts.brief().plainly(visit, incoming, text).map(Request.Prompts::new);
  }

  private Request meant(Visit visit, Optional<CheckIn> listening, Request said) {
    boolean isUnderWay = listening.isPresent() || !checkIns.open(visit.person().id()).isEmpty();
    return isUnderWay
        ? said
        : prompts.brief().meant(visit, said).<Request>map(Request.Prompts::new).orElse(said);
  }

  /** Those who asked in a channel are told there, for them alone, where the answer went. */
  private static List<Reply> withAside(Visit visit, Incoming incoming, List<Reply> replies) {
    boolean saidBelow = replies.stream().anyMatch(reply -> isAt(reply, Reply.Place.BELOW));
    boolean saidAside = replies.stream().anyMatch(reply -> isAt(reply, Reply.Place.ASIDE));
    return incoming.setting() == Incoming.Setting.CHANNEL && saidBelow && !saidAside
        ? Stream.concat(replies.stream(), Stream.of(Reply.aside(answeredDirectly(visit)))).toList()
        : replies;
  }

  private static boolean isAt(Reply reply, Reply.Place place) {
    return reply instanceof Reply.Say say && say.place() == place;
  }

  private static Message answeredDirectly(Visit visit) {
    return new MessageBuilder(visit.words()).say("aside.direct").build();
  }

  /** Where a question takes free words, few requests are heard, so that none swallows an answer. */
  private Optional<Request> request(Visit visit, Optional<CheckIn> listening, String text) {
    Vocabulary vocabulary = visit.vocabulary();
    boolean takesWords =
        listening
            .map(desk::question)
            .map(q -> q instanceof Question.WhoMightKnow || q instanceof Question.WhatToShow)
            .orElse(false);
    return takesWords && !text.strip().startsWith("/")
        ? vocabulary.requestAmongWords(text)
        : vocabulary.request(text);
  }
}
