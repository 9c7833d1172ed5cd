package org.leadlearner.chat.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.leadlearner.chat.web.MadeUpPerson.DANA;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** When the line or the server fails, nothing that a person wrote or pressed is lost. */
class PlaygroundTroubleTest extends BrowserTest {

  @BeforeEach
  void begin() {
    server.show(DANA, SampleMessages.question(""));
  }

  private static Locator notice(Tab tab) {
    return tab.page.locator(".unsent");
  }

  /** The bodies of what the tab posts from now on. */
  private static List<String> posts(Tab tab) {
    List<String> posts = new CopyOnWriteArrayList<>();
    tab.page.onRequest(
        request -> {
          if (request.method().equals("POST")) {
            posts.add(request.postData());
          }
        });
    return posts;
  }

  private void assertSaidOnce(Tab tab, String text) {
    assertThat(notice(tab)).hasCount(0);
    assertThat(tab.messages()).hasCount(2);
    assertThat(tab.messages().nth(1)).containsText(text);
    await().until(() -> server.inbox.heard().size() == 1);
    Assertions.assertThat(server.inbox.heard().get(0).heard()).isEqualTo(new Heard.Typed(text));
  }

  @Test
  void aLineThatWasNotTakenIsKeptAndTriedAgainWithItsKey() {
    Tab tab = open(context(new NewContextOptions()), DANA);
    List<String> posts = posts(tab);
    server.inbox.fail(2);
    tab.say("we meet monthly");
    assertThat(notice(tab)).containsText("Not sent. Your text is kept. Try again");
    assertThat(notice(tab)).isInViewport();
    tab.button("Try again").click();
    tab.page.waitForCondition(() -> posts.size() == 2);
    assertThat(notice(tab)).hasCount(1);
    tab.button("Try again").click();
    assertSaidOnce(tab, "we meet monthly");
    Assertions.assertThat(posts).hasSize(3);
    Assertions.assertThat(Set.copyOf(posts)).hasSize(1);
  }

  @Test
  void aLineThatWasNotTakenOutlivesAReload() {
    Tab tab = open(context(new NewContextOptions()), DANA);
    server.inbox.fail(1);
    tab.say("we meet monthly");
    assertThat(notice(tab)).hasCount(1);
    tab.reload();
    assertThat(tab.messages()).hasCount(2);
    tab.button("Try again").click();
    assertSaidOnce(tab, "we meet monthly");
    tab.reload();
    assertSaidOnce(tab, "we meet monthly");
  }

  @Test
  void offlineALineWaits() {
    Tab tab = open(context(new NewContextOptions()), DANA);
    tab.page.context().setOffline(true);
    tab.say("written in a tunnel");
    assertThat(notice(tab)).hasCount(1);
    Assertions.assertThat(server.inbox.heard()).isEmpty();
    tab.page.context().setOffline(false);
    tab.button("Try again").click();
    assertSaidOnce(tab, "written in a tunnel");
  }

  @Test
  void aLostConnectionIsSaidAndNothingIsMissed() {
    Tab tab = open(context(new NewContextOptions()), DANA);
    Locator lost = tab.page.getByText("Connection lost. Trying again…");
    assertThat(lost).hasCount(0);
    server.stop();
    assertThat(lost).isVisible();
    server.show(DANA, Message.of(new Part.Heading("Said meanwhile")));
    server.restart();
    assertThat(tab.messages()).hasCount(2);
    assertThat(tab.messages().last()).containsText("Said meanwhile");
    assertThat(lost).hasCount(0);
  }

  /** The data may be deleted, and the program started again, while its page is open. */
  @Test
  void anOpenPageOverANewDatabaseShowsThatOneAndKeepsWhatWasNotSent() {
    Tab tab = open(context(new NewContextOptions()), DANA);
    server.inbox.fail(1);
    tab.say("we meet monthly");
    assertThat(notice(tab)).hasCount(1);
    server.stop();
    server.transcript.forgetAll();
    server.restart();
    assertThat(tab.messages()).hasCount(1);
    tab.button("Try again").click();
    server.show(DANA, Message.of(new Part.Heading("Said by the new one")));
    assertThat(tab.messages().last()).containsText("Said by the new one");
    assertThat(notice(tab)).hasCount(0);
  }

  @Test
  void aPressThatWasNotTakenIsTriedAgainWithItsKey() {
    server.inbox.doing(incoming -> server.show(DANA, SampleMessages.question("a"), incoming.on()));
    Tab tab = open(context(new NewContextOptions()), DANA);
    List<String> posts = posts(tab);
    server.inbox.fail(1);
    tab.choice("a").click();
    assertThat(tab.messages()).containsText("please try again.");
    assertThat(tab.page.locator("[data-action][aria-busy]")).hasCount(0);
    tab.choice("a").click();
    assertThat(tab.choice("a")).containsText("Your answer");
    Assertions.assertThat(posts).hasSize(2);
    Assertions.assertThat(posts.get(1)).isEqualTo(posts.get(0));
    Assertions.assertThat(server.inbox.heard()).hasSize(1);
  }

  @Test
  void aTextThatIsTooLongStaysInItsField() {
    Tab tab = open(context(new NewContextOptions()), DANA);
    String text = "x".repeat(8_001);
    tab.say(text);
    assertThat(tab.page.locator("#words-trouble"))
        .hasText("That is 8,001 characters long, and 8,000 fit in one message. Your text is kept.");
    assertThat(tab.words()).hasValue(text);
    Assertions.assertThat(server.inbox.heard()).isEmpty();
    tab.words().fill("shorter");
    assertThat(tab.page.locator("#words-trouble")).hasText("");
    tab.words().press("Enter");
    assertSaidOnce(tab, "shorter");
  }

  @Test
  void aTextThatTheServerRefusesComesBack() {
    Tab tab = open(context(new NewContextOptions()), DANA);
    tab.page.route(
        "**/playground/say",
        route ->
            route.resume(
                new com.microsoft.playwright.Route.ResumeOptions()
                    .setPostData(
                        "{\"as\":\"dana\",\"key\":\"k\",\"text\":\"" + "x".repeat(9_000) + "\"}")));
    tab.say("mine");
    assertThat(tab.page.locator("#words-trouble")).containsText("9,000 characters");
    assertThat(tab.words()).hasValue("mine");
    assertThat(tab.messages()).hasCount(1);
  }
}
