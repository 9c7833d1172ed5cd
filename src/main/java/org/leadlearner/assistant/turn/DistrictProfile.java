package org.leadlearner.assistant.turn;

import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.retention.RetentionPeriods;

/**
 * The district's settings about itself.
 *
 * @param name its name; empty when it is not set
 * @param contacts whom a person in distress can turn to, in the district's own words; empty for the
 *     default
 * @param keeps how long it keeps records
 */
public record DistrictProfile(
    Optional<String> name, Optional<String> contacts, RetentionPeriods keeps) {

  /** For a district without these settings. */
  public static final DistrictProfile UNNAMED =
      new DistrictProfile(Optional.empty(), Optional.empty(), RetentionPeriods.NONE);

  /** Its name, or a phrase that stands for it, as a value of a phrase. */
  public Object nameIn(Phrases words) {
    return name.<Object>map(Quoted::new).orElseGet(() -> words.text("reply.district"));
  }
}
