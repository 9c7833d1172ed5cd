package org.leadlearner.chat.fake;

import java.util.HashMap;
import java.util.Map;

/** An answer of a platform before it is written to the wire. */
public record HttpAnswer(int status, String body, Map<String, String> headers) {

  public HttpAnswer {
    headers = Map.copyOf(headers);
  }

  /** The same with one header more. */
  public HttpAnswer with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new HttpAnswer(status, body, more);
  }
}
