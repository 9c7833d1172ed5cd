package org.leadlearner.assistant.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.TeamTalk;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.reading.ReadingRecorder;
import org.leadlearner.assistant.team.DistrictPorts;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.DistrictProfile;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.content.SampleContent;
import org.leadlearner.people.Account;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;
import org.leadlearner.retention.RetentionPeriods;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.tone.Tone;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/**
 * What is answered in words, on a real database: what a good answer contains, and how it is put.
 */
class RepliesTest extends TeamTalk {

  /** Words that promise what no district can keep, or that pretend. */
  private static final List<String> NEVER =
      List.of("anonymous", "secret", "never be seen", "nobody can ever", "I reported");

  private DistrictProfile district = DistrictProfile.UNNAMED;

  @Test
  void tellsWhatItIs() {
    says("dana", false, "hello");
    said("dana", of(Intent.WHAT_ARE_YOU))
        .has(
            "I am a bot", "7 short questions", "no one else", "until", "you say so", "stop prompts")
        .offers("checkin-start", "who-sees", "help");
    said("dana", of(Intent.ARE_YOU_AI))
        .has("I am a bot", "no language model", "No person answers here", "district records");
    said("dana", of(Intent.LANGUAGE, Slot.LANGUAGE, "fr")).has("I speak English and Spanish");
    said("dana", of(Intent.HOW_LONG)).has("3 minutes", "7 questions", "How often is up to you");
  }

  @Test
  void tellsWhoSeesWhat() {
    says("dana", false, "hello");
    said("dana", of(Intent.WHO_SEES))
        .has(
            "to you and to no one else",
            "once 5 check-ins are finished",
            "Team leads",
            "evaluation")
        .has("records of the district", "Those who run the server", "student names");
    said("dana", of(Intent.WHO_SEES, Slot.ABOUT, "anonymity")).has("under your name");
    said("dana", of(Intent.WHO_SEES, Slot.PERSON, "board")).has("the superintendent and the board");
    said("dana", of(Intent.WHY_HIDDEN))
        .has("once 5 people have finished", "what one person answered");
  }

  @Test
  void smallTalkStartsNothing() {
    says("dana", false, "hello");
    said("dana", of(Intent.THANKS)).has("You are welcome.").offers();
    said("dana", of(Intent.OK)).has("OK.").offers();
    said("dana", of(Intent.CANCEL)).has("Nothing has changed").offers();
    said("dana", of(Intent.NEGATED, Slot.OF, "forget-me")).has("I leave it as it is").offers();
    said("dana", of(Intent.UNDO)).has("nothing to undo").offers("help");
    said("dana", of(Intent.YES)).has("no open question").offers("checkin-start", "help");
    said("dana", of(Intent.REPEAT)).has("no open question");
    said("dana", of(Intent.COMPLAINT))
        .has("Thank you for saying so")
        .offers("edit-answer", "why-this-stage", "help");
    says("dana", false, "pln time 9:00");
    said("dana", of(Intent.COMPLAINT)).offers("prompts-time", "prompts-pause", "prompts-stop");
  }

  @Test
  void tellsNothingOfOthersToAnyone() {
    leadsATeam("dana");
    for (String about : List.of("others", "completion", "ranking", "average")) {
      said("dana", of(Intent.BOUNDARY, Slot.ABOUT, about))
          .has(
              "People answer more openly",
              "once 5 people have finished",
              "remind",
              "ask people yourself")
          .offers("team-summary", "team-remind", "who-sees");
    }
    said("ruth", of(Intent.BOUNDARY, Slot.PERSON, "Dana"))
        .has("whatever their role")
        .offers("who-sees");
    said("dana", of(Intent.OUT_OF_SCOPE)).has("I cannot help with that", "saved nothing");
  }

  @Test
  void distressIsAnsweredWithPeople() {
    says("dana", false, "checkin");
    for (String kind : List.of("burnout", "self-harm", "threat", "child")) {
      said("dana", of(Intent.DISTRESS, Slot.KIND, kind))
          .has(
              "I am sorry",
              "I am a bot, and nobody is watching",
              "911",
              "988",
              "somebody you trust")
          .has("kept nothing");
    }
    said("dana", of(Intent.DISTRESS, Slot.KIND, "child")).has("duty to report", "child protection");
  }

  @Test
  void aDistrictNamesItselfAndWhomToTurnTo() {
    says("dana", false, "hello");
    district =
        new DistrictProfile(
            Optional.of("Lakeview <Unified>"),
            Optional.of("Call our *care line*, 555-0100."),
            RetentionPeriods.NONE);
    said("dana", of(Intent.WHAT_ARE_YOU)).has("a bot for the leaders of Lakeview <Unified>.");
    said("dana", of(Intent.WHO_SEES)).has("records of Lakeview <Unified>.");
    String kind = text(answer("dana", of(Intent.DISTRESS, Slot.KIND, "burnout")));
    assertThat(kind).contains("Call our *care line*, 555-0100.").doesNotContain("988");
  }

