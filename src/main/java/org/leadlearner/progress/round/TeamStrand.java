package org.leadlearner.progress.round;

import java.util.List;
import java.util.Optional;
import org.leadlearner.progress.StageSpan;

/**
 * What a group's answers to one strand may show (domain.md, section 3.7). Neither points nor names
 * are in any of it.
 */
public sealed interface TeamStrand {

  /** The key of the strand. */
  String key();

  /** What may be shown at the least; empty where nothing is. */
  Optional<Middle> shown();

  /** The same without a word on how close the answers are. */
  TeamStrand withoutSpread();

  /** Too few answers to show anything. */
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
   * The stage in the middle.
   *
   * @param answered how many answers it is from
   * @param middle of an even number of answers both in the middle count, which can be two stages
   * @param spread empty where it could tell what one person said
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

  /** As {@link Middle}, and how many place it where, from the lowest stage to the highest. */
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
