package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.leadlearner.Repetitions;
import org.leadlearner.StandardError;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.transport.IncomingSlack;

/** Real requests with something broken: whatever comes, it is taken or refused, and no fault. */
@Isolated
class FuzzedRequestsTest {
  private static final int ROUNDS = Repetitions.of(10_000);
  private static final long SEED = 20_261_001;

  private final IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @Test
  void brokenRequestsAreTakenOrRefused() throws Exception {
    List<String> bodies = RecordedRequests.of(incoming);
    assertThat(bodies).hasSize(10);
    incoming.inbox.answer(Receipt.NOTHING);
    int before = incoming.inbox.heard().size();
    RequestMutation mutation = new RequestMutation(new Random(SEED));
    Map<Integer, Integer> statuses = new TreeMap<>();
    String logs =
        StandardError.during(
            () -> {
              for (int round = 0; round < ROUNDS; round++) {
                String body = mutation.of(bodies.get(round % bodies.size()));
                statuses.merge(post(body, round).getStatusCode(), 1, Integer::sum);
              }
            });

    assertThat(statuses).containsOnlyKeys(200, 400, 401);
    assertThat(incoming.inbox.heard().size()).isGreaterThan(before);
    assertThat(logs).doesNotContain("ERROR", "hello", "a.example", incoming.slack.botToken());
  }

  /** Each eleventh is forged. */
  private Response post(String body, int round) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String timestamp = Long.toString(Instant.now().getEpochSecond());
    String secret = round % 11 == 10 ? "forged" : FakeSlack.SIGNING_SECRET;
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
    String signature = "v0=" + HexFormat.of().formatHex(mac.doFinal(bytes));
    return incoming.endpoint.answer(timestamp, signature, bytes);
  }
}
