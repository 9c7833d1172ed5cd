package org.leadlearner.assistant.request;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.leadlearner.practice.PracticeAnswer;

/** A request about a person's own prompt, or about the log. */
public sealed interface PracticeRequest extends PersonalRequest {

  <R> R acceptPractice(Visitor<R> visitor);

  /** One method for each kind of request. */
  interface Visitor<R> {
    R now();

    R another();

    R later(Later later);

    R judge(Judge judge);

    R took(Took took);

    R answer(Answer answer);

    R note(Note note);

    R share(Share share);

    R log();

    R export();
  }

  @Override
  default <R> R accept(PersonalRequest.Visitor<R> visitor) {
    return visitor.practice(this);
  }

  /** Get today's prompt now. */
  record Now() implements PracticeRequest {
    @Override
    public <R> R acceptPractice(Visitor<R> visitor) {
      return visitor.now();
    }
  }

  /** Exchange today's prompt for another. */
  record Another() implements PracticeRequest {
    @Override
    public <R> R acceptPractice(Visitor<R> visitor) {
      return visitor.another();
    }
  }

  /**
   * Get today's prompt again later.
   *
   * @param in after this time; otherwise {@code at}, and without both the person is asked when
   */
  record Later(Optional<Duration> in, Optional<LocalTime> at) implements PracticeRequest {
    @Override
    public <R> R acceptPractice(Visitor<R> visitor) {
      return visitor.later(this);
    }
  }

  /** Want more like the latest prompt, or fewer. */
  record Judge(boolean liked) implements PracticeRequest {
    @Override
    public <R> R acceptPractice(Visitor<R> visitor) {
      return visitor.judge(this);
    }
  }

  /** Say how many minutes the latest prompt took. */
  record Took(int minutes) implements PracticeRequest {
    @Override
    public <R> R acceptPractice(Visitor<R> visitor) {
      return visitor.took(this);
    }
  }

  /** Answer the latest prompt. */
  record Answer(PracticeAnswer answer) implements PracticeRequest {
    @Override
    public <R> R acceptPractice(Visitor<R> visitor) {
      return visitor.answer(this);
    }
  }

  /** Add a line to the latest prompt; without one, it is asked for. */
  record Note(Optional<String> text) implements PracticeRequest {
    @Override
    public <R> R acceptPractice(Visitor<R> visitor) {
      return visitor.note(this);
    }
  }

  /** Share a sentence with staff about the latest prompt; without one, it is asked for. */
  record Share(Optional<String> text) implements PracticeRequest {
    @Override
    public <R> R acceptPractice(Visitor<R> visitor) {
      return visitor.share(this);
    }
  }

  record Log() implements PracticeRequest {
    @Override
    public <R> R acceptPractice(Visitor<R> visitor) {
      return visitor.log();
    }
  }

  /** The log as a table for clock hours. */
  record Export() implements PracticeRequest {
    @Override
    public <R> R acceptPractice(Visitor<R> visitor) {
      return visitor.export();
    }
  }
}