  @Test
  void explainsItsWords() {
    says("dana", false, "hello");
    said("dana", of(Intent.EXPLAIN_WORD, Slot.WORD, "PLN")).has("professional learning network");
    said("dana", of(Intent.EXPLAIN_WORD, Slot.WORD, "strands"))
        .has("There are 7", "Evidence and direction", "Leaders learn in the open");
    said("dana", of(Intent.EXPLAIN_WORD, Slot.WORD, "Clock hours")).has("count for credit");
    said("dana", of(Intent.EXPLAIN_WORD, Slot.WORD, "held by")).has("one stage above");
    said("dana", of(Intent.EXPLAIN_WORD, Slot.WORD, "mastodon")).has("social network");
    said("dana", of(Intent.EXPLAIN_WORD, Slot.WORD, "policy and credit"))
        .has("5. Policy and credit", "You can point to");
    said("dana", of(Intent.EXPLAIN_WORD, Slot.WORD, "<b>fribble</b>"))
        .has("“<b>fribble</b>” is not a word that I can explain");
    said("dana", of(Intent.EXPLAIN_STAGE, Slot.STAGE, "planning"))
        .has("Planning (6 to 7 points)", "small group", "Next comes Staging");
    said("dana", of(Intent.EXPLAIN_STAGE, Slot.STAGE, "investigating,envisioning"))
        .has("Investigating (0 to 3 points)", "Envisioning (4 to 5 points)");
    said("dana", Meaning.of(Intent.EXPLAIN_STAGE, Map.of(Slot.STRAND, "5", Slot.POINT, "10")))
        .has("10 on Policy and credit", "You can point to");
  }

  @Test
  void explainsTheStageWithOnesOwnNumbers() {
    says("dana", false, "hello");
    said("dana", of(Intent.WHY_THIS_STAGE)).has("no finished check-in").offers("checkin-start");
    said("dana", of(Intent.MY_NEXT_STEP)).has("no finished check-in");
    checksIn("dana", "B", 5);
    said("dana", of(Intent.WHY_THIS_STAGE))
        .has("Envisioning starts at 4", "Evidence and direction 5", "5.0", "Envisioning (5)")
        .offers("my-next-step", "history");
    said("dana", of(Intent.MY_NEXT_STEP)).has("One next step");
    said("dana", of(Intent.WHY_THIS_PROMPT)).has("Evidence and direction");
  }

  @Test
  void anAsideKeepsThePlace() {
    says("dana", false, "checkin");
    says("dana", false, "B");
    says("dana", false, "4");
    said("dana", of(Intent.EXPLAIN_QUESTION))
        .has("2. Digital learning", "You can point to", "A. Investigating", "D. Staging")
        .offers("Back to the question");
    said("dana", of(Intent.EXAMPLE)).has("at each stage can show", "A. Investigating");
    said("dana", of(Intent.EXAMPLE, Slot.LEVEL, "B")).has("B. Envisioning", "You can point to");
    assertThat(text(answer("dana", of(Intent.REPEAT)))).startsWith("2 of 7 · Digital learning");
    said("dana", of(Intent.REPEAT, Slot.STRAND, "1")).has("You said 4");
    said("dana", of(Intent.HOW_LONG, Slot.ABOUT, "left")).has("6 questions are left", "3 minutes");
    for (Intent aside :
        List.of(Intent.WHO_SEES, Intent.THANKS, Intent.OUT_OF_SCOPE, Intent.HELLO)) {
      said("dana", of(aside)).offersFirst("Back to the question");
    }
    says("dana", false, "C");
    said("dana", of(Intent.EXPLAIN_QUESTION))
        .has("C. Planning", "one step further within Planning");
    assertThat(store.checkin().checkIns().open(person("dana")).get(0).answers()).hasSize(1);
  }

  @Test
  void whatARequestDoesIsToldAndNotDone() {
    says("dana", false, "hello");
    Set<String> told = new HashSet<>();
    for (Intent intent : Intent.values()) {
      Message message = answer("dana", of(Intent.HOW_TO, Slot.ABOUT, intent.key()));
      told.add(text(message).lines().findFirst().orElse(""));
      assertThat(text(message)).as(intent.key()).contains("I have not done anything.");
    }
    assertThat(told.size()).isGreaterThan(25);
    said("dana", of(Intent.HOW_TO, Slot.ABOUT, "forget-me"))
        .has("ask you once more", "Team results of closed rounds stay")
        .offers("forget-me");
    said("dana", of(Intent.HOW_TO, Slot.ABOUT, "stop"))
        .offers("prompts-stop", "prompts-pause", "checkin-stop");
    said("dana", of(Intent.HOW_TO, Slot.ABOUT, "nearest-time")).has("6:30 AM", "7:00 PM");
    said("dana", of(Intent.HOW_TO, Slot.ABOUT, "until")).has("Friday", "Jan 5");
  }

