package org.leadlearner.chat.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.leadlearner.chat.web.MadeUpPerson.DANA;
import static org.leadlearner.chat.web.MadeUpPerson.RUTH;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** The two rooms of a person, in a real browser. */
class PlaygroundRoomsTest extends BrowserTest {

  private static Message words(String text) {
    return Message.of(new Part.Text(List.of(Line.plain(text))));
  }

  private static Message prompt() {
    return Message.of(
        new Part.Heading("Today"),
        new Part.Buttons(List.of(Part.Button.main("Did it", Action.of("did-it")))));
  }

  @Test
  void aPressInTheChannelIsAnsweredInTheOwnMessagesAndMarkedThere() {
    server.show(RUTH, words("Hello."));
    server.post(prompt());
    server.inbox.doing(incoming -> server.show(RUTH, words("Noted.")));
    Tab tab = open(RUTH);
    tab.tab("channel").click();
    assertThat(tab.tab("own")).hasText("My messages");
    tab.button("Did it").click();

    assertThat(tab.tab("own")).hasText("My messages 1 new");
    assertThat(tab.page.locator("#news")).hasText("1 new in My messages");
    Incoming heard = server.inbox.heard().get(0);
    Assertions.assertThat(heard.where().setting()).isEqualTo(Where.Setting.CHANNEL);
    Assertions.assertThat(heard.on()).contains("2");
    tab.tab("own").click();
    assertThat(tab.messages().last()).containsText("Noted.");
    assertThat(tab.tab("own")).hasText("My messages");
    tab.reload();
    assertThat(tab.tab("own")).hasText("My messages");
  }

  @Test
  void whatPeopleWriteThereIsSeenByTheOthersWithTheirNames() {
    BrowserContext context = context(new NewContextOptions());
    server.show(DANA, words("Hello."));
    server.show(RUTH, words("Hello."));
    Tab dana = open(context, DANA);
    Tab ruth = open(context, RUTH);
    dana.tab("channel").click();
    assertThat(dana.page.getByText("Nothing was written here yet")).isVisible();
    dana.page.getByLabel("Write to the channel").fill("Good morning");
    dana.page.keyboard().press("Enter");

    assertThat(dana.messages()).hasCount(1);
    assertThat(dana.messages().first()).hasClass("said");
    assertThat(dana.page.getByText("Nothing was written here yet")).isHidden();
    assertThat(ruth.tab("channel")).hasText("Leadership channel 1 new");
    ruth.tab("channel").click();
    assertThat(ruth.messages()).hasCount(1);
    assertThat(ruth.messages().first()).hasClass("talk");
    assertThat(ruth.messages().first()).containsText("Dana Ortiz");
    assertThat(ruth.messages().first()).containsText("Good morning");
    Assertions.assertThat(server.inbox.heard()).isEmpty();
    assertThat(dana.tab("channel")).hasText("Leadership channel");
  }

  @Test
  void theTabsAreReachedByKeyboard() {
    server.show(DANA, words("Hello."));
    server.post(prompt());
    Tab tab = open(DANA);
    assertThat(tab.tab("own")).hasAttribute("aria-selected", "true");
    tab.tab("own").focus();
    tab.page.keyboard().press("ArrowRight");
    assertThat(tab.tab("channel")).isFocused();
    assertThat(tab.tab("channel")).hasAttribute("aria-selected", "true");
    assertThat(tab.tab("own")).hasAttribute("tabindex", "-1");
    tab.page.keyboard().press("Tab");
    assertThat(tab.button("Did it")).isFocused();
    tab.tab("channel").focus();
    tab.page.keyboard().press("Home");
    assertThat(tab.tab("own")).isFocused();
    assertThat(tab.messages()).hasCount(1);
    assertThat(tab.messages()).containsText("Hello.");
  }

  @Test
  void eachRoomKeepsItsDraftAndItsPlaceInTheAddress() {
    server.show(DANA, words("Hello."));
    Tab tab = open(DANA);
    tab.words().fill("to the assistant");
    tab.tab("channel").click();
    assertThat(tab.page.locator("#words")).hasValue("");
    tab.page.locator("#words").fill("to everyone");
    assertThat(tab.page).hasURL(server.address("/#as=dana&in=channel").toString());
    tab.reload();
    assertThat(tab.tab("channel")).hasAttribute("aria-selected", "true");
    assertThat(tab.page.locator("#words")).hasValue("to everyone");
    tab.tab("own").click();
    assertThat(tab.words()).hasValue("to the assistant");
  }

  @Test
  void aLineThatCouldNotBeSentIsKeptInItsRoom() {
    server.show(DANA, words("Hello."));
    server.post(prompt());
    Tab tab = open(DANA);
    tab.tab("channel").click();
    server.inbox.fail(1);
    tab.page.locator("#words").fill("I tried it");
    tab.page.keyboard().press("Enter");
    Locator unsent = tab.page.locator("#log-channel .unsent");
    assertThat(unsent).containsText("Not sent. Your text is kept.");
    tab.reload();
    assertThat(tab.page.locator("#log .unsent")).hasCount(0);
    tab.button("Try again").click();
    await().until(() -> server.inbox.heard().size() == 1);
    Assertions.assertThat(server.inbox.heard().get(0).heard())
        .isEqualTo(new Heard.Replied("I tried it", PlaygroundServer.NOW));
    assertThat(tab.messages()).hasCount(2);
  }

  @Test
  void theClockIsHiddenWhereItCannotBeMoved() {
    server.show(DANA, words("Hello."));
    Tab tab = open(DANA);
    assertThat(tab.page.locator("#clock")).isHidden();
  }
}
