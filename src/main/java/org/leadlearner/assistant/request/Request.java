package org.leadlearner.assistant.request;

import java.util.Optional;

/** What a person wants from the assistant, apart from answering the question at hand. */
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

  /** Start a check-in, perhaps on a rubric by name. */
  record CheckIn(Optional<String> name) implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.checkIn(this);
    }
  }

  /** Answer the whole rubric on one page. */
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

  /** Readings over time, perhaps of a rubric by name. */
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

  /** Be two people again where two accounts were made one person's. */
  record Unlink() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unlink();
    }
  }

  /** What is kept of the person. */
  record MyData() implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.myData();
    }
  }

  /** Delete what is kept of the person. */
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

  /** Write a note on a strand, perhaps with the note already said. */
  record Note(Optional<String> strand, Optional<String> text) implements Request {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.note(this);
    }
  }
}
