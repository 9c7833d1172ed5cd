package org.leadlearner.progress.round;

import java.util.List;
import java.util.Optional;
import org.leadlearner.progress.StageSpan;

/**
 * What may be shown of a group's answers to one strand (domain.md, section 3.7). It contains no
 * points and no names.
 */
public sealed interface TeamStrand {

  /** The key of the strand. */
  String key();

  /** The least that may be shown; empty when nothing is. */
  Optional<Middle> shown();

  /** A copy without the spread of the answers. */
  TeamStrand withoutSpread();

  /** There are too few answers to show anything. */
  record Hidden(String key) implements TeamStrand {

    @Override
    public Hidden withoutSpread() {
      return this;
    }

    @Override
    public Optional<Middle> shown() {
      return Optional.empty();
    }
  }

  /**
   * The middle stage.
   *
   * @param answered the number of answers
   * @param middle for an even number of answers, both middle answers count, which can have
   *     different stages
   * @param spread empty when it could reveal one person's answer
   */
  record Middle(String key, int answered, StageSpan middle, Optional<Spread> spread)
      implements TeamStrand {

    @Override
    public Middle withoutSpread() {
      return new Middle(key, answered, middle, Optional.empty());
    }

    @Override
    public Optional<Middle> shown() {
      return Optional.of(this);
    }
  }

  /**
   * Like {@link Middle}, with how many people chose which stage, from the lowest stage to the
   * highest.
   */
  record Counted(
      String key, int answered, StageSpan middle, Optional<Spread> spread, List<StageShare> shares)
      implements TeamStrand {
    public Counted {
      shares = List.copyOf(shares);
    }

    @Override
    public Counted withoutSpread() {
      return new Counted(key, answered, middle, Optional.empty(), shares);
    }

    @Override
    public Optional<Middle> shown() {
      return Optional.of(new Middle(key, answered, middle, spread));
    }
  }
}
