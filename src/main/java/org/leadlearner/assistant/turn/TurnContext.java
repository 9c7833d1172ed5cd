package org.leadlearner.assistant.turn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Person;

/**
 * Who is being answered, in which words, and when.
 *
 * @param firstFinished whether this turn finished a person's first check-in
 * @param aside whether it was said beside what is asked, which stays open
 * @param greeted whether it is a greeting that is answered
 * @param waiting words that are kept until what is asked is answered; empty when there are none
 */
public record TurnContext(
    Person person,
    Phrases words,
    Instant at,
    AtomicBoolean firstFinished,
    AtomicBoolean aside,
    AtomicBoolean greeted,
    AtomicReference<String> waiting) {

  public TurnContext(Person person, Phrases words, Instant at) {
    this(
        person,
        words,
        at,
        new AtomicBoolean(),
        new AtomicBoolean(),
        new AtomicBoolean(),
        new AtomicReference<>(""));
  }

  /** To be told when something is answered in words, beside what is asked. */
  public void saysAside() {
    aside.set(true);
  }

  /** To be told when a greeting is answered. */
  public void greets() {
    greeted.set(true);
  }

  /** To be told of words that can be kept once what is asked now is answered. */
  public void keepsWaiting(String text) {
    waiting.set(text);
  }

  public Optional<String> waitingWords() {
    return Optional.ofNullable(waiting.get()).filter(text -> !text.isEmpty());
  }

  /** To be told as a person's first check-in is finished. */
  public void finishesFirst() {
    firstFinished.set(true);
  }

  public boolean hasFinishedFirst() {
    return firstFinished.get();
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

  /** A message of one paragraph, in the person's words. */
  public Message say(String key, Object... namesAndValues) {
    return new MessageBuilder(words).say(key, namesAndValues).build();
  }

  public Message say(Line line) {
    return new MessageBuilder(words).say(line).build();
  }
}
