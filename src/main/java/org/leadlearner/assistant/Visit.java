package org.leadlearner.assistant;

import java.time.Instant;
import java.time.LocalDate;
import org.leadlearner.people.Person;

/** Who is being answered, in which words, and when. */
record Visit(Person person, Words words, Instant at) {

  Vocabulary vocabulary() {
    return new Vocabulary(words, today());
  }

  /** The date where the person is. */
  LocalDate today() {
    return LocalDate.ofInstant(at, person.profile().zone());
  }

  String day(Instant time) {
    return words.day(time, person.profile().zone());
  }

  String dayAndTime(Instant time) {
    return words.dayAndTime(time, person.profile().zone());
  }
}
