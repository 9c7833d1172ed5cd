package org.leadlearner.store.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.store.Samples;
import org.leadlearner.store.TeamSamples;
import org.leadlearner.store.database.StoreException;

class JsonTest {

  /** What is in databases already, and must stay readable. */
  private static final String EVERY_PART =
      """
      {"parts":[
        {"part":"heading","text":"Your reading"},
        {"part":"text","lines":[
          {"spans":[
            {"text":"You said ","style":"PLAIN"},
            {"text":"<b>“hi”</b> & 👩🏽‍🏫","style":"QUOTED"}]},
          {"spans":[{"text":"Planning","style":"STRONG"}]}]},
        {"part":"gauge","words":{"part":"text","lines":[{"spans":[{"text":"Six.","style":"PLAIN"}]}]},
         "points":6,"bands":[{"name":"Planning","lowest":6,"highest":7}]},
        {"part":"explained","line":{"spans":[{"text":"Held by Policy.","style":"PLAIN"}]},
         "basis":[{"spans":[{"text":"The lowest middle.","style":"PLAIN"}]}],
         "label":"Source","ask":"pick?note=a+%26+b&strand=INQ"},
        {"part":"remark","line":{"spans":[{"text":"Only you see this.","style":"PLAIN"}]}},
        {"part":"facts","facts":[
          {"name":"Stage","value":{"spans":[{"text":"Planning (6)","style":"PLAIN"}]},
           "isStage":true}]},
        {"part":"choices","options":[
          {"key":"A","sentence":"We are finding out",
           "action":"pick?note=a+%26+b&strand=INQ","chosen":true}]},
        {"part":"buttons","buttons":[
          {"label":"Go on","action":"resume","weight":"MAIN"},
          {"label":"Stop","action":"stop","weight":"OTHER"}]},
        {"part":"table","caption":"Strands","columns":["Strand","Stage"],"rows":[[
          {"spans":[{"text":"Evidence","style":"PLAIN"}]},
          {"spans":[{"text":"Planning","style":"PLAIN"}]}]]},
        {"part":"stageChart","title":"Stages","moments":["May","Oct"],
         "series":[{"name":"You","points":[4.5,"NaN"],"isStage":false}],
         "ranges":{"name":"","each":[]},"bands":[{"name":"Investigating","lowest":0,"highest":3}],
         "inWords":"4.5 in May, no point in October."},
        {"part":"stageCounts","title":"Counts",
         "legend":{"rows":"Strand","notes":"Answers","middle":"the middle answer"},
         "stages":["Investigating","Envisioning","Planning"],
         "rows":[
          {"name":"Evidence","cells":[
            {"firstStage":0,"lastStage":1,"people":3,"middle":false},
            {"firstStage":2,"lastStage":2,"people":5,"middle":true}],"note":"8: Planning"},
          {"name":"Policy","cells":[],"note":"Not enough answers"}],
         "inWords":"3 below Planning, 5 in it."},
        {"part":"weeklyBars","title":"Weeks","weeks":"Week of","counted":"Days",
         "bars":[{"label":"Sep 7","count":3}],
         "inWords":"Sep 7 3 days."}]}
      """;

  private static final String TEAM_RESULT =
      """
      {"ruleVersion":2,"finished":9,"strands":[
        {"shown":"hidden","key":"NET"},
        {"shown":"middle","key":"INQ","answered":6,
         "middle":{"lowest":"ENVISIONING","highest":"PLANNING"},"spread":"CLOSE"},
        {"shown":"counted","key":"MOD","answered":9,
         "middle":{"lowest":"ENVISIONING","highest":"ENVISIONING"},"spread":"WIDE",
         "shares":[
           {"lowest":"INVESTIGATING","highest":"ENVISIONING","people":5},
           {"lowest":"PLANNING","highest":"STAGING","people":4}]}],
       "stages":{"lowest":"ENVISIONING","highest":"ENVISIONING"},"score":5,"lowest":["MOD"],
       "noted":{"INQ":4,"MOD":2}}
      """;

  /** As rounds were kept before both middles counted. */
  private static final String FIRST_TEAM_RESULT =
      """
      {"finished":9,"strands":[
        {"shown":"hidden","key":"NET"},
        {"shown":"middle","key":"INQ","answered":6,"stage":"PLANNING","spread":"CLOSE"},
        {"shown":"counted","key":"MOD","answered":9,"stage":"ENVISIONING","spread":"WIDE",
         "shares":[{"lowest":"INVESTIGATING","highest":"ENVISIONING","people":9}]}],
       "stage":"ENVISIONING","score":5,"lowest":["MOD"],"noted":{"INQ":4,"MOD":2}}
      """;

  @Test
  void aMessageIsWrittenAsItAlwaysWas() throws JsonProcessingException {
    JsonMapper mapper = new JsonMapper();
    assertThat(mapper.readTree(JsonColumns.write(Samples.everyPart())))
        .isEqualTo(mapper.readTree(EVERY_PART));
  }

