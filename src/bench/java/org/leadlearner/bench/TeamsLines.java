package org.leadlearner.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.chat.teams.fake.Bot;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Place;

/** Messages that people write in Teams, as an emulator posts them: without a token. */
final class TeamsLines {

  private static final int PEOPLE = 320;

  private final Bot bot;
  private final List<String> lines;
  private long made;

  TeamsLines(FakeBotConnector teams, List<String> lines) {
    this.bot = teams.bot(URI.create("http://127.0.0.1/api/messages"));
    this.lines = lines;
  }

  List<byte[]> next(int count) {
    List<byte[]> requests = new ArrayList<>(count);
    for (int request = 0; request < count; request++) {
      int person = (int) (made % PEOPLE);
      String line = lines.get((int) (made++ / PEOPLE % lines.size()));
      ObjectNode activity =
          bot.written(Place.personal(Cast.oneOfMany(person)), line)
              .put("channelId", "emulator")
              // As Teams writes it; the SDK reads no other form.
              .put("timestamp", "2026-10-01T14:00:00.000Z");
      activity.withObject("/from").put("role", "user");
      activity.withObject("/recipient").put("role", "bot");
      requests.add(request(activity.toString().getBytes(StandardCharsets.UTF_8)));
    }
    return requests;
  }

  private static byte[] request(byte[] body) {
    byte[] head =
        """
        POST /api/messages HTTP/1.1
        Host: 127.0.0.1
        Content-Type: application/json; charset=utf-8
        Content-Length: %d

        """
            .formatted(body.length)
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return whole;
  }
}
