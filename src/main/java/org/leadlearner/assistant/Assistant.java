package org.leadlearner.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.access.DashboardDoor;
import org.leadlearner.assistant.dialogue.CheckInMeanings;
import org.leadlearner.assistant.dialogue.DialoguePorts;
import org.leadlearner.assistant.dialogue.EditedLine;
import org.leadlearner.assistant.dialogue.LineMeaning;
import org.leadlearner.assistant.dialogue.LineRouter;
import org.leadlearner.assistant.dialogue.MeaningRouter;
import org.leadlearner.assistant.dialogue.SituationReader;
import org.leadlearner.assistant.dialogue.TalkMeanings;
import org.leadlearner.assistant.dialogue.ThreadQuestions;
import org.leadlearner.assistant.intent.MeaningActions;
import org.leadlearner.assistant.intent.MeaningPhrases;
import org.leadlearner.assistant.language.LanguageHandler;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.reply.Replies;
import org.leadlearner.assistant.reply.ReplyPorts;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.assistant.route.TeamHandlers;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Listener;
import org.leadlearner.chat.PersonalPages;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Profile;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.understand.Meaning;

/**
 * Hears a person and answers: in a check-in with its next question, else with what was asked for.
 */
public final class Assistant implements Listener {

  private final PeopleDirectory people;
  private final PersonalHandlers handlers;
  private final TeamHandlers teams;
  private final ThreadQuestions threads;
  private final LineRouter lines;
  private final ActionRouter actions;
  private final HeardRouter router;
  private final AskedQuestions questions;
  private final DueMessages due;
  private final PersonalPages pages;

  /** An assistant without a dashboard. */
  public Assistant(
      PeopleDirectory people,
      RubricShelf rubrics,
      CheckIns checkIns,
      ProgressRecord progress,
      PromptPorts records,
      TeamPorts teamRecords,
      DialoguePorts dialogue) {
    this(people, rubrics, checkIns, progress, records, teamRecords, dialogue, DashboardDoor.CLOSED);
  }

  public Assistant(
      PeopleDirectory people,
      RubricShelf rubrics,
      CheckIns checkIns,
      ProgressRecord progress,
      PromptPorts records,
      TeamPorts teamRecords,
      DialoguePorts dialogue,
      DashboardDoor door) {
    this.people = people;
    this.handlers =
        PersonalHandlers.of(
            people,
            rubrics,
            checkIns,
            progress,
            records,
            door,
            teamRecords.facts().profile(),
            teamRecords.teams());
    this.teams = TeamHandlers.of(people, rubrics, records, teamRecords);
    this.questions = new AskedQuestions(dialogue.questions());
    Replies replies =
        new Replies(
            new ReplyPorts(
                handlers.choice(), handlers.checkIn(), checkIns, progress, records, teamRecords),
            (words, meaning) ->
                Part.Button.other(
                    new MeaningPhrases(words).label(meaning), MeaningActions.of(meaning)));
    SituationReader situations =
        new SituationReader(handlers.checkIn(), checkIns, records, teamRecords);
    LineMeaning meaning = new LineMeaning(dialogue, situations, handlers.checkIn());
    this.lines =
        new LineRouter(
            dialogue,
            situations,
            new MeaningRouter(
                handlers,
                teams.router(),
                new CheckInMeanings(
                    checkIns,
                    handlers.checkIn(),
                    handlers.requests().changes(),
                    handlers.requests().notes(),
                    handlers.prompts().brief(),
                    handlers.guide()),
                new TalkMeanings(
                    handlers,
                    replies,
                    new LanguageHandler(
                        people.languages(), new ChannelRights(records), teamRecords))),
            handlers,
            replies,
            (visit, incoming, action) -> actions().pressed(visit, incoming, action));
    this.threads = new ThreadQuestions(dialogue.ear(), replies);
    TextRouter typed = new TextRouter(handlers, teams.router(), meaning, lines);
    this.actions = new ActionRouter(handlers, teams.router(), lines, typed);
    this.router =
        new HeardRouter(
            handlers,
            teams.router(),
            typed,
            actions,
            new EditedLine(meaning, handlers.checkIn(), checkIns));
    this.due =
        new DueMessages(handlers, teams, questions, new RestNotice(records, teamRecords, people));
    this.pages =
        new ChatPersonalPages(
            handlers.progress(),
            handlers.plans(),
            records,
            teamRecords,
            teams.results(),
            teams.staff(),
            teams.projector());
  }

