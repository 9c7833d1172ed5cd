package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.app.PhraseLearning;
import org.leadlearner.content.phrase.PhraseFolder;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Slot;

class PhraseContentTest {

  private static final Rubric RUBRIC = SampleContent.BUILT_IN.rubrics().get(0);

  @Test
  void whatShipsHasNoFaults() {
    ContentFolder builtIn = ContentFolder.builtIn();
    PhraseFolder phrases = builtIn.phrases();

    assertThat(phrases.faults()).isEmpty();
    assertThat(PhraseLearning.claims(builtIn, phrases.book(), RUBRIC)).isEmpty();
    assertThat(phrases.book().size()).isGreaterThan(5000);
  }

  @Test
  void aCopyOfWhatShipsAddsNothing() {
    ContentFolder copied = ContentFolder.at(Path.of("prompts"));

    // Equal as a whole, and said so without 16,000 phrases.
    assertThat(copied.phrases().equals(ContentFolder.builtIn().phrases())).isTrue();
    assertThat(copied.learned(RUBRIC)).isPresent();
  }

  @Test
  void aPhraseThatTwoRequestsClaimOrThatIsNearerToAnotherIsAFaultWithItsLine() {
    ContentFolder claimed = ContentFolder.only(SampleContent.bad("phrases-claimed"));
    PhraseFolder phrases = claimed.phrases();

    assertThat(phrases.faults()).isEmpty();
    assertThat(PhraseLearning.claims(claimed, phrases.book(), RUBRIC))
        .extracting(Fault::toString)
        .contains(
            "phrases/en.yaml:13: is claimed by two requests: \"good evening\" is said for hello on"
                + " line 6 of phrases/en.yaml. Keep it at one of the two, or name the places where"
                + " each is heard.")
        .noneMatch(fault -> fault.contains(":18:"));
  }

  @Test
  void whatTheSchemaForbidsIsAFaultWithItsLine() {
    PhraseFolder phrases = ContentFolder.only(SampleContent.bad("phrases-unfit")).phrases();

    assertThat(phrases.book().groups()).isEmpty();
    assertThat(phrases.faults())
        .extracting(fault -> fault.line() + " " + fault.key() + " " + fault.problem())
        .contains(
            "1 language is \"english\", which does not fit",
            "5 requests[0].phrases[0] begins or ends with a space or an empty line",
            "7 requests[1].wher is not a key that can stand here",
            "8 requests[1].phrases has too few items",
            "13 exact_words.blows is not a key that can stand here")
        .anyMatch(fault -> fault.startsWith("3 requests[0].request is \"helo\""))
        .anyMatch(fault -> fault.startsWith("10 requests[2].where[0] is \"questions\""));
  }

  @Test
  void theSchemaKnowsEveryRequestAndPlaceAndSlot() throws Exception {
    JsonNode schema =
        new ObjectMapper()
            .readTree(PhraseContentTest.class.getResource("/prompts/phrases/phrases.schema.json"));
    JsonNode request = schema.at("/$defs/request/properties");

    assertThat(values(schema.at("/$defs/name/enum")))
        .containsExactlyElementsOf(Stream.of(Intent.values()).map(Intent::key).toList());
    assertThat(values(request.at("/where/items/enum")))
        .containsExactlyElementsOf(Stream.of(Context.values()).map(Context::key).toList());
    assertThat(values(request.at("/means/propertyNames/enum")))
        .containsExactlyElementsOf(Stream.of(Slot.values()).map(Slot::key).toList());
  }

  private static List<String> values(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(value -> values.add(value.textValue()));
    return values;
  }
}
