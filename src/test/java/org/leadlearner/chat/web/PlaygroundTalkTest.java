package org.leadlearner.chat.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.leadlearner.chat.web.MadeUpPerson.DANA;
import static org.leadlearner.chat.web.MadeUpPerson.RUTH;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** Talking with the assistant in a real browser. */
class PlaygroundTalkTest extends BrowserTest {

  private static Message words(String text) {
    return Message.of(new Part.Text(List.of(Line.plain(text))));
  }

  private static Message buttons(String label, String verb) {
    return Message.of(new Part.Buttons(List.of(Part.Button.main(label, Action.of(verb)))));
  }

  /** Every press puts the answered question in the place of the message that was pressed. */
  private void answerPressesInPlace() {
    server.inbox.doing(
        incoming -> {
          if (incoming.heard() instanceof Heard.Pressed pressed) {
            String choice = pressed.action().detail("choice").orElse("");
            server.show(DANA, SampleMessages.question(choice), incoming.on());
          }
        });
  }

  private List<Heard> heard() {
    return server.inbox.heard().stream().map(Incoming::heard).toList();
  }

  @Test
  void aNewcomerIsGreeted() {
    server.inbox.doing(incoming -> server.show(DANA, SampleMessages.named("welcome")));
    Tab tab = open(DANA);
    assertThat(tab.messages()).hasCount(1);
    assertThat(tab.messages()).containsText("Good morning, Dana");
    assertThat(tab.page.locator("body")).containsText("made-up people");
    assertThat(tab.page.locator("#log")).hasAttribute("aria-live", "polite");
    Assertions.assertThat(heard()).containsExactly(new Heard.Opened());
    tab.reload();
    assertThat(tab.messages()).hasCount(1);
    Assertions.assertThat(heard()).hasSize(1);
  }

  @Test
  void typedLinesAreSaidOnceAndAnswered() {
    server.show(DANA, words("Hello."));
    server.inbox.doing(incoming -> server.show(DANA, words("I heard you.")));
    Tab tab = open(DANA);
    tab.words().fill("first");
    tab.words().press("Shift+Enter");
    tab.words().pressSequentially("second");
    tab.words().press("Enter");

    assertThat(tab.words()).hasValue("");
    assertThat(tab.messages()).hasCount(3);
    assertThat(tab.messages().nth(1)).containsText("Dana Ortiz");
    assertThat(tab.messages().nth(2)).containsText("I heard you.");
    Assertions.assertThat(heard()).containsExactly(new Heard.Typed("first\nsecond"));
    tab.reload();
    assertThat(tab.messages()).hasCount(3);
  }

  @Test
  void theFirstWordsAreSaidByAPress() {
    server.show(DANA, words("Hello."));
    Tab tab = open(DANA);
    tab.button("Start a check-in").click();
    tab.button("My history").click();
    tab.button("Help").click();
    assertThat(tab.messages()).hasCount(4);
    await().until(() -> heard().size() == 3);
    Assertions.assertThat(heard())
        .containsExactly(
            new Heard.Typed("/checkin"),
            new Heard.Typed("/checkin history"),
            new Heard.Typed("help"));
  }

  /** What is seldom wanted is folded away, and the keyboard gets to it. */
  @Test
  void theMenuOpensByTheKeyboardAndIsPressed() {
    Action fewer = Action.of("fewer");
    server.show(
        DANA,
        Message.of(
            new Part.Buttons(
                List.of(
                    Part.Button.main("Did it", Action.of("did")),
                    Part.Button.more("Fewer like this", fewer)))));
    Tab tab = open(DANA);
    assertThat(tab.button("Did it")).isVisible();
    assertThat(tab.button("Fewer like this")).isHidden();

    tab.button("Did it").focus();
    tab.page.keyboard().press("Tab");
    assertThat(tab.page.locator(".more summary")).isFocused();
    assertThat(tab.page.locator(".more summary")).hasText("Other actions");
    tab.page.keyboard().press("Enter");
    assertThat(tab.button("Fewer like this")).isVisible();
    tab.page.keyboard().press("Tab");
    tab.page.keyboard().press("Enter");

    await().until(() -> heard().size() == 1);
    Assertions.assertThat(heard()).containsExactly(new Heard.Pressed(fewer));
  }

