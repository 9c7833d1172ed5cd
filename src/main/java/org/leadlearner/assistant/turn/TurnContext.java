package org.leadlearner.assistant.turn;

import java.time.Instant;
import java.time.LocalDate;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.RequestParser;
import org.leadlearner.people.Person;

/** Who is being answered, in which words, and when. */
public record TurnContext(Person person, Phrases words, Instant at) {

  public RequestParser vocabulary() {
    return new RequestParser(words, today());
  }

  /** The date where the person is. */
  public LocalDate today() {
    return LocalDate.ofInstant(at, person.profile().zone());
  }

  public String day(Instant time) {
    return words.day(time, person.profile().zone());
  }

  public String dayAndTime(Instant time) {
    return words.dayAndTime(time, person.profile().zone());
  }
}
