package org.leadlearner.assistant.round;

import java.util.List;

/**
 * What a summary says besides the round's result.
 *
 * @param agreed what the team agreed on; right below the stage
 * @param news what is new this week; before the strands
 * @param rest the rest
 */
public record SummaryAdditions(
    List<SummaryLine> agreed, List<SummaryLine> news, List<SummaryLine> rest) {

  public static final SummaryAdditions NOTHING =
      new SummaryAdditions(List.of(), List.of(), List.of());

  public SummaryAdditions {
    agreed = List.copyOf(agreed);
    news = List.copyOf(news);
    rest = List.copyOf(rest);
  }
}
