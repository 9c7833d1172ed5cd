package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadlearner.chat.fake.Json;

/**
 * A workspace that the app is installed in.
 *
 * @param id begins with T
 * @param domain the part before slack.com
 */
public record Team(String id, String name, String domain) {

  /** Where the app is installed from the start. */
  public static final Team HOME = new Team("T0TEAM", "Test District", "testdistrict");

  String url() {
    return "https://" + domain + ".slack.com/";
  }

  ObjectNode json() {
    return Json.object().put("id", id).put("name", name).put("domain", domain);
  }
}