  @Test
  void aGreetingOffersWhatFits() {
    says("dana", false, "hello");
    said("dana", of(Intent.HELLO))
        .has("Hello dana", "What would you like to do?")
        .offers("checkin-start", "history", "help");
    says("dana", false, "checkin");
    says("dana", false, "stop");
    said("dana", of(Intent.HELLO)).has("What would you like to do?");
    says("dana", false, "checkin");
    says("dana", false, "B");
    says("dana", false, "4");
    says("dana", false, "stop");
    said("dana", of(Intent.HELLO)).has("1 of 7 answered").offers("checkin-resume", "help");
  }

  @Test
  void neverADeadEnd() {
    says("dana", false, "hello");
    Message three =
        replies()
            .didYouMean(
                visit("dana"),
                List.of(
                    of(Intent.PROMPTS_STOP),
                    of(Intent.PROMPTS_PAUSE),
                    of(Intent.TEAM_LEAVE),
                    of(Intent.HELP)));
    assertThat(labels(three)).containsExactly("prompts-stop", "prompts-pause", "team-leave");
    assertThat(text(three)).contains("Which of these do you mean?");
    Message one = replies().didYouMean(visit("dana"), List.of(of(Intent.HISTORY)));
    assertThat(text(one)).contains("Did you mean this?");
    assertThat(labels(replies().notUnderstood(visit("dana")))).isNotEmpty();
    says("dana", false, "checkin");
    assertThat(labels(replies().notUnderstood(visit("dana"))))
        .containsExactly("Back to the question", "explain-question", "help");
  }

  private void leadsATeam(String lead) {
    says(lead, true, "set up this channel as a team");
    says("ruth", false, "hello");
  }

  private Answered said(String person, Meaning meaning) {
    Message message = answer(person, meaning);
    String text = text(message);
    List<String> buttons = labels(message);
    assertThat(buttons.size()).as(text).isLessThanOrEqualTo(3);
    List<String> sentences = sentences(message);
    assertThat(sentences).as(text).doesNotHaveDuplicates();
    assertThat(NEVER).noneMatch(word -> text.toLowerCase(Locale.ROOT).contains(word));
    assertThat(Tone.grade(text)).as(text).isLessThan(Tone.HIGHEST_GRADE + 3);
    return new Answered(text, buttons);
  }

  private record Answered(String text, List<String> buttons) {

    Answered has(String... parts) {
      assertThat(text).contains(parts);
      return this;
    }

    Answered offers(String... labels) {
      assertThat(buttons).as(text).containsExactly(labels);
      return this;
    }

    void offersFirst(String label) {
      assertThat(buttons).as(text).first().isEqualTo(label);
    }
  }

  private static List<String> sentences(Message message) {
    return message.parts().stream()
        .filter(Part.Text.class::isInstance)
        .flatMap(part -> ((Part.Text) part).lines().stream())
        .map(Line::text)
        .flatMap(line -> Stream.of(line.split("(?<=[.?:]) ")))
        .toList();
  }

  private static List<String> labels(Message message) {
    return message.parts().stream()
        .filter(Part.Buttons.class::isInstance)
        .flatMap(part -> ((Part.Buttons) part).buttons().stream())
        .map(Part.Button::label)
        .toList();
  }

  private static String text(Message message) {
    return new PlainText().render(message);
  }

  private Message answer(String person, Meaning meaning) {
    return replies().answer(visit(person), meaning).orElseThrow();
  }

  private Replies replies() {
    RubricShelf rubrics = store.checkin().shelf(SampleContent.BUILT_IN.rubrics());
    ReadingRecorder readings =
        new ReadingRecorder(store.checkin().checkIns(), store.checkin().progress());
    return new Replies(
        new ReplyPorts(
            new RubricChoice(rubrics, store.checkin().checkIns()),
            new CheckInHandler(rubrics, store.checkin().checkIns(), readings),
            store.checkin().checkIns(),
            store.checkin().progress(),
            StoredRecords.of(store, SampleContent.BUILT_IN.prompts()),
            teams()),
        (words, meaning) ->
            Part.Button.other(meaning.intent().key(), Action.of(meaning.intent().key())));
  }

  private TeamPorts teams() {
    TeamPorts plain = StoredRecords.teams(store);
    return new TeamPorts(
        plain.teams(),
        plain.rounds(),
        plain.suppression(),
        plain.admins(),
        plain.agreements(),
        plain.meetings(),
        plain.requests(),
        plain.people(),
        plain.staff(),
        plain.projector(),
        new DistrictPorts(
            ZoneOffset.UTC, store.conversation().reach(), store.team().teamWeeks(), district));
  }

  private TurnContext visit(String person) {
    Profile profile = new Profile(person, Locale.US, ZoneOffset.UTC, Profile.Relation.MEMBER);
    return new TurnContext(
        new Person(person(person), profile), Phrases.in(Locale.ENGLISH), clock.instant());
  }

  private long person(String name) {
    return store.person().people().find(new Account("web", "playground", name)).orElseThrow();
  }

  private static Meaning of(Intent intent) {
    return Meaning.of(intent);
  }

  private static Meaning of(Intent intent, Slot slot, String value) {
    return Meaning.of(intent, slot, value);
  }
}
