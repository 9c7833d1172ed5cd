package org.leadlearner.assistant.prompt;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.schedule.QuietHours;

/** Handles wishes about a prompt: another one, later today, more or fewer like it. */
final class WishHandler {

  /** How often a prompt can be exchanged on one day. */
  private static final int MOST_OTHERS = 2;

  private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 0);

  private final PromptPorts records;
  private final PromptChoice choice;

  WishHandler(PromptPorts records, PromptChoice choice) {
    this.records = records;
    this.choice = choice;
  }

  /** Exchanges today's prompt for another. */
  Message another(TurnContext visit, Practice practice) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    PromptMessage standing = choice.message(visit.words(), own, practice);
    if (practice.reply().isPresent() || !practice.day().equals(own.today())) {
      return visit.say("practice.another.answered");
    } else if (others(own) >= MOST_OTHERS) {
      return standing.asking(visit.words().line("practice.another.most"));
    }
    Optional<Practice> instead =
        choice
            .pickAnother(own, practice)
            .map(prompt -> prompt.givenOn(own.today()))
            .filter(other -> records.wishes().pass(own.addressee(), other));
    return instead.isPresent()
        ? choice.message(visit.words(), own, instead.get()).asking()
        : standing.asking(visit.words().line("practice.another.none"));
  }

  private long others(OwnPrompts own) {
    return records.wishes().passed(own.addressee(), own.today()).size();
  }

  /** A press with a time sets it; without one, it is asked for. */
  Message later(TurnContext visit, Conversation place, Practice practice, Action action) {
    Optional<String> when = action.detail(CommonActions.VALUE);
    try {
      boolean isWait = when.filter(text -> text.startsWith("PT")).isPresent();
      return later(
          visit,
          place,
          practice,
          new PracticeRequest.Later(
              when.filter(text -> isWait).map(Duration::parse),
              when.filter(text -> !isWait).map(LocalTime::parse)));
    } catch (DateTimeException notOurs) {
      return later(
          visit, place, practice, new PracticeRequest.Later(Optional.empty(), Optional.empty()));
    }
  }

  /** The prompt comes again at a time later today that is not in the quiet hours. */
  Message later(
      TurnContext visit, Conversation place, Practice practice, PracticeRequest.Later wish) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    Phrases words = visit.words();
    if (practice.reply().isPresent() || !practice.day().equals(own.today())) {
      return visit.say("practice.another.answered");
    }
    ZonedDateTime now = visit.at().atZone(own.zone());
    Optional<ZonedDateTime> wanted =
        wish.in()
            .map(wait -> now.plus(wait).truncatedTo(ChronoUnit.MINUTES))
            .or(() -> wish.at().map(time -> now.with(time)));
    if (wanted.isEmpty()) {
      return ask(words, own, practice, "practice.later.ask");
    } else if (!wanted.get().isAfter(now)) {
      return ask(words, own, practice, "practice.later.over");
    } else if (!isAllowed(own, wanted.get())) {
      return choice.message(words, own, practice).asking(quiet(words));
    }
    LocalTime time = wanted.get().toLocalTime();
    keep(own, place, wanted.get().toInstant());
    return new MessageBuilder(words).say("practice.later.kept", "time", words.time(time)).build();
  }

  private Line quiet(Phrases words) {
    return words.line(
        "practice.later.quiet",
        "earliest",
        words.time(records.quiet().earliest()),
        "latest",
        words.time(records.quiet().latest()));
  }

  private void keep(OwnPrompts own, Conversation place, Instant at) {
    records
        .wishes()
        .keep(new PromptWishes.Later(own.personId(), own.today(), own.zone(), place, at));
  }

  private boolean isAllowed(OwnPrompts own, ZonedDateTime wanted) {
    return wanted.toLocalDate().equals(own.today())
        && records.quiet().choose(wanted.toLocalTime()) instanceof QuietHours.Choice.Allowed;
  }

  private Message ask(Phrases words, OwnPrompts own, Practice practice, String key) {
    LocalDate day = practice.day();
    LocalTime now = own.at().atZone(own.zone()).toLocalTime();
    LocalTime latest = records.quiet().latest();
    List<Part.Button> buttons = new ArrayList<>();
    if (now.isBefore(latest.minusHours(1))) {
      buttons.add(
          PersonalPromptActions.later(words.text("practice.later.hour"), day, Duration.ofHours(1)));
    }
    if (now.isBefore(AFTER_LUNCH)) {
      buttons.add(
          PersonalPromptActions.later(words.text("practice.later.lunch"), day, AFTER_LUNCH));
    }
    LocalTime afternoon = LocalTime.of(15, 30);
    if (now.isBefore(afternoon)) {
      buttons.add(PersonalPromptActions.later(words.time(afternoon), day, afternoon));
    }
    MessageBuilder message = new MessageBuilder(words).say(key);
    if (!buttons.isEmpty()) {
      message.add(new Part.Buttons(buttons));
    }
    return message.remark("practice.later.how").build();
  }

  /** Thumbs up or down. */
  Message judge(TurnContext visit, Practice practice, boolean liked) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    records
        .wishes()
        .judge(
            own.addressee(),
            new PromptWishes.Opinion(practice.prompt(), practice.action(), liked),
            own.today());
    return visit.say(liked ? "practice.liked" : "practice.disliked");
  }
}
