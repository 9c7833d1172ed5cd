package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.StoredAssistant;
import org.leadlearner.assistant.button.AccountButton;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/** Two accounts with one address are asked whether they are one person's. */
class LinkTalkTest extends TeamTalk {

  private static final Account IN_SLACK = new Account("slack", "T1", "U1");
  private static final Account IN_TEAMS = new Account("teams", "tenant", "ada");
  private int number;

  @BeforeEach
  void link() {
    assistant = StoredAssistant.on(store).with(store.person().linkedPeople(account -> true)).made();
  }

  private String hears(Account from, String typed) {
    return text(hear(from, new Heard.Typed(typed)));
  }

  private List<Reply> hear(Account from, Heard heard) {
    Incoming incoming =
        new Incoming(
            Set.of("key-" + number++),
            from,
            new Profile(
                "Ada",
                Locale.US,
                ZoneOffset.UTC,
                Profile.Relation.MEMBER,
                Optional.of("ada@example.org")),
            new Where(
                new Conversation(from.platform(), from.workspace(), from.user()),
                Where.Setting.DIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            false,
            heard,
            Optional.empty(),
            clock.instant());
    return store.transactions().inTransaction(() -> assistant.hear(incoming));
  }

  private boolean isOne() {
    return store.person().people().find(IN_SLACK).equals(store.person().people().find(IN_TEAMS));
  }

  @Test
  void aTypedYesOnEachSideMakesThemOne() {
    hears(IN_SLACK, "help");
    assertThat(hears(IN_TEAMS, "help")).contains("to U1: Ada wrote to me in Teams");
    assertThat(hears(IN_SLACK, "yes"))
        .contains("I will ask you in Teams as well", "to ada: Ada in Slack has your email address");
    assertThat(isOne()).isFalse();
    assertThat(hears(IN_TEAMS, "yes")).contains("one person in Slack and in Teams", "to U1:");
    assertThat(isOne()).isTrue();
  }

  @Test
  void aButtonThatNobodyGaveLinksNothing() {
    Heard yes = new Heard.Pressed(Action.of(AccountButton.LINK));
    hears(IN_SLACK, "help");
    hears(IN_TEAMS, "help");
    assertThat(text(hear(IN_TEAMS, yes))).contains("Nothing has changed").doesNotContain("Slack");
    assertThat(hears(IN_TEAMS, "link accounts")).contains("Nothing has changed");
    assertThat(text(hear(IN_SLACK, yes))).contains("I will ask you in Teams");
    assertThat(text(hear(IN_SLACK, yes))).contains("Nothing has changed");
    assertThat(isOne()).isFalse();
  }

  @Test
  void aNoOnEitherSideLeavesThemApart() {
    hears(IN_SLACK, "help");
    hears(IN_TEAMS, "help");
    hears(IN_SLACK, "link accounts");
    assertThat(hears(IN_TEAMS, "no")).contains("Your accounts stay separate");
    assertThat(hears(IN_TEAMS, "link accounts")).contains("Nothing has changed");
    assertThat(isOne()).isFalse();
  }
}