  /** It unfolds where it stands: nothing is asked of the server. */
  @Test
  void aSentenceUnfoldsWhereItComesFrom() {
    server.show(DANA, SampleMessages.named("explained"));
    Tab tab = open(DANA);
    Locator held = tab.page.locator(".explained").first();
    assertThat(held.getByText("3 of 9 answered Investigating.")).isHidden();
    held.getByText("Source").click();
    assertThat(held.getByText("3 of 9 answered Investigating.")).isVisible();
    assertThat(tab.page.getByText("The team agreed on it.")).isHidden();

    tab.page.keyboard().press("Enter");
    assertThat(held.getByText("3 of 9 answered Investigating.")).isHidden();
    Assertions.assertThat(heard()).isEmpty();
  }

  @Test
  void theKeyboardIsEnough() {
    server.show(DANA, SampleMessages.question(""));
    answerPressesInPlace();
    Tab tab = open(DANA);
    tab.page.keyboard().press("Tab");
    assertThat(tab.page.locator(".skip")).isFocused();
    tab.page.keyboard().press("Enter");
    assertThat(tab.words()).isFocused();
    tab.page.keyboard().type("hello");
    tab.page.keyboard().press("Enter");
    assertThat(tab.messages()).hasCount(2);

    for (int step = 0; step < 9; step++) {
      tab.page.keyboard().press("Shift+Tab");
    }
    assertThat(tab.choice("d")).isFocused();
    tab.page.keyboard().press("Enter");
    assertThat(tab.choice("d")).containsText("Your answer");
    assertThat(tab.choice("a")).isFocused();
    Assertions.assertThat(server.inbox.heard().get(1).on()).contains("1");

    tab.page.keyboard().press("C");
    assertThat(tab.choice("c")).containsText("Your answer");
    assertThat(tab.choice("d")).not().containsText("Your answer");
    assertThat(tab.messages()).hasCount(2);
  }

  @Test
  void aPressComesAfterTheLineThatWasTypedBefore() {
    server.show(DANA, SampleMessages.question(""));
    answerPressesInPlace();
    Tab tab = open(context(new NewContextOptions()), DANA);
    CompletableFuture<Route> typed = new CompletableFuture<>();
    tab.page.route("**/playground/say", typed::complete);
    List<String> sent = new CopyOnWriteArrayList<>();
    tab.page.onRequest(request -> sent.add(URI.create(request.url()).getPath()));
    tab.words().fill("hello");
    tab.page.keyboard().press("Enter");
    tab.choice("d").click();
    assertThat(tab.choice("d")).hasAttribute("aria-busy", "true");
    tab.page.waitForCondition(typed::isDone);
    Assertions.assertThat(sent).contains("/playground/say").doesNotContain("/playground/press");

    typed.join().resume();
    assertThat(tab.choice("d")).containsText("Your answer");
    Assertions.assertThat(heard()).hasSize(2).first().isEqualTo(new Heard.Typed("hello"));
  }

