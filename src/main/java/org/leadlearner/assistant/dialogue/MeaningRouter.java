package org.leadlearner.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.leadlearner.assistant.answer.AnswerHandler;
import org.leadlearner.assistant.intent.CalendarMeanings;
import org.leadlearner.assistant.intent.PromptMeanings;
import org.leadlearner.assistant.intent.TeamMeanings;
import org.leadlearner.assistant.request.CalendarRequest;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.request.MeetingRequest;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.request.ResultRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.request.TeamLeadRequest;
import org.leadlearner.assistant.request.TeamRequest;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.assistant.route.TeamRouter;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Input;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/**
 * Hands each meaning to the handler that does it. Every intent is listed: a new one does not
 * compile until it has a handler.
 */
public record MeaningRouter(
    PersonalHandlers handlers, TeamRouter teams, CheckInMeanings checkIn, TalkMeanings talk) {

  public List<Reply> act(TypedTurn said, Meaning meaning) {
    return switch (meaning.intent()) {
      case HELLO -> below(talk.hello(said.visit(), meaning));
      case HELP -> below(talk.help(said.visit()));
      case YES -> below(talk.yes(said.visit(), meaning));
      case NO -> below(talk.no(said.visit(), meaning));
      case LANGUAGE -> below(talk.language(said, meaning));
      case WHAT_ARE_YOU,
          ARE_YOU_AI,
          WHO_SEES,
          THANKS,
          OK,
          CHOOSE,
          CANCEL,
          REPEAT,
          COMPLAINT,
          CLARIFY,
          NEGATED,
          HOW_TO,
          OUT_OF_SCOPE,
          DISTRESS,
          BOUNDARY,
          HOW_LONG,
          EXPLAIN_QUESTION,
          EXPLAIN_STAGE,
          EXPLAIN_WORD,
          EXAMPLE,
          WHY_THIS_STAGE,
          WHY_THIS_PROMPT,
          WHY_HIDDEN ->
          talk.answer(said, meaning);
      case UNDO -> undo(said, meaning);
      case SEVERAL -> several(said, meaning.parts());
      case ANSWER_POINT, APPROX_NUMBER ->
          inCheckIn(said, (answers, it) -> answers.point(said.visit(), it, meaning));
      case ANSWER_LEVEL, STAGE_BY_NAME, ORDINAL ->
          inCheckIn(said, (answers, it) -> answers.level(said.visit(), it, meaning));
      case BETWEEN ->
          inCheckIn(said, (answers, it) -> answers.between(said.visit(), it, meaning, true));
      case DESCRIBED_LEVEL ->
          inCheckIn(said, (answers, it) -> answers.described(said.visit(), it, meaning));
      case CORRECTION ->
          inCheckIn(said, (answers, it) -> answers.correction(said.visit(), it, meaning));
      case NOTE_TEXT -> inCheckIn(said, (answers, it) -> checkIn.heard(said, it));
      case SKIP_NOTE -> inCheckIn(said, (answers, it) -> checkIn.skipNote(said, it));
      case NOT_SURE -> input(said, new Input.NotSure());
      case SKIP -> input(said, new Input.Skip());
      case BACK -> input(said, new Input.Back());
      case KEEP -> input(said, new Input.Keep());
      case FINISH -> input(said, new Input.Finish());
      case EDIT_ANSWER -> below(checkIn.edit(said.visit(), meaning));
      case NOTE_ADD -> below(checkIn.addNote(said, meaning));
      case NOTE_REMOVE -> below(checkIn.removeNote(said.visit(), meaning));
      case NOTE_LIST -> below(checkIn.notes().list(said.visit()));
      case CHECKIN_START -> asked(said, new Request.CheckIn(Optional.empty()));
      case CHECKIN_FORM -> form(said);
      case CHECKIN_RESUME -> checkIn.resume(said, this);
      case CHECKIN_STOP -> checkIn.stop(said, this);
      case CHECKIN_RESTART -> asked(said, new Request.StartOver());
      case STEP_MAKE -> below(handlers.steps().make(said.visit(), said.incoming().where().own()));
      case STEP_LIST -> below(handlers.steps().list(said.visit()));
      case STEP_DONE -> below(handlers.steps().done(said.visit(), said.line()));
      case STEP_LATER -> below(handlers.steps().later(said.visit(), said.line()));
      case STEP_DROP -> below(handlers.steps().drop(said.visit(), said.line()));
      case MY_NEXT_STEP -> below(handlers.steps().suggest(said.visit()));
      case GROWTH_PLAN -> below(handlers.plans().numbered(said.visit(), meaning.slot(Slot.STRAND)));
      case MY_RESULT -> below(handlers.progress().result(said.visit()));
      case MY_CHANGES ->
          below(handlers.progress().changes(said.visit(), TeamMeanings.since(meaning)));
      case HISTORY -> asked(said, new Request.History(Optional.empty()));
      case MY_DATA -> asked(said, new Request.MyData());
      case DASHBOARD -> asked(said, new Request.Dashboard());
      case ADMIN_PAGE -> below(handlers.requests().administration(said.visit(), said.incoming()));
      case FORGET_ME -> asked(said, new Request.ForgetMe());
      case UNLINK -> asked(said, new Request.Unlink());
      case PROMPTS_START -> promptIntents().start(said, meaning);
      case PROMPTS_SHOW -> prompts(said, new ScheduleChange.Show());
      case PROMPTS_TIME -> promptIntents().time(said, meaning);
      case PROMPTS_DAYS -> promptIntents().days(said, meaning);
      case PROMPTS_PAUSE -> prompts(said, PromptMeanings.pause(meaning));
      case PROMPTS_RESUME ->
          resumesCheckIn(said) ? checkIn.resume(said, this) : promptIntents().resume(said);
      case PROMPTS_STOP -> prompts(said, new ScheduleChange.Stop());
      case TIMEZONE -> prompts(said, new PersonalRequest.InZone(PromptMeanings.zone(meaning)));
      case PROMPTS_LIMIT ->
          prompts(
              said,
              PromptMeanings.seenBy(meaning)
                  .<PromptRequest>map(ScheduleChange.Limit::new)
                  .orElseGet(ScheduleChange.Show::new));
      case PROMPTS_SUMMER -> prompts(said, new ScheduleChange.Summer(PromptMeanings.isOn(meaning)));
      case SCHOOL -> prompts(said, new ScheduleChange.School(meaning.slot(Slot.NAME)));
      case PROMPTS_BOTH -> prompts(said, new PersonalRequest.Both());
      case PROMPT_NOW -> prompts(said, new PracticeRequest.Now());
      case OTHER_PROMPT -> prompts(said, new PracticeRequest.Another());
      case SNOOZE -> later(said, meaning);
      case PROMPT_FEEDBACK -> feedback(said, meaning);
      case PRACTICE_DID -> promptIntents().practice(said, meaning, PracticeAnswer.DID_IT);
      case PRACTICE_CHANGED -> promptIntents().practice(said, meaning, PracticeAnswer.CHANGED_IT);
      case PRACTICE_NOT -> promptIntents().practice(said, meaning, PracticeAnswer.NOT_TODAY);
      case PRACTICE_NOTE -> practiceNote(said, meaning);
      case SHARE_WITH_STAFF -> promptIntents().share(said, meaning);
      case PRACTICE_LOG -> prompts(said, new PracticeRequest.Log());
      case LOG_EXPORT -> prompts(said, new PracticeRequest.Export());
      case TEAM_SUMMARY -> team(said, new ResultRequest.Show());
      case TEAM_CHANGES -> team(said, TeamMeanings.changes(meaning));
      case TEAM_DIFFERENCES -> team(said, new ResultRequest.Differences());
      case TEAM_UNFINISHED -> team(said, new TeamRequest.Unfinished());
      case TEAM_REMIND -> team(said, new TeamRequest.Remind());
      case TEAM_SETUP -> team(said, TeamMeanings.setUp(meaning));
      case TEAM_INVITE -> team(said, new TeamLeadRequest.Invite());
      case TEAM_RENAME -> team(said, TeamMeanings.rename(meaning));
      case TEAM_MEMBERS -> team(said, new TeamRequest.Members());
      case TEAM_ROLE -> team(said, TeamMeanings.role(meaning));
      case TEAM_LOG -> team(said, new TeamRequest.Log());
      case TEAM_VIEWS -> team(said, new TeamRequest.Views());
      case TEAM_CLOSE -> team(said, new TeamRequest.CloseRound());
      case TEAM_LEAVE -> team(said, new TeamRequest.Leave());
      case TEAM_POST -> team(said, new TeamRequest.Post());
      case TEAM_MONDAY -> team(said, TeamMeanings.monday(meaning));
      case MEETING_PROJECTOR -> team(said, new TeamRequest.Projector());
      case STAFF_ASK -> team(said, new TeamRequest.Staff(TeamRequest.Staff.What.ASK));
      case STAFF_CLOSE -> team(said, new TeamRequest.Staff(TeamRequest.Staff.What.CLOSE));
      case STAFF_SEE -> team(said, new TeamRequest.Staff(TeamRequest.Staff.What.SEE));
      case MEETING_START -> meeting(said, new MeetingRequest.Agree(Optional.empty()));
      case MEETING_NEXT -> meeting(said, new MeetingRequest.Next());
      case MEETING_STOP -> meeting(said, new MeetingRequest.Stop());
      case MEETING_SEE -> meeting(said, new MeetingRequest.See());
      case MEETING_RECORD -> meeting(said, TeamMeanings.record(meaning));
      case TEAM_NEXT_STEP -> meeting(said, TeamMeanings.nextStep(meaning));
      case CHANNEL_SHOW -> channel(said, new ScheduleChange.Show());
      case CHANNEL_SETUP ->
          channel(said, PromptMeanings.when(meaning).orElseGet(ScheduleChange.Start::new));
      case CHANNEL_TIME ->
          channel(said, PromptMeanings.when(meaning).orElseGet(ScheduleChange.Show::new));
      case CHANNEL_DAYS ->
          channel(said, PromptMeanings.when(meaning).orElseGet(ScheduleChange.Show::new));
      case CHANNEL_PAUSE -> channel(said, PromptMeanings.channelPause(meaning));
      case CHANNEL_RESUME -> channel(said, new ScheduleChange.Resume());
      case CHANNEL_STOP -> channel(said, new ScheduleChange.Stop());
      case CHANNEL_PREVIEW -> channel(said, new ChannelRequest.Preview());
      case CHANNEL_LEAD -> channel(said, new ChannelRequest.Lead());
      case CHANNEL_LEADS_FIRST -> channel(said, new ChannelRequest.LeadsFirst(true));
      case CHANNEL_LIMIT ->
          channel(
              said,
              PromptMeanings.seenBy(meaning),
              ScheduleChange.Limit::new,
              new ScheduleChange.Show());
      case CHANNEL_SUMMER -> channel(said, new ScheduleChange.Summer(PromptMeanings.isOn(meaning)));
      case CHANNEL_SCHOOL -> channel(said, new ScheduleChange.School(meaning.slot(Slot.NAME)));
      case SNOW_DAY, CALENDAR_SHOW, CALENDAR_ADD, CALENDAR_REMOVE ->
          calendar(said, CalendarMeanings.request(meaning));
    };
  }

  /** One after the other; of several answers to change, one question stands on screen at a time. */
  private List<Reply> several(TypedTurn said, List<Meaning> parts) {
    return checkIn
        .several(said.visit(), parts)
        .map(MeaningRouter::below)
        .orElseGet(() -> parts.stream().flatMap(part -> act(said, part).stream()).toList());
  }

  private List<Reply> inCheckIn(
      TypedTurn said, BiFunction<AnswerHandler, CheckIn, Message> answer) {
    return below(checkIn.inCheckIn(said.visit(), answer));
  }

  private List<Reply> input(TypedTurn said, Input input) {
    return below(checkIn.input(said.visit(), input));
  }

  private static List<Reply> below(Message message) {
    return List.of(Reply.below(message));
  }

  public List<Reply> asked(TypedTurn said, Request request) {
    return List.of(Reply.below(handlers.requests().answer(said.visit(), request)));
  }

  public List<Reply> prompts(TypedTurn said, PromptRequest request) {
    return handlers.prompts().answer(said.visit(), said.incoming(), request);
  }

  private PromptIntents promptIntents() {
    return new PromptIntents(handlers.prompts());
  }

  /** Where there is no prompt to answer, what was typed can be a note on a strand. */
  private List<Reply> practiceNote(TypedTurn said, Meaning meaning) {
    Optional<Message> strand =
        promptIntents().hasPrompt(said)
            ? Optional.empty()
            : said.text(meaning, Slot.TEXT)
                .flatMap(text -> checkIn.notes().askStrand(said.visit(), text));
    return strand.map(MeaningRouter::below).orElseGet(() -> promptIntents().note(said, meaning));
  }

  private List<Reply> form(TypedTurn said) {
    return said.incoming().opensForms()
        ? List.of(handlers.forms().open(said.visit()))
        : asked(said, new Request.Page());
  }

  /** Where nothing else is taken back, it may be what was posted. */
  private List<Reply> undo(TypedTurn said, Meaning meaning) {
    return handlers
        .prompts()
        .person()
        .posted(said.visit())
        .map(MeaningRouter::below)
        .orElseGet(() -> talk.answer(said, meaning));
  }

  /** "I am back", of somebody who has no prompts and has left a check-in. */
  private boolean resumesCheckIn(TypedTurn said) {
    return handlers.checkIn().left(said.visit()).isPresent()
        && !handlers.prompts().brief().hasPrompts(said.visit());
  }

  /** Today's prompt comes again, or a reminder; anything else that is put off stays as it is. */
  private List<Reply> later(TypedTurn said, Meaning meaning) {
    LaterMeanings later = new LaterMeanings(handlers);
    return later
        .later(said, meaning, this)
        // "I'll do the rest tomorrow" leaves the open check-in.
        .orElseGet(
            () ->
                handlers.checkIn().listening(said.visit()).isPresent()
                    ? later.stopped(said, meaning, checkIn.stop(said, this))
                    : below(talk.putOff(said.visit())));
  }

  private List<Reply> feedback(TypedTurn said, Meaning meaning) {
    return PromptMeanings.isLiked(meaning)
        .map(liked -> prompts(said, new PracticeRequest.Judge(liked)))
        .orElseGet(() -> talk.answer(said, meaning));
  }

  private List<Reply> team(TypedTurn said, TeamRequest request) {
    return teams.answer(said.visit(), said.incoming(), request);
  }

  private List<Reply> meeting(TypedTurn said, MeetingRequest request) {
    return team(said, new TeamRequest.Meeting(request));
  }

  /** A request with a named value; without one, another request. */
  private <T> List<Reply> channel(
      TypedTurn said,
      Optional<T> named,
      Function<T, ChannelRequest> wanted,
      ChannelRequest otherwise) {
    return channel(said, named.map(wanted).orElse(otherwise));
  }

  private List<Reply> channel(TypedTurn said, ChannelRequest request) {
    return prompts(said, new PromptRequest.Channel(request));
  }

  private List<Reply> calendar(TypedTurn said, CalendarRequest request) {
    return prompts(said, new PromptRequest.Calendar(request));
  }
}
