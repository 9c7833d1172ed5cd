package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What axe finds on a page that would keep somebody from using it. */
public final class Accessibility {

  private Accessibility() {}

  /** Fails with each fault, and when axe looked at nothing. */
  public static void assertNoFault(Page page, String name) throws IOException {
    try (InputStream axe = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      byte[] script = Objects.requireNonNull(axe, "axe.min.js").readAllBytes();
      page.evaluate(new String(script, StandardCharsets.UTF_8));
    }
    Object found =
        page.evaluate(
            "async () => { const {passes, violations} = await axe.run(document, {resultTypes: ['violations'],"
                + " selectors: false, preload: false});"
                + " return JSON.stringify({passed: passes.map(one => one.id), faults:"
                + " violations.flatMap(one => one.nodes.map(node => one.id + ' ' + node.html + ' '"
                + " + node.failureSummary))}); }");
    JsonNode result = new ObjectMapper().readTree(String.valueOf(found));
    assertThat(result.get("passed").toString()).contains("color-contrast", "html-has-lang");
    assertThat(result.get("faults")).as(name).isEmpty();
  }
}
