package org.leadlearner.assistant.round;

import java.util.List;

/**
 * What a summary tells beside what a round came to.
 *
 * @param agreed what the team agreed on; it stands right below the stage
 * @param news what is new this week; it comes before the strands
 * @param rest what else there is
 */
public record Beside(List<SummaryLine> agreed, List<SummaryLine> news, List<SummaryLine> rest) {

  public static final Beside NOTHING = new Beside(List.of(), List.of(), List.of());

  public Beside {
    agreed = List.copyOf(agreed);
    news = List.copyOf(news);
    rest = List.copyOf(rest);
  }
}
