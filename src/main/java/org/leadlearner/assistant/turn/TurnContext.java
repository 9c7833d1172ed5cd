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
 * The person who is answered, the texts in their language, and the time.
 *
 * @param firstFinished whether this turn finished the person's first check-in
 * @param aside whether this is answered while the open question stays open
 * @param greeted whether this answers a greeting
 * @param waiting text that is stored when the open question is answered; empty when there is none
 */
public record TurnContext(
    Person person,
    Phrases words,
    Instant at,
    AtomicBoolean firstFinished,
    AtomicBoolean aside,
    AtomicBoolean offer,
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
        new AtomicBoolean(),
        new AtomicReference<>(""));
  }

  /** Must be called when an aside is answered. */
  public void saysAside() {
    aside.set(true);
  }

  /** Must be called when it is offered what a line may mean while a question is open. */
  public void offersBeside() {
    offer.set(true);
  }

  /** Must be called when a greeting is answered. */
  public void greets() {
    greeted.set(true);
  }

  /** Keeps text that can be stored when the question of this turn is answered. */
  public void keepsWaiting(String text) {
    waiting.set(text);
  }

  public Optional<String> waitingWords() {
    return Optional.ofNullable(waiting.get()).filter(text -> !text.isEmpty());
  }

  /** Must be called when a person's first check-in is finished. */
  public void finishesFirst() {
    firstFinished.set(true);
  }

  public boolean hasFinishedFirst() {
    return firstFinished.get();
  }

  /** The date in the person's time zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(at, person.profile().zone());
  }

  public String day(Instant time) {
    return words.day(time, person.profile().zone());
  }

  public String dayAndTime(Instant time) {
    return words.dayAndTime(time, person.profile().zone());
  }

  /** A message of one paragraph, in the person's language. */
  public Message say(String key, Object... namesAndValues) {
    return new MessageBuilder(words).say(key, namesAndValues).build();
  }

  public Message say(Line line) {
    return new MessageBuilder(words).say(line).build();
  }
}
