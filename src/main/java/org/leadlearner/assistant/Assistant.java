package org.leadlearner.assistant;

import java.util.List;
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
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.rubric.RubricShelf;

/**
 * Hears a person and answers: in a check-in with its next question, else with what was asked for.
 */
public final class Assistant implements Listener {

  private final PeopleDirectory people;
  private final CheckInDesk desk;
  private final RequestDesk requests;
  private final ButtonDesk buttons;

  public Assistant(
      PeopleDirectory people, RubricShelf rubrics, CheckIns checkIns, ProgressRecord progress) {
    ReadingDesk readings = new ReadingDesk(checkIns, progress);
    this.people = people;
    this.desk = new CheckInDesk(rubrics, checkIns, readings);
    this.requests = new RequestDesk(rubrics, checkIns, progress, desk);
    this.buttons = new ButtonDesk(checkIns, readings, desk, requests);
  }

  @Override
  public List<Reply> hear(Incoming incoming) {
    PeopleDirectory.Met met = people.meet(incoming.from(), incoming.profile(), incoming.at());
    Words words = Words.in(met.person().profile().locale());
    Visit visit = new Visit(met.person(), words, incoming.at());
    if (incoming.heard() instanceof Heard.Typed typed) {
      return List.of(Reply.below(typed(visit, typed.text())));
    } else if (incoming.heard() instanceof Heard.Pressed pressed) {
      return List.of(buttons.pressed(visit, pressed.action()));
    }
    return met.isNew() ? List.of(Reply.below(requests.greeting(visit))) : List.of();
  }

  @Override
  public Message apologise(Incoming incoming, String reference) {
    return new MessageBuilder(Words.in(incoming.profile().locale()))
        .say("trouble.text", "reference", reference)
        .build();
  }

  private Message typed(Visit visit, String text) {
    Optional<CheckIn> listening = desk.listening(visit);
    Optional<Request> request = request(visit, listening, text);
    if (request.isPresent()) {
      return requests.answer(visit, request.get());
    }
    return listening
        .map(checkIn -> desk.heard(visit, checkIn, text))
        .orElseGet(() -> requests.misheard(visit));
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
