package org.leadlearner.assistant.turn;

import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.retention.RetentionPeriods;

/**
 * What the district says of itself.
 *
 * @param name what people call it; empty where nothing is set
 * @param contacts whom somebody in distress can turn to, in the district's own words; empty for
 *     ours
 * @param keeps for how long it keeps records
 */
public record DistrictProfile(
    Optional<String> name, Optional<String> contacts, RetentionPeriods keeps) {

  /** Of a district that has set nothing. */
  public static final DistrictProfile UNNAMED =
      new DistrictProfile(Optional.empty(), Optional.empty(), RetentionPeriods.NONE);

  /** Its name, or words that stand for it, as a value of a phrase. */
  public Object nameIn(Phrases words) {
    return name.<Object>map(Quoted::new).orElseGet(() -> words.text("reply.district"));
  }
}
