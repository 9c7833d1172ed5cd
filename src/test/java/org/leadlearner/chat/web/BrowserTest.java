package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** A server for each test, and one browser for all. */
@Tag("browser")
abstract class BrowserTest {

  private static Browser browser;

  PlaygroundServer server;
  private final List<Tab> tabs = new ArrayList<>();

  /** The server of a test. */
  PlaygroundServer server() {
    return new PlaygroundServer();
  }

  @BeforeEach
  void startServer() {
    server = server();
  }

  @BeforeAll
  static void startBrowser() {
    browser = Browser.start();
  }

  BrowserContext context(NewContextOptions options) {
    return browser.chromium().newContext(options);
  }

  /** Opens a tab in a context of its own. */
  Tab open(MadeUpPerson person) {
    return open(context(new NewContextOptions()), person);
  }

  Tab open(BrowserContext context, MadeUpPerson person) {
    Tab tab = new Tab(context, server, person);
    tabs.add(tab);
    return tab;
  }

  @AfterEach
  void closeTabs() {
    server.close();
    tabs.forEach(tab -> tab.page.context().close());
    assertThat(tabs).allSatisfy(tab -> assertThat(tab.complaints()).isEmpty());
  }
}