  private ActionRouter actions() {
    return actions;
  }

  /** What a person can read about themselves, as the chat would show it. */
  public PersonalPages pages() {
    return pages;
  }

  /** What is said when it is due, and not because somebody asked. */
  public DueMessages due() {
    return due;
  }

  /** What staff were asked came to, for staff; empty until a lead shows it to them. */
  public Optional<Message> staffPicture(StaffMirror mirror, Locale locale) {
    return teams.staff().shown(Phrases.in(locale), mirror);
  }

  /** What stands beside the answer that was chosen before, for platforms that draw it. */
  public static String yourAnswer(Locale locale) {
    return Phrases.in(locale).text("answer.yours");
  }

  /**
   * What is said to a press whose answer stands elsewhere, for platforms that must say something.
   */
  public static String taken(Locale locale) {
    return Phrases.in(locale).text("press.taken");
  }

  /** What is said when a form could not be opened, for platforms that must say it at once. */
  public static Message formUnopened(Locale locale) {
    return new MessageBuilder(Phrases.in(locale)).say("form.unopened").build();
  }

  /**
   * What somebody who is new reads, shortened. The first message with a number and a button takes
   * as long as hundreds later on.
   */
  public static Message firstMessage(Locale locale, int questions) {
    Phrases words = Phrases.in(locale);
    return new MessageBuilder(words)
        .say("greeting.what", "count", questions)
        .add(CommonActions.greeting(words))
        .build();
  }

  @Override
  public void awaitReady() {
    lines.dialogue().ear().awaitReady();
  }

  @Override
  public List<Reply> hear(Incoming incoming) {
    Phrases words = Phrases.in(incoming.profile().locale());
    if (incoming.profile().relation() == Profile.Relation.STRANGER) {
      return strange(incoming, words);
    }
    Optional<Meaning> asked = threads.asked(incoming);
    if (incoming.heard() instanceof Heard.Replied replied
        && asked.isEmpty()
        && !handlers.prompts().channel().isBelowPrompt(incoming, replied)) {
      // People talk with each other below our messages; who they are is none of our business.
      return List.of();
    }
    PeopleDirectory.Met met = people.meet(incoming.from(), incoming.profile(), incoming.at());
    Phrases own = Phrases.in(met.person().profile().locale());
    TurnContext visit = new TurnContext(met.person(), own, incoming.at());
    handlers.prompts().channel().seen(visit, incoming);
    List<Reply> replies =
        new ArrayList<>(
            asked
                .map(meaning -> threads.answer(visit, meaning))
                .orElseGet(() -> router.answer(visit, incoming, met.isNew())));
    if (visit.greeted().get() && incoming.where().setting() == Where.Setting.DIRECT) {
      replies.addAll(teams.roster().recognized(visit, incoming));
    }
    // Before the first finished check-in, nothing is said about prompts unasked.
    List<Reply> all = visit.hasFinishedFirst() ? withOffer(visit, replies) : replies;
    questions.remember(visit, incoming, all);
    List<Reply> said =
        Stream.concat(all.stream(), handlers.links().asked(met.question()).stream()).toList();
    questions.rememberPosts(said, incoming.at());
    return said;
  }

  private List<Reply> withOffer(TurnContext visit, List<Reply> replies) {
    Stream<Reply> offer = handlers.prompts().brief().offer(visit).map(Reply::below).stream();
    return Stream.concat(replies.stream(), offer).toList();
  }

  @Override
  public Message apologise(Incoming incoming, String reference) {
    return new MessageBuilder(Phrases.in(incoming.profile().locale()))
        .say("trouble.text", "reference", reference)
        .build();
  }

  @Override
  public Message unreached(Incoming incoming, int places) {
    return new MessageBuilder(Phrases.in(incoming.profile().locale()))
        .say("rest.unreached", "count", places)
        .build();
  }

  /** Someone from elsewhere gets one sentence to what they ask, and is not kept. */
  private static List<Reply> strange(Incoming incoming, Phrases words) {
    Heard heard = incoming.heard();
    if (heard instanceof Heard.Opened
        || heard instanceof Heard.HomeOpened
        || heard instanceof Heard.Replied) {
      return List.of();
    }
    Message sentence = new MessageBuilder(words).say("stranger.text").build();
    boolean seenAside =
        incoming.where().setting() == Where.Setting.CHANNEL
            && incoming.heard() instanceof Heard.Typed;
    return List.of(seenAside ? Reply.aside(sentence) : Reply.below(sentence));
  }
}
