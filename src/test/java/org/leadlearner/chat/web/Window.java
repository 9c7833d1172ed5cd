package org.leadlearner.chat.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Kinds of windows that pages are looked at in. A page that a test is done with is kept for the
 * next one: a window of its own takes four times as long as another page in the same one.
 */
enum Window {
  /** As the browser has it. */
  PLAIN(new NewContextOptions()),
  DESK(new NewContextOptions().setTimezoneId("America/Chicago")),
  PHONE(
      new NewContextOptions()
          .setTimezoneId("America/Chicago")
          .setHasTouch(true)
          .setIsMobile(true)
          .setViewportSize(360, 740));

  private final NewContextOptions options;
  private final Deque<Page> left = new ArrayDeque<>();

  Window(NewContextOptions options) {
    this.options = options;
  }

  /** A page that no other test is using. */
  Page page() {
    Page page = left.poll();
    return page == null || page.isClosed() ? Browser.start().open(options).newPage() : page;
  }

  /** Takes a page back; what the site kept in the browser is gone. */
  void leave(Page page) {
    try {
      page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
      page.navigate("about:blank");
      left.push(page);
    } catch (PlaywrightException lost) {
      page.context().close();
    }
  }
}