  @Test
  void aMessageFromBeforeIsRead() {
    assertThat(JsonColumns.read(EVERY_PART, Message.class)).isEqualTo(Samples.everyPart());
  }

  @Test
  void aMessageInAnotherLanguageSaysSo() {
    Message spanish = new Message(Samples.everyPart().parts(), Optional.of("es"));

    assertThat(JsonColumns.write(spanish)).endsWith("],\"language\":\"es\"}");
    assertThat(JsonColumns.read(JsonColumns.write(spanish), Message.class)).isEqualTo(spanish);
  }

  @Test
  void theSampleHasEveryPart() {
    assertThat(Samples.everyPart().parts())
        .extracting(part -> (Object) part.getClass())
        .containsExactlyInAnyOrder((Object[]) Part.class.getPermittedSubclasses());
  }

  @Test
  void aTeamResultIsWrittenAsItAlwaysWas() throws JsonProcessingException {
    JsonMapper mapper = new JsonMapper();
    assertThat(mapper.readTree(JsonColumns.write(TeamSamples.RESULT)))
        .isEqualTo(mapper.readTree(TEAM_RESULT));
    assertThat(OlderResults.read(TEAM_RESULT)).isEqualTo(TeamSamples.RESULT);
    assertThat(TeamSamples.RESULT.strands())
        .as("the sample has every kind")
        .extracting(strand -> (Object) strand.getClass())
        .containsExactlyInAnyOrder((Object[]) TeamStrand.class.getPermittedSubclasses());
  }

  @Test
  void aTeamResultOfTheFirstRuleIsRead() {
    TeamResult read = OlderResults.read(FIRST_TEAM_RESULT);

    assertThat(read.isOfThisRule()).isFalse();
    assertThat(read.stages()).contains(StageSpan.of(Stage.ENVISIONING));
    assertThat(read.strands().get(1).shown().orElseThrow().middle())
        .isEqualTo(StageSpan.of(Stage.PLANNING));
    assertThat(
            OlderResults.read(
                    """
                    {"finished":3,"strands":[],"stage":null,"score":null,"lowest":[],"noted":{}}
                    """)
                .stages())
        .isEmpty();
    assertThat(OlderResults.read(JsonColumns.write(read))).isEqualTo(read);
  }

  @Test
  void aResultOfFewComesBackAsItWas() {
    TeamResult few = new TeamResult(4, List.of(), Optional.empty(), Optional.empty(), List.of());
    assertThat(JsonColumns.read(JsonColumns.write(few), TeamResult.class)).isEqualTo(few);
  }

  @Test
  void aRubricComesBackAsItWas() {
    String json = JsonColumns.write(Samples.RUBRIC);
    assertThat(JsonColumns.read(json, Rubric.class)).isEqualTo(Samples.RUBRIC);
    assertThat(json)
        .startsWith(
            """
            {"edition":{"key":"shared-ownership","version":"1"},"title":"Shared ownership",\
            "summary":"Who steers how staff learn.","minutes":4,"minimumAnswered":1,\
            "strands":[{"key":"INQ","name":"Strand INQ","lens":"DISTRICT",\
            "about":"about","ask":"ask?","evidence":"evidence?","firstStep":"first step",\
            "neededForStaging":false,\
            "stages":{"INVESTIGATING":{"option":"option INVESTIGATING","indicator":"indicator",\
            "nextStep":"next step"},"ENVISIONING":\
            """);
  }

  @Test
  void aRubricFromBeforeThereWereFirstStepsIsRead() {
    String json = JsonColumns.write(Samples.RUBRIC);
    String before =
        json.replace("\"firstStep\":\"first step\",", "")
            .replace("\"strands\":", "\"notesForSolid\":2,\"strands\":");
    Rubric read = OlderRubrics.read(before);

    assertThat(read.edition()).isEqualTo(Samples.RUBRIC.edition());
    assertThat(read.strands()).allSatisfy(strand -> assertThat(strand.firstStep()).isEmpty());
    assertThat(read.strands().get(0).nextStep(0)).isEqualTo("next step");
    assertThat(OlderRubrics.read(json)).isEqualTo(Samples.RUBRIC);
  }

  @Test
  void whatIsNotKnownIsRefusedWithoutItsWords() {
    for (String json :
        List.of(
            "{\"parts\":[{\"part\":\"secret\",\"text\":\"secret\"}]}",
            "{\"parts\":[{\"text\":\"secret\"}]}",
            "{\"parts\":[{\"part\":\"heading\"}]}",
            "{\"parts\":[{\"part\":\"heading\",\"text\":\"secret\",\"more\":1}]}",
            "{\"parts\":[{\"part\":\"org.leadlearner.chat.Part$Heading\",\"text\":\"secret\"}]}",
            "{\"parts\":[{\"part\":\"heading\",\"text\":\"secret\"}]} secret",
            "secret")) {
      assertThatThrownBy(() -> JsonColumns.read(json, Message.class))
          .as(json)
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith("A stored Message cannot be read.")
          .hasMessageNotContaining("secret")
          .hasNoCause();
    }
  }
}
