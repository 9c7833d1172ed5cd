package org.leadlearner.progress;

import java.util.List;
import java.util.Optional;
import org.leadlearner.rubric.Stage;

/**
 * What a group's answers to one strand may show (domain.md, section 3.7). Neither points nor names
 * are in any of it.
 */
public sealed interface TeamStrand {

  /** The key of the strand. */
  String key();

  /** The stage in the middle, where it is shown. */
  Optional<Stage> middle();

  /** How far apart the answers are, where it is shown. */
  Optional<Spread> spreadShown();

  /** Too few answers to show anything. */
  record Hidden(String key) implements TeamStrand {
    @Override
    public Optional<Stage> middle() {
      return Optional.empty();
    }

    @Override
    public Optional<Spread> spreadShown() {
      return Optional.empty();
    }
  }

  /**
   * The stage in the middle.
   *
   * @param answered how many answers it is from
   */
  record Middle(String key, int answered, Stage stage, Spread spread) implements TeamStrand {
    @Override
    public Optional<Stage> middle() {
      return Optional.of(stage);
    }

    @Override
    public Optional<Spread> spreadShown() {
      return Optional.of(spread);
    }
  }

  /** As {@link Middle}, and how many place it where, from the lowest stage to the highest. */
  record Counted(String key, int answered, Stage stage, Spread spread, List<StageShare> shares)
      implements TeamStrand {
    public Counted {
      shares = List.copyOf(shares);
    }

    @Override
    public Optional<Stage> middle() {
      return Optional.of(stage);
    }

    @Override
    public Optional<Spread> spreadShown() {
      return Optional.of(spread);
    }
  }
}
