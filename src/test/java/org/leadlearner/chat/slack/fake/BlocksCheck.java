package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Looks at the blocks of a message or a view, as strictly as a test wants. */
@FunctionalInterface
public interface BlocksCheck {

  /**
   * What is wrong with them, a line each; empty when they are fine. Slack's own lines look like
   * {@code must be less than 3001 characters [json-pointer:/blocks/0/text/text]}.
   */
  List<String> problems(JsonNode blocks);
}
