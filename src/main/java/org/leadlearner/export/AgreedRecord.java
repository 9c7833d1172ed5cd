package org.leadlearner.export;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.progress.GatedMean;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.meeting.AgreedReading;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Agreements;
import org.leadlearner.progress.meeting.Signing;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * What a team agreed on, how many signed it, and the resulting reading (domain.md, section 3.7).
 *
 * @param state such as {@code draft}; empty without an agreement
 * @param signed empty while people can sign
 * @param reading empty without an agreement
 */
public record AgreedRecord(
    String state, Optional<Integer> signed, Optional<Integer> asked, Optional<Agreed> reading) {

  static final AgreedRecord NONE =
      new AgreedRecord("", Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * The agreed reading.
   *
   * @param stages all that fit what is shown; empty when too few strands are shown or agreed on
   * @param averageInTenths of what was agreed, cut; empty unless the team agreed on every strand
   *     about the district, because median points are not shown
   * @param ruleVersion the rule that it was computed with
   */
  public record Agreed(
      Optional<StageSpan> stages, Optional<Integer> averageInTenths, int ruleVersion) {

    static Agreed of(Rubric rubric, Snapshot snapshot, Agreement kept) {
      List<Stage> possible = AgreedReading.of(rubric, snapshot.result(), kept.strands()).possible();
      return new Agreed(
          possible.isEmpty()
              ? Optional.empty()
              : Optional.of(new StageSpan(Collections.min(possible), Collections.max(possible))),
          average(rubric, kept),
          GatedMean.VERSION);
    }

    private static Optional<Integer> average(Rubric rubric, Agreement kept) {
      Map<String, Integer> points = new HashMap<>();
      kept.strands().forEach(one -> points.put(one.strandKey(), one.points()));
      return rubric.counted().stream().map(Strand::key).allMatch(points::containsKey)
          ? GatedMean.of(rubric, points, Set.of()).averageInTenths()
          : Optional.empty();
    }
  }

  /** The agreement on a round, as it is now. */
  public static AgreedRecord of(
      Agreements agreements, RubricShelf shelf, Snapshot snapshot, Instant now) {
    return agreements
        .of(snapshot.round().id())
        .map(
            kept -> {
              Optional<Agreed> reading =
                  shelf
                      .find(snapshot.round().edition())
                      .map(rubric -> Agreed.of(rubric, snapshot, kept));
              return agreements
                  .signatures()
                  .of(kept)
                  .map(signing -> of(signing, reading, now))
                  .orElseGet(
                      () ->
                          new AgreedRecord("agreed", Optional.empty(), Optional.empty(), reading));
            })
        .orElse(NONE);
  }

  private static AgreedRecord of(Signing signing, Optional<Agreed> reading, Instant now) {
    Optional<Integer> asked = Optional.of(signing.asked());
    return signing.isDraft(now)
        ? new AgreedRecord("draft", Optional.empty(), asked, reading)
        : new AgreedRecord("signed", Optional.of(signing.signed()), asked, reading);
  }

  /** State, signed, asked, and of the reading the stage, its ends, the average and the rule. */
  List<String> cells() {
    Optional<StageSpan> stages = reading.flatMap(Agreed::stages);
    String none = reading.isPresent() ? RoundCells.NOT_SHOWN : "";
    return List.of(
        state,
        signed.map(String::valueOf).orElse(""),
        asked.map(String::valueOf).orElse(""),
        stages.map(RoundCells::word).orElse(none),
        stages.map(span -> RoundCells.word(span.lowest())).orElse(none),
        stages.map(span -> RoundCells.word(span.highest())).orElse(none),
        reading.flatMap(Agreed::averageInTenths).map(AgreedRecord::tenths).orElse(none),
        reading.map(agreed -> String.valueOf(agreed.ruleVersion())).orElse(""));
  }

  private static String tenths(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }
}
