package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.language.WordBook;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/** Somebody is spoken to in the language they asked for, and a channel in that of its lead. */
class LanguageTalkTest extends TeamTalk {

  @Test
  void whoAsksForSpanishHasItFromThenOnAndBackInOneLine() {
    says("dana", false, "hello");

    assertThat(text(says("dana", false, "en español")))
        .contains("Desde ahora hablo con usted en español");
    assertThat(text(says("dana", false, "autoevaluación")))
        .contains("Evidencias y rumbo", "Tenemos una imagen de lo que queremos")
        .doesNotContain("Evidence and direction", "Type ");
    assertThat(text(says("dana", false, "b"))).contains("Hay acuerdo sobre ellos");
    assertThat(text(says("dana", false, "in English")))
        .contains("From now on I speak English with you", "Back to the question")
        .doesNotContain("Volver");
    assertThat(text(says("dana", false, "resume"))).contains("Evidence and direction");
  }

  @Test
  void theChoiceStaysWhateverThePlatformSaysOfThem() {
    says("dana", false, "en español");

    assertThat(text(says("dana", false, "ayuda"))).contains("Lo que puede pedirme");
    assertThat(store.person().people().known(personOf("dana")).orElseThrow().locale().getLanguage())
        .isEqualTo("es");
  }

  @Test
  void whoAsksIsToldWhichLanguagesThereAre() {
    says("dana", false, "hello");

    assertThat(text(says("dana", false, "what languages do you speak")))
        .contains("I speak English and Spanish");
  }

  @Test
  void aLeadChoosesTheLanguageOfTheChannel() {
    says("dana", true, "set up this channel as a team");
    says("dana", false, "yes");
    List<Reply> asked = says("dana", true, "en español");

    assertThat(text(asked)).contains("what everyone reads in this channel", "español");
    assertThat(store.person().people().languages().of(HOME).getLanguage()).isEqualTo("es");
    assertThat(text(says("dana", false, "help"))).as("her own").contains("What you can ask me");
  }

  @Test
  void aChannelSpeaksTheLanguageOfWhoeverSetItUp() {
    says("dana", false, "en español");
    says("dana", true, "configure este canal como equipo");
    List<Reply> replies = says("dana", false, "sí");

    assertThat(text(replies)).contains("hizo de este canal un equipo", "Equipo de liderazgo");
    assertThat(store.person().people().languages().of(HOME).getLanguage()).isEqualTo("es");
  }

  @Test
  void aLanguageThatWasChosenForAChannelStays() {
    says("dana", true, "set up this channel as a team");
    says("dana", false, "yes");
    says("dana", false, "en español");
    List<Reply> replies = says("dana", true, "/pln canal 9:00");

    assertThat(text(replies)).contains("dana set up a daily prompt for this channel");
    assertThat(store.person().people().languages().of(HOME).getLanguage()).isEqualTo("en");
  }

  @Test
  void whoLeadsNothingChoosesForThemselvesAlone() {
    says("dana", true, "set up this channel as a team");
    says("dana", false, "yes");
    says("lee", true, "en español");

    assertThat(store.person().people().languages().of(HOME).getLanguage()).isEqualTo("en");
    assertThat(text(says("lee", false, "ayuda"))).contains("Lo que puede pedirme");
  }

  @Test
  void whoIsRemindedReadsItInTheirOwnLanguage() {
    says("dana", true, "set up this channel as a team");
    says("dana", false, "yes");
    says("lee", false, "en español");
    joins("lee");

    List<Reply> replies = says("dana", false, "remind those who are not finished");

    assertThat(text(replies)).contains("me pidió recordarle", "I reminded everyone");
  }

  @Test
  void whatADistrictWroteInALanguageOfItsOwnIsSaidToThoseWhosePlatformIsInIt() {
    WordBook.CHAT.add("tlh", Map.of("button.checkin", "QaH"));
    Profile worf =
        new Profile(
            "worf", Locale.forLanguageTag("tlh-US"), ZoneOffset.UTC, Profile.Relation.MEMBER);

    List<Reply> replies =
        assistant.hear(
            new Incoming(
                Set.of("d-tlh"),
                account("worf"),
                worf,
                Where.direct(new Conversation("web", "playground", "dm-worf")),
                false,
                new Heard.Typed("help"),
                Optional.empty(),
                clock.instant()));

    assertThat(text(replies)).contains("[QaH]", "What you can ask me");
  }

  private long personOf(String name) {
    return store.person().people().find(new Account("web", "playground", name)).orElseThrow();
  }
}
