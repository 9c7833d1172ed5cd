package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leadlearner.content.yaml.Fault;

class DailyFaultsTest {
  private static final String TWICE_A_KEY =
      " Give each prompt a key of its own: answers are kept under it.";
  private static final String TWICE_A_TEXT = " Write another, or remove one of the two.";
  private static final String LINE =
      " Write it as one line of plain text, without { or }, and with no space at either end.";
  private static final String FRAME_LINE =
      " Write it as one line of plain text, with no space at either end and no braces but those"
          + " of {focus}.";
  private static final String TESTING =
      " has testing, where prompts are private and take 10 minutes or less."
          + " Take testing out, or make the prompt smaller.";

  @Test
  void listsFiveFaultsAtOnce() {
    assertThat(SampleContent.faults("daily-five-faults"))
        .containsExactly(
            "daily/x.yaml:6: prompts[0].stage: is \"plannig\", and must be investigating,"
                + " envisioning, planning or staging. Did you mean \"planning\"?",
            "daily/x.yaml:17: prompts[1].minutes: is \"two\", and must be a whole number."
                + " Write it in digits, such as 3.",
            "daily/x.yaml:23: prompts[2].key: is \"x3\", which does not fit."
                + " Use 2 to 16 capital letters, digits and hyphens, starting with a letter.",
            "daily/x.yaml:36: prompts[3].day: is \"saturday\", and must be monday, tuesday,"
                + " wednesday, thursday or friday. Write one of these words.",
            "daily/x.yaml:46: prompts[4].seen_bye: is not a key that can stand here."
                + " Did you mean \"seen_by\"?");
  }

  @Test
  void saysWhichValuesOfAPromptDoNotFit() {
    assertThat(SampleContent.faults("daily-unfit"))
        .containsExactly(
            "daily/x.yaml:1: strand: is \"Networks\", which does not fit."
                + " Use 2 to 8 capital letters and digits, starting with a letter.",
            "daily/x.yaml:8: prompts[0].minutes: is too small. Write 2 or more.",
            "daily/x.yaml:17: prompts[1].minutes: is too large. Write 15 or less.",
            "daily/x.yaml:29: prompts[2].text: has 286 characters, and 280 fit."
                + " Make it shorter by 6.",
            "daily/x.yaml:34: prompts[3].action: is \"model\", and must be follow, read, share,"
                + " try, reflect, connect, invite or model_publicly. Write one of these words.",
            "daily/x.yaml:46: prompts[4].seen_by: is \"everyone\", and must be private, team,"
                + " staff or public. Write one of these words.",
            "daily/x.yaml:56: prompts[5].text: is empty." + LINE,
            "daily/x.yaml:59: prompts[6].reflection: is missing."
                + " Add a line \"reflection: ...\" to prompts[6].",
            "daily/x.yaml:75: prompts[7].seasons[1]: is \"break\", and must be start, steady,"
                + " testing or wrap_up. Write one of these words.",
            "daily/x.yaml:85: prompts[8].seasons:" + TESTING,
            "daily/x.yaml:95: prompts[9].seasons:" + TESTING,
            "daily/x.yaml:105: prompts[10].seasons: has too few items. Write 1 or more.",
            "daily/x.yaml:113: prompts[11].text: is \"Look at {focus}.\", which does not fit."
                + LINE);
  }

  @Test
  void saysWhichValuesOfAFrameDoNotFit() {
    assertThat(SampleContent.faults("daily-frames"))
        .containsExactly(
            "daily/x.yaml:4: frames[0].day: is \"tuesday\", and must be monday or friday."
                + " Write monday or friday.",
            "daily/x.yaml:10: frames[1].minutes: is too large. Write 5 or less.",
            "daily/x.yaml:11: frames[1].text: is \"What will you learn about {fokus}?\", which"
                + " does not fit."
                + FRAME_LINE,
            "daily/x.yaml:16: frames[2].text: is \"What will you learn about focus}?\", which"
                + " does not fit."
                + FRAME_LINE,
            "daily/x.yaml:22: frames[3].reflection: is not a key that can stand here."
                + " Remove it, or use one of: strands, closes_monday, asks_for_note.",
            "daily/y.yaml:3: frames: is not a key that can stand here."
                + " Remove it, or use one of: focus.");
  }

