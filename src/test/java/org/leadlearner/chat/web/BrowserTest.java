package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** A server for each test, and one browser for all; windows are used again, see {@link Window}. */
@Tag("browser")
abstract class BrowserTest {

  private static Browser browser;

  PlaygroundServer server;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<Tab> tabs = new ArrayList<>();
  private final Map<Tab, Window> windows = new LinkedHashMap<>();

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
    BrowserContext context = browser.open(options);
    contexts.add(context);
    return context;
  }

  /** Opens a tab in a window where nobody else is. */
  Tab open(MadeUpPerson person) {
    return open(Window.PLAIN, 1280, 720, ColorScheme.LIGHT, person);
  }

  Tab open(Window window, int width, int height, ColorScheme scheme, MadeUpPerson person) {
    Page page = window.page();
    page.setViewportSize(width, height);
    page.emulateMedia(
        new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(ForcedColors.NONE));
    Tab tab = new Tab(page, server, person);
    tabs.add(tab);
    windows.put(tab, window);
    return tab;
  }

  Tab open(BrowserContext context, MadeUpPerson person) {
    Tab tab = new Tab(context.newPage(), server, person);
    tabs.add(tab);
    return tab;
  }

  /** Leaves what was looked at until now. */
  void leaveTabs() {
    windows.forEach(
        (tab, window) -> {
          tab.leave();
          window.leave(tab.page);
        });
    windows.clear();
  }

  @AfterEach
  void closeTabs() {
    leaveTabs();
    server.close();
    contexts.forEach(BrowserContext::close);
    assertThat(tabs).allSatisfy(tab -> assertThat(tab.complaints()).isEmpty());
  }
}
