package org.leadlearner.assistant.turn;

import java.time.Instant;
import java.time.LocalDate;
import org.leadlearner.assistant.phrase.Words;
import org.leadlearner.assistant.request.Vocabulary;
import org.leadlearner.people.Person;

/** Who is being answered, in which words, and when. */
public record Visit(Person person, Words words, Instant at) {

  public Vocabulary vocabulary() {
    return new Vocabulary(words, today());
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
