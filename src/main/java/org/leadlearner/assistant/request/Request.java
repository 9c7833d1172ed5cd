package org.leadlearner.assistant.request;

import java.util.Optional;

/** A request to the bot, other than an answer to the open question. */
public sealed interface Request {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of request. */
  interface Visitor<R> {
    R help();

    R hello();

    R checkIn(CheckIn checkIn);

    R page();

    R startOver();

    R stop();

    R resume();

    R history(History history);

    R dashboard();

    R unlink();

    R myData();

    R forgetMe();

    R edit(Edit edit);

    R notes();

    R note(Note note);
  }

  record Help() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.help();
    }
  }

  record Hello() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hello();
    }
  }

  /** Start a check-in, perhaps on a named rubric. */
  record CheckIn(Optional<String> name) implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.checkIn(this);
    }
  }

  /** Answer the whole rubric in one form. */
  record Page() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.page();
    }
  }

  record StartOver() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.startOver();
    }
  }

  record Stop() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stop();
    }
  }

  record Resume() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.resume();
    }
  }

  /** Readings over time, perhaps of a named rubric. */
  record History(Optional<String> name) implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.history(this);
    }
  }

  /** A link to the dashboard. */
  record Dashboard() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dashboard();
    }
  }

  /** Separate linked accounts into two people again. */
  record Unlink() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unlink();
    }
  }

  /** See the data stored about oneself. */
  record MyData() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.myData();
    }
  }

  /** Delete the data stored about oneself. */
  record ForgetMe() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.forgetMe();
    }
  }

  /** Answer a strand again, by number, key or name; without one, choose from all. */
  record Edit(Optional<String> strand) implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.edit(this);
    }
  }

  /** See one's own notes. */
  record Notes() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notes();
    }
  }

  /** Write a note on a strand, perhaps with its text. */
  record Note(Optional<String> strand, Optional<String> text) implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.note(this);
    }
  }
}
