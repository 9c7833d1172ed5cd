package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RubricFaultsTest {
  @Test
  void listsFiveFaultsAtOnce() {
    assertThat(SampleContent.faults("five-faults"))
        .containsExactly(
            "rubrics/new-staff.yaml:6: minutes: is \"two\", and must be a whole number."
                + " Write it in digits, such as 3.",
            "rubrics/new-staff.yaml:12: strands[0].ask: is missing."
                + " Add a line \"ask: ...\" to strands[0].",
            "rubrics/new-staff.yaml:70: strands[1].stages.envisioning.points.4:"
                + " has 83 characters, and 75 fit. Make it shorter by 8.",
            "rubrics/new-staff.yaml:92: strands[2].lens: is \"myself\", and must be district or"
                + " self. Write district or self.",
            "rubrics/new-staff.yaml:112: strands[2].stages.envisioning.next_steps:"
                + " is not a key that can stand here. Did you mean \"next_step\"?");
  }

  @Test
  void saysWhichValuesDoNotFit() {
    assertThat(SampleContent.faults("unfit"))
        .containsExactly(
            "rubrics/x.yaml:2: key: is \"New Staff\", which does not fit."
                + " Use 2 to 41 small letters, digits and hyphens, starting with a letter.",
            "rubrics/x.yaml:3: version: is \"fall 2025\", which does not fit."
                + " Use up to 20 letters, digits, dots and hyphens, such as 1.0 or 2025-fall.",
            "rubrics/x.yaml:4: title: is empty."
                + " Write it as one line of plain text, with no space at either end.",
            "rubrics/x.yaml:5: summary: begins or ends with a space or an empty line."
                + " Write it as one line of plain text, with no space at either end.",
            "rubrics/x.yaml:11: notes_for_solid: is too small. Write 0 or more.",
            "rubrics/x.yaml:21: strands[0].needed_for_staging: is \"yes\", and must be true or"
                + " false. Write true or false, without quotes.",
            "rubrics/x.yaml:55: strands[1].key: is \"Buddy\", which does not fit."
                + " Use 2 to 8 capital letters and digits, starting with a letter.",
            "rubrics/x.yaml:58: strands[1].about: has a line break."
                + " Write it as one line of plain text, with no space at either end.",
            "rubrics/x.yaml:87: strands[1].stages.staging.points: is \"All new teachers have"
                + " one\", and must be a block of keys."
                + " Write each of its keys on a line of its own, two spaces further in.",
            "rubrics/x.yaml:92: strands[2].name: begins or ends with a space or an empty line."
                + " Write it as one line of plain text, with no space at either end.",
            "rubrics/x.yaml:94: strands[2].about: has a control character."
                + " Write it as one line of plain text, with no space at either end.",
            "rubrics/x.yaml:96: strands[2].evidence: is a list, and must be text."
                + " Write one text between double quotes.",
            "rubrics/x.yaml:123: strands[2].stages.staging.points.10: is missing."
                + " Add a line \"10: ...\" to strands[2].stages.staging.points.",
            "rubrics/x.yaml:126: strands[2].stages.staging.points.11: is not a key that can"
                + " stand here. Remove it, or use one of: 10.");
  }

  @Test
  void checksWhatTheSchemaCannotSay() {
    assertThat(SampleContent.faults("within-a-rubric"))
        .containsExactly(
            "rubrics/x.yaml:7: minimum_answered: is 4, and the rubric has 3 strands."
                + " Write 3 or less, or add strands.",
            "rubrics/x.yaml:52: strands[1].key: is the same as strands[0].key on line 12."
                + " Give each strand a key of its own.",
            "rubrics/x.yaml:63: strands[1].stages.investigating.points.1: is the same as"
                + " strands[1].stages.investigating.points.0 on line 62."
                + " Give each point a sentence of its own.",
            "rubrics/x.yaml:115: strands[2].stages.planning.option: is the same as"
                + " strands[2].stages.envisioning.option on line 108."
                + " Give each stage a sentence of its own.");
  }

  @Test
  void readsEveryFileWhateverIsWrongWithOne() {
    assertThat(SampleContent.faults("several-files"))
        .containsExactly(
            "rubrics/a.yaml:1: opens a quote that never closes. Close it at the end of the"
                + " sentence. A quote inside the sentence is written \\\".",
            "rubrics/b.yaml:6: minutes: is too large. Write 60 or less.",
            "rubrics/c.yaml:2: key: is new-staff, which rubrics/b.yaml has as well."
                + " Give each rubric a key of its own, or keep one of the two files.");
  }

  @Test
  void refusesTwoRubricsOfOneKeyOrTitle() {
    assertThat(SampleContent.faults("same-keys"))
        .containsExactly(
            "rubrics/b.yaml:2: key: is new-staff, which rubrics/a.yaml has as well."
                + " Give each rubric a key of its own, or keep one of the two files.");
    assertThat(SampleContent.faults("same-titles"))
        .containsExactly(
            "rubrics/b.yaml:4: title: is also the title of the rubric new-staff."
                + " Give each rubric a title of its own: people choose by it.");
  }

  @Test
  void saysThatAFileIsNoRubric() {
    assertThat(SampleContent.faults("not-a-rubric"))
        .containsExactly(
            "rubrics/x.yaml:1: is a list, and must be a block of keys."
                + " Write each of its keys on a line of its own, two spaces further in.");
    assertThat(SampleContent.faults("empty-file"))
        .containsExactly("rubrics/x.yaml:1: is empty. Write its content, or remove the file.");
  }
}
