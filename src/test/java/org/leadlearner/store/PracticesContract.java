package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Conversation;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.ChannelLeads.Lead;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.practice.StaffSentences.Sentence;
import org.leadlearner.prompt.PromptPreference;

abstract class PracticesContract extends StoreContract {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final Addressee CHANNEL = Addressee.channel("slack", "T1", "C1");
  private static final Conversation OWN = new Conversation("slack", "T1", "U1");

  private long ana;
  private long ben;
  private Addressee anaAlone;

  PracticesContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void meet() {
    ana = person("U1");
    ben = person("U2");
    anaAlone = Addressee.person(ana);
  }

  private static Practice given(LocalDate day, String prompt) {
    return new Practice(
        day, prompt, "NET", Optional.of(PromptAction.CONNECT), 10, SeenBy.TEAM, Optional.empty());
  }

  private static PracticeReply reply(PracticeAnswer answer) {
    return PracticeReply.of(answer, TUESDAY);
  }

  @Test
  void whoRepliedFirstStaysFirst() {
    store.prompt().practices().give(CHANNEL, given(MONDAY, "P01"));
    store.prompt().practices().give(CHANNEL, given(TUESDAY, "P02"));
    store.prompt().practices().reply(CHANNEL, TUESDAY, ben, reply(PracticeAnswer.NOT_TODAY));
    store.prompt().practices().reply(CHANNEL, TUESDAY, ana, reply(PracticeAnswer.DID_IT));
    store.prompt().practices().reply(CHANNEL, TUESDAY, ben, reply(PracticeAnswer.DID_IT));

    assertThat(store.prompt().practices().firstReplies(CHANNEL, MONDAY))
        .containsOnly(entry(TUESDAY, ben));
    assertThat(store.prompt().practices().firstReplies(CHANNEL, TUESDAY.plusDays(1))).isEmpty();
    assertThat(store.prompt().practices().firstReplies(anaAlone, MONDAY)).isEmpty();
  }

  @Test
  void oneThingIsGivenOnADay() {
    Practice frame =
        new Practice(MONDAY, "MON1", "INQ", Optional.empty(), 3, SeenBy.PRIVATE, Optional.empty());
    assertThat(store.prompt().practices().give(anaAlone, frame)).isTrue();
    assertThat(store.prompt().practices().give(anaAlone, given(MONDAY, "P02"))).isFalse();
    assertThat(store.prompt().practices().give(anaAlone, given(TUESDAY, "P01"))).isTrue();
    assertThat(store.prompt().practices().give(CHANNEL, given(MONDAY, "P02"))).isTrue();
    reopen();

    assertThat(store.prompt().practices().given(anaAlone, MONDAY))
        .containsExactly(frame, given(TUESDAY, "P01"));
    assertThat(store.prompt().practices().given(anaAlone, TUESDAY))
        .containsExactly(given(TUESDAY, "P01"));
  }

  @Test
  void aReplyTakesThePlaceOfAnEarlierOne() {
    store.prompt().practices().give(anaAlone, given(MONDAY, "P01"));
    store.prompt().practices().reply(anaAlone, MONDAY, ana, reply(PracticeAnswer.DID_IT));
    PracticeReply changed =
        reply(PracticeAnswer.CHANGED_IT).noted("I asked two schools 👩🏽‍🏫").sharedWithStaff();
    store.prompt().practices().reply(anaAlone, MONDAY, ana, changed);
    reopen();

    Practice kept = given(MONDAY, "P01").with(changed);
    assertThat(store.prompt().practices().find(anaAlone, MONDAY, ana)).contains(kept);
    assertThat(store.prompt().practices().repliedTo(ana, MONDAY)).containsExactly(kept);
    assertThat(store.prompt().practices().repliedTo(ana, TUESDAY)).isEmpty();
  }

  @Test
  void inAChannelEachHasTheirOwnReply() {
    store.prompt().practices().give(CHANNEL, given(MONDAY, "P01"));
    PracticeReply bens = reply(PracticeAnswer.NOT_TODAY).noted("for me alone");
    store.prompt().practices().reply(CHANNEL, MONDAY, ben, bens);
    store.prompt().practices().reply(CHANNEL, MONDAY, ana, reply(PracticeAnswer.DID_IT));

    Practice practice = given(MONDAY, "P01");
    assertThat(store.prompt().practices().find(CHANNEL, MONDAY, ana))
        .contains(practice.with(reply(PracticeAnswer.DID_IT)));
    assertThat(store.prompt().practices().find(CHANNEL, MONDAY, ben)).contains(practice.with(bens));
    assertThat(store.prompt().practices().repliedTo(ben, MONDAY))
        .containsExactly(practice.with(bens));
    assertThat(store.prompt().practices().given(CHANNEL, MONDAY))
        .as("the first reply, without its note")
        .containsExactly(practice.with(reply(PracticeAnswer.NOT_TODAY)));
  }

  @Test
  void preferencesAreKept() {
    assertThat(store.prompt().preferences().of(anaAlone)).isEqualTo(PromptPreference.UNSET);
    PromptPreference chosen =
        PromptPreference.UNSET
            .limitedTo(SeenBy.PUBLIC, true)
            .replies(PromptPreference.Replies.KEPT)
            .withRestOffered()
            .heardOn(MONDAY)
            .askedOn(TUESDAY);
    store.prompt().preferences().keep(anaAlone, PromptPreference.UNSET.heardOn(TUESDAY));
    store.prompt().preferences().keep(anaAlone, chosen);
    reopen();

    assertThat(store.prompt().preferences().of(anaAlone)).isEqualTo(chosen);
    assertThat(store.prompt().preferences().of(CHANNEL)).isEqualTo(PromptPreference.UNSET);
  }

  @Test
  void leadsStandInTheOrderTheyCame() {
    store.prompt().channelLeads().add(CHANNEL, new Lead(ben, OWN));
    store.prompt().channelLeads().add(CHANNEL, new Lead(ana, OWN));
    Conversation moved = new Conversation("teams", "tenant", "U9");
    store.prompt().channelLeads().add(CHANNEL, new Lead(ben, moved));

    assertThat(store.prompt().channelLeads().of(CHANNEL))
        .containsExactly(new Lead(ben, moved), new Lead(ana, OWN));
    store.prompt().channelLeads().remove(CHANNEL, ben);
    assertThat(store.prompt().channelLeads().of(CHANNEL)).containsExactly(new Lead(ana, OWN));
  }

  @Test
  void aSentenceIsItsWritersAndPostedOnce() {
    store.prompt().practices().give(anaAlone, given(MONDAY, "P01"));
    Sentence sentence = new Sentence(anaAlone, MONDAY, "I learned to ask.", OWN, false);
    long id = store.prompt().staffSentences().keep(ana, sentence);

    assertThat(store.prompt().staffSentences().find(ana, id)).contains(sentence);
    assertThat(store.prompt().staffSentences().find(ben, id)).isEmpty();
    assertThat(store.prompt().staffSentences().post(ben, id)).isFalse();
    assertThat(store.prompt().staffSentences().post(ana, id)).isTrue();
    assertThat(store.prompt().staffSentences().post(ana, id)).isFalse();
    assertThat(store.prompt().staffSentences().find(ana, id).orElseThrow().posted()).isTrue();
  }
}
