package org.leadlearner.content.phrase;

import java.util.List;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.understand.phrase.Claims;
import org.leadlearner.understand.phrase.PhraseGroup;

/** Says of phrases that are in conflict what to do about it. */
public final class PhraseChecks {

  private PhraseChecks() {}

  public static List<Fault> faults(List<Claims.Clash> clashes) {
    return clashes.stream().map(PhraseChecks::fault).toList();
  }

  private static Fault fault(Claims.Clash clash) {
    PhraseGroup.Phrase phrase = clash.phrase();
    String said = "\"" + clash.wording() + "\"";
    return clash
        .same()
        .map(
            same ->
                fault(
                    phrase,
                    "is claimed by two requests: "
                        + said
                        + " is said for "
                        + clash.other()
                        + " on line "
                        + same.line()
                        + " of "
                        + same.file(),
                    "Keep it at one of the two, or name the places where each is heard."))
        .orElseGet(
            () ->
                fault(
                    phrase,
                    "is nearer to " + clash.other() + " than to its own request: " + said,
                    "Say it in other words, or add phrases to its request that are like it."));
  }

  private static Fault fault(PhraseGroup.Phrase phrase, String problem, String mend) {
    return new Fault(phrase.file(), phrase.line(), "", problem, mend);
  }
}
