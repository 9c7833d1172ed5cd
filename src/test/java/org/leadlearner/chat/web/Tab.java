package org.leadlearner.chat.web;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A tab of the browser in which someone uses the playground. */
final class Tab {

  final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Consumer<String> error = complaints::add;
  private final Consumer<ConsoleMessage> complain = this::hear;

  Tab(Page page, PlaygroundServer server, MadeUpPerson person) {
    this.page = page;
    page.onPageError(error);
    page.onConsoleMessage(complain);
    page.navigate(server.address("/#as=" + person.key()).toString());
    untilBegun();
  }

  private void hear(ConsoleMessage message) {
    if (message.text().contains("Content Security Policy")) {
      complaints.add(message.text());
    }
  }

  /** What is said on the page from now on is another's. */
  void leave() {
    page.offPageError(error);
    page.offConsoleMessage(complain);
  }

  void reload() {
    page.reload();
    untilBegun();
  }

  /** Faults of the page's scripts, and what its Content-Security-Policy has stopped. */
  List<String> complaints() {
    return complaints;
  }

  Locator words() {
    return page.getByLabel("Write to Lead Learner");
  }

  void say(String text) {
    words().fill(text);
    words().press("Enter");
  }

  /** The tab of a room, {@code own} or {@code channel}. */
  Locator tab(String room) {
    return page.locator("#tab-" + room);
  }

  Locator messages() {
    return page.getByRole(AriaRole.LOG).getByRole(AriaRole.ARTICLE);
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator choice(String key) {
    return page.locator(".choice[data-key='" + key + "']");
  }

  private void untilBegun() {
    page.waitForFunction("() => !document.querySelector('[role=log][aria-busy]')");
  }
}
