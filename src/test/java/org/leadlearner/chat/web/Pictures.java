package org.leadlearner.chat.web;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures of pages in {@code target/screenshots}, for people to judge. No test looks at them, and
 * they take as long as what is tested, so they are left only with {@code -Dpictures=true}, or when
 * the pictures of the documents are made anew with {@code -Dgolden.update=true}.
 */
public final class Pictures {

  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final boolean WANTED =
      Boolean.getBoolean("pictures") || Boolean.getBoolean("golden.update");

  private Pictures() {}

  /** What is in the window now. */
  public static void window(Page page, String name) {
    take(page, name, false);
  }

  /** The page from its beginning to its end. */
  public static void whole(Page page, String name) {
    take(page, name, true);
  }

  public static Path file(String name) {
    return FOLDER.resolve(name + ".png");
  }

  private static void take(Page page, String name, boolean isWhole) {
    if (WANTED) {
      page.screenshot(new Page.ScreenshotOptions().setPath(file(name)).setFullPage(isWhole));
    }
  }
}
