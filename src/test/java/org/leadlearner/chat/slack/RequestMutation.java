package org.leadlearner.chat.slack;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.leadlearner.chat.fake.Mutation;

/** Breaks a request, which is JSON, JSON in a form, or a form. */
final class RequestMutation {
  private static final String PAYLOAD = "payload=";

  private final Random random;
  private final Mutation mutation;

  RequestMutation(Random random) {
    this.random = random;
    this.mutation = new Mutation(random, "<@U1|<!channel>>", "event_callback", "view");
  }

  String of(String body) throws Exception {
    if (mutation.isToBeSpoilt()) {
      return mutation.spoilt(body);
    }
    if (body.startsWith("{")) {
      return mutation.changed(body);
    }
    if (body.startsWith(PAYLOAD)) {
      String json = URLDecoder.decode(body.substring(PAYLOAD.length()), StandardCharsets.UTF_8);
      return PAYLOAD + URLEncoder.encode(mutation.changed(json), StandardCharsets.UTF_8);
    }
    List<String> fields = new ArrayList<>(List.of(body.split("&", -1)));
    fields.remove(random.nextInt(fields.size()));
    return String.join("&", fields);
  }
}
