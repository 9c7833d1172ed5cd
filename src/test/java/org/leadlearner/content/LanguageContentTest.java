package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** A language is a folder: the same files with the same keys, and other words. */
class LanguageContentTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es-US");

  /** Tlhingan, which nobody speaks in a district. */
  private static final Locale MADE_UP = Locale.forLanguageTag("tlh");

  @TempDir Path temporary;

  @Test
  void theBuiltInRubricIsThereInSpanishWithTheSameKeysAndPoints() {
    Rubric english = SampleContent.BUILT_IN.rubrics().get(0);
    Rubric spanish = english.in(SPANISH);

    assertThat(spanish.edition()).isEqualTo(english.edition());
    assertThat(spanish.title()).isEqualTo("Responsabilidad compartida por el crecimiento");
    assertThat(spanish.strand("CRED").anchor(8))
        .isEqualTo("Están adoptadas normas que son flexibles y dan créditos");
    assertThat(english.in(Locale.US)).isSameAs(english);
    assertThat(english.in(MADE_UP)).isSameAs(english);
  }

  @Test
  void everyBuiltInPromptAndFrameIsThereInSpanish() {
    PromptLibrary english = SampleContent.BUILT_IN.prompts();
    PromptLibrary spanish = english.in(SPANISH);

    assertThat(spanish.prompts()).hasSameSizeAs(english.prompts());
    for (int place = 0; place < english.prompts().size(); place++) {
      DailyPrompt one = english.prompts().get(place);
      DailyPrompt other = spanish.prompts().get(place);
      assertThat(other.key()).isEqualTo(one.key());
      assertThat(other.text()).isNotEqualTo(one.text());
      assertThat(other.reflection()).startsWith("¿").isNotEqualTo(one.reflection());
    }
    for (int place = 0; place < english.frames().size(); place++) {
      assertThat(spanish.frames().get(place).text())
          .isNotEqualTo(english.frames().get(place).text());
    }
    assertThat(spanish.focuses()).hasSize(7).containsEntry("CRED", "normas y créditos");
  }

  @Test
  void aThirdLanguageIsAFolderOfADistrict() throws IOException {
    write("languages/tlh/words.properties", "button.skip = yIlIj\n");
    write("languages/tlh/rubrics/x.yaml", english("rubrics/shared-ownership.yaml"));
    replace("languages/tlh/rubrics/x.yaml", "Policy and credit", "chut je");

    Content content = ContentFolder.at(temporary).read();

    assertThat(content.faults()).isEmpty();
    assertThat(content.rubrics().get(0).in(MADE_UP).strand("CRED").name()).isEqualTo("chut je");
    assertThat(content.rubrics().get(0).in(SPANISH).strand("CRED").name())
        .isEqualTo("Normas y créditos");
    assertThat(content.languages())
        .filteredOn(language -> language.code().equals("tlh"))
        .singleElement()
        .satisfies(language -> assertThat(language.words()).containsEntry("button.skip", "yIlIj"));
    assertThat(content.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("languages/tlh: ")
                    .endsWith(
                        " of the program's words have no text there and are said in English, such"
                            + " as admin.channels."))
        .contains(
            "languages/tlh: daily/networks.yaml is not translated, and everybody reads it as it"
                + " is.");
  }

  @Test
  void saysWhereATranslationSaysSomethingElse() throws IOException {
    write("languages/tlh/rubrics/x.yaml", english("rubrics/shared-ownership.yaml"));
    replace("languages/tlh/rubrics/x.yaml", "version: \"2.0\"", "version: \"1.9\"");
    replace("languages/tlh/rubrics/x.yaml", "minutes: 3", "minutes: 4");
    write("languages/tlh/daily/networks.yaml", english("daily/networks.yaml"));
    replace("languages/tlh/daily/networks.yaml", "action: follow", "action: share");
    replace("languages/tlh/daily/networks.yaml", "key: P175", "key: P999");
    write("languages/tlh/daily/frames.yaml", english("daily/frames.yaml"));
    replace("languages/tlh/daily/frames.yaml", "about {focus} this week. When", "today. When");
    write("languages/tlh/daily/mine.yaml", english("daily/networks.yaml"));

    assertThat(faults())
        .satisfiesExactlyInAnyOrder(
            one ->
                assertThat(one)
                    .startsWith("languages/tlh/rubrics/x.yaml:")
                    .contains(
                        ": version: is not what rubrics/shared-ownership.yaml says, \"2.0\"."),
            one -> assertThat(one).contains(": minutes: is not what ").contains(" says, 3."),
            one ->
                assertThat(one)
                    .startsWith("languages/tlh/daily/networks.yaml:")
                    .contains(
                        ": prompts[0].action: is not what daily/networks.yaml says, \"follow\"."),
            one -> assertThat(one).contains(": prompts[2]: is not in daily/networks.yaml."),
            one ->
                assertThat(one).contains(": prompts: has no P175, which daily/networks.yaml has."),
            one -> assertThat(one).contains(": frames[0].text: must have {focus}."),
            one ->
                assertThat(one)
                    .isEqualTo(
                        "languages/tlh/daily/mine.yaml: translates daily/mine.yaml, which is not"
                            + " there. Give it the name of the file that it translates."));
    assertThat(ContentFolder.at(temporary).read().rubrics().get(0).in(MADE_UP).title())
        .as("what has faults is not used")
        .isEqualTo("Shared ownership and responsibility for growth");
  }

  @Test
  void saysWhichWordsCannotBeUsed() throws IOException {
    write(
        "languages/tlh/words.properties",
        """
        button.skip = yIlIj
        button.skip = yIlIj
        button.shout = jach
        help.who =
        saved.scored = {points
        link.yes = {name}
        link.refused = it''s fine
        """);
    write("languages/en/words.properties", "button.skip = Go on\n");
    write("languages/klingon/words.properties", "button.skip = Go on\n");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            "languages/tlh/words.properties:2: button.skip: stands twice, first on line 1. Keep one"
                + " of the two.",
            "languages/tlh/words.properties:3: button.shout: is no key of the program. Take the"
                + " line out.",
            "languages/tlh/words.properties:4: help.who: is empty. Write its text.",
            "languages/tlh/words.properties:5: saved.scored: is no pattern that can be read. Close"
                + " each brace, and write two single quotes where one is meant.",
            "languages/tlh/words.properties:6: link.yes: has a placeholder, and English has none."
                + " Keep what stands in braces as English has it.",
            "languages/en: is not the code of another language. Name the folder by the code of its"
                + " language, such as es. English stands in the folders beside this one.",
            "languages/klingon: is not the code of another language. Name the folder by the code of"
                + " its language, such as es. English stands in the folders beside this one.");
  }

  @Test
  void whatADistrictPutInPlaceIsReadAsItIs() throws IOException {
    write("rubrics/mine.yaml", english("rubrics/shared-ownership.yaml"));
    replace("rubrics/mine.yaml", "Policy and credit", "Our rules");

    Content content = ContentFolder.at(temporary).read();

    assertThat(content.faults()).isEmpty();
    assertThat(content.rubrics().get(0).in(SPANISH).strand("CRED").name()).isEqualTo("Our rules");
    assertThat(content.notes())
        .contains(
            "languages/es: the rubric shared-ownership is not translated, and everybody reads it"
                + " as it is.");
  }

  @Test
  void optionsAndPointsInSpanishFitAButton() {
    Rubric spanish = SampleContent.BUILT_IN.rubrics().get(0).in(SPANISH);

    assertThat(spanish.strands())
        .allSatisfy(
            strand -> {
              assertThat(strand.anchors())
                  .allSatisfy(anchor -> assertThat(anchor).hasSizeLessThanOrEqualTo(75));
              for (Stage stage : Stage.values()) {
                assertThat(strand.at(stage).option()).hasSizeLessThanOrEqualTo(75);
              }
            });
  }

  private List<String> faults() {
    return ContentFolder.at(temporary).read().faults().stream().map(Fault::toString).toList();
  }

  private static String english(String name) throws IOException {
    return Files.readString(Path.of("prompts").resolve(name));
  }

  private void write(String name, String text) throws IOException {
    Path file = temporary.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Replaces the first of them, which must be there. */
  private void replace(String name, String text, String by) throws IOException {
    Path file = temporary.resolve(name);
    String before = Files.readString(file);
    assertThat(before).contains(text);
    int at = before.indexOf(text);
    Files.writeString(file, before.substring(0, at) + by + before.substring(at + text.length()));
  }
}
