package org.leadlearner.understand;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the program understood from a line, and how sure it is. */
public sealed interface Understanding {

  /** One function for each kind, so that a new one does not compile until all know it. */
  <R> R match(
      Function<Act, R> act,
      Function<Confirm, R> confirm,
      Function<Ask, R> ask,
      Function<None, R> none);

  /** What is done, at once or after a yes; empty when that is not clear. */
  default Optional<Meaning> oneMeaning() {
    return match(
        act -> Optional.of(act.meaning()),
        confirm -> Optional.of(confirm.meaning()),
        ask -> Optional.empty(),
        none -> Optional.empty());
  }

  /** Carried out at once, and the bot says what it understood. A reply in words also counts. */
  record Act(Meaning meaning) implements Understanding {
    @Override
    public <R> R match(
        Function<Act, R> act,
        Function<Confirm, R> confirm,
        Function<Ask, R> ask,
        Function<None, R> none) {
      return act.apply(this);
    }
  }

  /** The bot asks first, and a yes carries it out. */
  record Confirm(Meaning meaning) implements Understanding {
    @Override
    public <R> R match(
        Function<Act, R> act,
        Function<Confirm, R> confirm,
        Function<Ask, R> ask,
        Function<None, R> none) {
      return confirm.apply(this);
    }
  }

  /** One to three possible meanings, the most likely first. */
  record Ask(List<Meaning> candidates) implements Understanding {

    public Ask {
      candidates = List.copyOf(candidates);
    }

    @Override
    public <R> R match(
        Function<Act, R> act,
        Function<Confirm, R> confirm,
        Function<Ask, R> ask,
        Function<None, R> none) {
      return ask.apply(this);
    }
  }

  /** The line has no meaning for the bot. */
  record None() implements Understanding {
    @Override
    public <R> R match(
        Function<Act, R> act,
        Function<Confirm, R> confirm,
        Function<Ask, R> ask,
        Function<None, R> none) {
      return none.apply(this);
    }
  }
}
