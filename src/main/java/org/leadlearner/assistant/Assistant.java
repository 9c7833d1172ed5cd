package org.leadlearner.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Listener;
import org.leadlearner.chat.Message;
import org.leadlearner.chat.Reply;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Question;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Profile;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.rubric.RubricShelf;

/**
 * Hears a person and answers: in a check-in with its next question, else with what was asked for.
 */
public final class Assistant implements Listener {

  private final PeopleDirectory people;
  private final CheckInDesk desk;
  private final Guide guide;
  private final ProgressDesk progressDesk;
  private final RequestDesk requests;
  private final FormDesk forms;
  private final ButtonDesk buttons;
  private final LinkDesk links;

  public Assistant(
      PeopleDirectory people, RubricShelf rubrics, CheckIns checkIns, ProgressRecord progress) {
    ReadingDesk readings = new ReadingDesk(checkIns, progress);
    RubricChoice choice = new RubricChoice(rubrics, checkIns);
    this.people = people;
    this.desk = new CheckInDesk(rubrics, checkIns, readings);
    this.guide = new Guide(rubrics, checkIns);
    StartDesk starts = new StartDesk(choice, checkIns, desk, guide);
    this.progressDesk = new ProgressDesk(choice, checkIns, progress, readings);
    this.links = new LinkDesk(people);
    this.requests =
        new RequestDesk(starts, new ChangeDesk(checkIns, desk, guide), progressDesk, links, guide);
    this.forms = new FormDesk(checkIns, readings, desk, choice);
    this.buttons = new ButtonDesk(checkIns, readings, desk, requests, forms);
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
    if (incoming.heard() instanceof Heard.Replied) {
      // People talk with each other below our messages; nothing is asked there yet.
      return List.of();
    }
    PeopleDirectory.Met met = people.meet(incoming.from(), incoming.profile(), incoming.at());
    Visit visit = new Visit(met.person(), words, incoming.at());
    List<Reply> replies = new ArrayList<>(links.told(visit, incoming.from(), met.link()));
    replies.addAll(answer(visit, incoming, met));
    return replies;
  }

  private List<Reply> answer(Visit visit, Incoming incoming, PeopleDirectory.Met met) {
    Heard heard = incoming.heard();
    if (heard instanceof Heard.Typed typed) {
      return typed(visit, incoming, typed.text());
    } else if (heard instanceof Heard.Pressed pressed) {
      return pressed.action().verb().equals(Menu.UNLINK)
          ? links.part(visit, incoming.from())
          : List.of(buttons.pressed(visit, pressed.action()));
    } else if (heard instanceof Heard.Submitted submitted) {
      return forms.submitted(visit, submitted).stream().toList();
    } else if (heard instanceof Heard.Saved saved) {
      return List.of(forms.open(visit, saved));
    } else if (heard instanceof Heard.HomeOpened) {
      return List.of(Reply.home(progressDesk.home(visit)));
    }
    boolean isUnknown = met.isNew() && met.link().isEmpty();
    return isUnknown ? List.of(Reply.below(guide.greeting(visit))) : List.of();
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
    Optional<Request> request = request(visit, listening, text);
    if (request.isPresent() && request.get() instanceof Request.Page && incoming.opensForms()) {
      return List.of(forms.open(visit));
    }
    Message answer =
        request
            .map(some -> requests.answer(visit, some))
            .or(() -> listening.map(checkIn -> desk.heard(visit, checkIn, text)))
            .orElseGet(() -> guide.misheard(visit));
    Reply below = Reply.below(answer);
    return incoming.setting() == Incoming.Setting.CHANNEL
        ? List.of(below, Reply.aside(answeredDirectly(visit)))
        : List.of(below);
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
