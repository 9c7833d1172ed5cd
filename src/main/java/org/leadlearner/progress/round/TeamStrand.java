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

  /** Too few answers to show anything. */
  record Hidden(String key) implements TeamStrand {
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
   */
  record Middle(String key, int answered, StageSpan middle, Spread spread) implements TeamStrand {
    @Override
    public Optional<Middle> shown() {
      return Optional.of(this);
    }
  }

  /** As {@link Middle}, and how many place it where, from the lowest stage to the highest. */
  record Counted(String key, int answered, StageSpan middle, Spread spread, List<StageShare> shares)
      implements TeamStrand {
    public Counted {
      shares = List.copyOf(shares);
    }

    @Override
    public Optional<Middle> shown() {
      return Optional.of(new Middle(key, answered, middle, spread));
    }
  }
}