  @Test
  void aPressIsBusyAtOnceAndCountsOnce() {
    server.show(DANA, SampleMessages.question(""));
    CountDownLatch decided = new CountDownLatch(1);
    server.inbox.doing(
        incoming -> {
          try {
            decided.await();
          } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
          }
          server.show(DANA, SampleMessages.question("b"), incoming.on());
        });
    Tab tab = open(DANA);
    tab.choice("b").dblclick();
    assertThat(tab.choice("b")).hasAttribute("aria-busy", "true");
    tab.choice("b").click();
    decided.countDown();
    assertThat(tab.choice("b")).containsText("Your answer");
    assertThat(tab.page.locator("[data-action][aria-busy]")).hasCount(0);
    Assertions.assertThat(heard())
        .containsExactly(
            new Heard.Pressed(Action.of("answer").with("strand", "modelling").with("choice", "b")));
  }

  @Test
  void buttonsOfOlderMessagesCanStillBePressed() {
    server.show(DANA, buttons("Older", "older"));
    server.show(DANA, buttons("Newer", "newer"));
    server.inbox.doing(incoming -> server.show(DANA, words("That was answered before.")));
    Tab tab = open(DANA);
    tab.button("Older").click();
    assertThat(tab.messages()).hasCount(3);
    Assertions.assertThat(heard()).containsExactly(new Heard.Pressed(Action.of("older")));
    assertThat(tab.button("Older")).isFocused();
  }

  @Test
  void peoplesWordsAreShownToTheLetter() {
    String said =
        "<script>window.stolen = 1</script> <img src=x onerror='window.stolen=1'> *b* &lt;";
    server.show(DANA, SampleMessages.named("nasty-markup"));
    Tab tab = open(DANA);
    tab.say(said);
    assertThat(tab.messages()).hasCount(2);
    await().until(() -> heard().size() == 1);
    Assertions.assertThat(tab.messages().nth(1).locator(".body p").textContent()).isEqualTo(said);
    Assertions.assertThat(tab.messages().nth(0).locator("q").first().textContent())
        .isEqualTo("<script>alert('x')</script> &amp; <b>bold</b> <a href='#'>");
    Assertions.assertThat(tab.page.evaluate("typeof window.stolen")).isEqualTo("undefined");
    assertThat(tab.page.locator("#log").locator("script, img, b, a")).hasCount(0);
  }

  @Test
  void twoTabsCanBeTwoPeople() {
    BrowserContext context = context(new NewContextOptions());
    server.show(DANA, words("Hello."));
    server.show(RUTH, words("Hello."));
    Tab dana = open(context, DANA);
    Tab danaAgain = open(context, DANA);
    Tab ruth = open(context, RUTH);
    dana.say("I am Dana");
    ruth.say("I am Ruth");
    assertThat(danaAgain.messages().nth(1)).containsText("I am Dana");
    assertThat(dana.messages()).hasCount(2);
    assertThat(ruth.messages().nth(1)).containsText("I am Ruth");
    assertThat(ruth.messages()).hasCount(2);
    assertThat(ruth.page.getByLabel("You are")).hasValue("ruth");
  }

  @Test
  void aDraftWaitsForItsPerson() {
    server.show(DANA, words("Hello."));
    server.show(RUTH, words("Hello."));
    Tab tab = open(DANA);
    tab.words().fill("not done yet");
    tab.page.getByLabel("You are").selectOption("ruth");
    assertThat(tab.words()).hasValue("");
    assertThat(tab.page).hasURL(server.address("/#as=ruth").toString());
    tab.page.getByLabel("You are").selectOption("dana");
    assertThat(tab.words()).hasValue("not done yet");
    tab.reload();
    assertThat(tab.words()).hasValue("not done yet");
  }

  @Test
  void whoReadsFurtherUpIsNotTornAway() {
    for (int count = 0; count < 12; count++) {
      server.show(DANA, SampleMessages.question(""));
    }
    Tab tab = open(DANA);
    Locator last = tab.messages().last();
    assertThat(last).isInViewport();
    server.show(DANA, words("Below."));
    assertThat(tab.messages().last()).containsText("Below.");
    assertThat(tab.messages().last()).isInViewport();

    tab.page.evaluate("window.scrollTo(0, 0)");
    server.show(DANA, words("Further below."));
    assertThat(tab.messages().last()).containsText("Further below.");
    Assertions.assertThat(tab.page.evaluate("window.scrollY")).isEqualTo(0);
  }

  @Test
  void whatAPressBringsIsInSight() {
    for (int count = 0; count < 8; count++) {
      server.show(DANA, SampleMessages.question(""));
    }
    server.inbox.doing(incoming -> server.show(DANA, words("Here it is."), Optional.empty()));
    Tab tab = open(DANA);
    tab.choice("a").first().click();
    assertThat(tab.messages().last()).containsText("Here it is.");
    assertThat(tab.messages().last()).isInViewport();
  }
}
