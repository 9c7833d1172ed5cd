package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe finds on a page that would keep somebody from using it. */
public final class Accessibility {

  /** All rules of axe that a color can break. */
  private static final String ONLY_COLORS =
      ", runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

  private Accessibility() {}

  /** Fails with each fault, and when axe looked at nothing. */
  public static void assertNoFault(Page page, String name) throws IOException {
    assertNoFault(page, name, "", List.of("color-contrast", "html-has-lang"));
  }

  /**
   * The same for a page that is looked at in light and in dark. In dark the rules about colors are
   * tried, for in nothing else do the two differ.
   */
  public static void assertNoFault(Page page, ColorScheme scheme, String name) throws IOException {
    if (scheme == ColorScheme.DARK) {
      assertNoFault(page, name, ONLY_COLORS, List.of("color-contrast"));
    } else {
      assertNoFault(page, name);
    }
  }

  private static void assertNoFault(Page page, String name, String options, List<String> passes)
      throws IOException {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(Axe.SCRIPT);
    }
    Object found =
        page.evaluate(
            "async () => { const {passes, violations} = await axe.run(document, {resultTypes: ['violations'],"
                + " selectors: false, preload: false"
                + options
                + "}); return JSON.stringify({passed: passes.map(one => one.id), faults:"
                + " violations.flatMap(one => one.nodes.map(node => one.id + ' ' + node.html + ' '"
                + " + node.failureSummary))}); }");
    JsonNode result = new ObjectMapper().readTree(String.valueOf(found));
    assertThat(result.get("passed").toString()).contains(passes);
    assertThat(result.get("faults")).as(name).isEmpty();
  }

  private static final class Axe {
    private static final String SCRIPT = script();

    private static String script() {
      try (InputStream axe = Accessibility.class.getResourceAsStream("/axe.min.js")) {
        byte[] script = Objects.requireNonNull(axe, "axe.min.js").readAllBytes();
        return new String(script, StandardCharsets.UTF_8);
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }
}
