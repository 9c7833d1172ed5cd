package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadlearner.chat.fake.Json;

/** Slack's paging: a limit, and a cursor that the answer gives for the next page. */
final class Page {
  private static final int USUAL = 100;
  private static final int LARGEST = 999;
  private static final String PREFIX = "next:";

  private Page() {}

  static ObjectNode of(ApiRequest request, String name, List<? extends JsonNode> all)
      throws SlackError {
    int limit = Math.min(request.number("limit", USUAL), LARGEST);
    int from = start(request.text("cursor").orElse(PREFIX + 0), all.size());
    int to = Math.min(from + limit, all.size());
    String next = to < all.size() ? PREFIX + to : "";
    ObjectNode answer = Json.object();
    answer.set(name, Json.array(all.subList(from, to)));
    answer.set("response_metadata", Json.object().put("next_cursor", next));
    return answer;
  }

  private static int start(String cursor, int size) throws SlackError {
    if (!cursor.matches(PREFIX + "\\d{1,9}")) {
      throw new SlackError("invalid_cursor");
    }
    return Math.min(Integer.parseInt(cursor.substring(PREFIX.length())), size);
  }
}