  @Test
  void namesWhatIsPrivateAndMayComeToAChannel() {
    String prompt =
        ", and may come to a channel. Add \"channel: false\" to the prompt, or ask for something that"
            + " everyone may read.";
    String frame =
        ", and may come to a channel. Ask for something that everyone may read: frames come to"
            + " channels as well.";
    assertThat(SampleContent.faults("daily-private"))
        .containsExactly(
            "daily/x.yaml:11: prompts[0].text: asks for something private (\"your own boss\")"
                + prompt,
            "daily/x.yaml:21: prompts[1].reflection: asks for something private (\"turned down\")"
                + prompt,
            "daily/x.yaml:30: prompts[2].ask_after: is too large. Write 20 or less.",
            "daily/x.yaml:40: prompts[3].channel: is \"never\", and must be true or false."
                + " Write true or false, without quotes.",
            "daily/y.yaml:6: frames[0].text: asks for something private (\"leader you trust\")"
                + frame,
            "daily/y.yaml:8: frames[0].strands.NET: asks for something private"
                + " (\"your supervisor\")"
                + frame,
            "daily/y.yaml:16: frames[1].strands.NET: is \"Who will {you} meet?\", which does not"
                + " fit."
                + FRAME_LINE);
  }

  @Test
  void namesASentenceForAStrandThatNoRubricAsksAbout() {
    assertThat(ContentFolder.at(SampleContent.bad("daily-private")).read().faults())
        .extracting(Fault::toString)
        .contains(
            "daily/y.yaml:15: frames[1].strands.NETS: is for NETS, which no rubric asks about."
                + " Did you mean \"NET\"?");
  }

  @Test
  void findsWhatStandsTwiceInOneFileOrInTwo() {
    assertThat(SampleContent.faults("daily-twins"))
        .containsExactly(
            "daily/a.yaml:23: prompts[2].key: is the same as prompts[0].key on line 5."
                + TWICE_A_KEY,
            "daily/a.yaml:29: prompts[2].text: is the same as prompts[0].text on line 11."
                + TWICE_A_TEXT,
            "daily/a.yaml:38: prompts[3].text: is the same as prompts[1].text on line 20."
                + TWICE_A_TEXT,
            "daily/b.yaml:2: frames[0].key: is the same as prompts[1].key on line 14 of"
                + " daily/a.yaml."
                + TWICE_A_KEY);
  }

  @Test
  void readsEveryFileWhateverIsWrongWithOne() {
    assertThat(SampleContent.faults("daily-several-files"))
        .containsExactly(
            "daily/a.yaml:3: opens a quote that never closes. Close it at the end of the"
                + " sentence. A quote inside the sentence is written \\\".",
            "daily/b.yaml:7: prompts[0].minutes: is too small. Write 2 or more.",
            "daily/c.yaml:1: is a list, and must be a block of keys."
                + " Write each of its keys on a line of its own, two spaces further in.",
            "daily/d.yaml:1: is empty. Write its content, or remove the file.");
    assertThat(SampleContent.faults("daily-nothing-read"))
        .containsExactly("daily: holds no prompts. Put a file there that ends in .yaml.");
  }

  @Test
  void namesAStrandThatNoRubricAsksAbout() {
    assertThat(ContentFolder.at(SampleContent.bad("daily-strand")).read().faults())
        .extracting(Fault::toString)
        .containsExactly(
            "daily/far.yaml:1: strand: is BUDDY, which no rubric asks about."
                + " Write one of: CRED, DIG, INQ, MOD, NET, OPEN, OWN.",
            "daily/near.yaml:1: strand: is NETS, which no rubric asks about."
                + " Did you mean \"NET\"?");
    // Without any rubric nobody can tell.
    assertThat(SampleContent.faults("daily-strand")).isEmpty();
  }
}
