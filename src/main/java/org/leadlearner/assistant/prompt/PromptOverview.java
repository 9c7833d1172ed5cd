package org.leadlearner.assistant.prompt;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.schedule.ScheduleActions;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;

/** What other packages need to know about a person's own prompts; it changes nothing. */
public record PromptOverview(PromptPorts records) {

  /** What a short word means for a person without an open check-in, if it is about prompts. */
  public Optional<PromptRequest> meant(TurnContext visit, Request request) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    if (request instanceof Request.Stop && own.isActive()) {
      return Optional.of(new PersonalRequest.StopWhat());
    }
    boolean isSilent =
        own.schedule().filter(one -> !one.active() || one.isPaused(own.today())).isPresent();
    return request instanceof Request.Resume && isSilent
        ? Optional.of(new ScheduleChange.Resume())
        : Optional.empty();
  }

  /** Whether they ever asked for prompts. */
  public boolean hasPrompts(TurnContext visit) {
    return OwnPrompts.of(records, visit).schedule().isPresent();
  }

  /** When the next prompt comes and the totals of this month, for a person's home tab. */
  public List<Line> lines(TurnContext visit) {
    Phrases words = visit.words();
    OwnPrompts own = OwnPrompts.of(records, visit);
    if (own.schedule().isEmpty()) {
      return List.of(words.line("pln.none"));
    }
    Line next =
        own.next()
            .map(day -> words.line("home.next", "day", words.weekdayAndDay(day)))
            .orElseGet(() -> noNext(words, own));
    return List.of(next, LogMessage.line(words, own.month()));
  }

  private static Line noNext(Phrases words, OwnPrompts own) {
    return own.restsFor()
        .map(channel -> words.line("rest.next.home"))
        .orElseGet(() -> words.line("pln.none"));
  }

  /** Prompts are offered once to people who were never asked; nobody gets them without agreeing. */
  public Optional<Message> offer(TurnContext visit) {
    return OwnPrompts.of(records, visit).schedule().isPresent()
        ? Optional.empty()
        : Optional.of(
            new MessageBuilder(visit.words())
                .say("pln.offer")
                .add(ScheduleActions.offer(visit.words()))
                .build());
  }
}
