package org.leadlearner.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.Team;

/**
 * Messages that people write to the assistant in Slack, whole and signed, made before the clock
 * runs: one person after the other says the same line, and then each says the next.
 */
final class SignedEvents {

  private static final int PEOPLE = 320;

  private static final String EVENT =
      """
      {"token":"verification-token","team_id":"%1$s","api_app_id":"%2$s","event":{"type":"message",\
      "client_msg_id":"c-%6$d","user":"%3$s","text":"%5$s","team":"%1$s","ts":"%7$s",\
      "channel":"%4$s","channel_type":"im","event_ts":"%7$s","blocks":[{"type":"rich_text",\
      "block_id":"b1","elements":[{"type":"rich_text_section","elements":[{"type":"text",\
      "text":"%5$s"}]}]}]},"type":"event_callback","event_id":"Ev%6$d","event_time":1700000000,\
      "authorizations":[{"team_id":"%1$s","user_id":"%8$s","is_bot":true,\
      "is_enterprise_install":false}]}""";

  private final Clock clock;
  private final List<String> lines;
  private final SlackSignature signature = new SlackSignature();
  private long made;

  SignedEvents(Clock clock, List<String> lines) {
    this.clock = clock;
    this.lines = lines;
  }

  /** The ids of those who write. */
  static List<String> users() {
    return IntStream.range(0, PEOPLE).mapToObj(number -> "U0BENCH" + number).toList();
  }

  /** The next {@code count} requests. */
  List<byte[]> next(int count) {
    String now = Long.toString(clock.instant().getEpochSecond());
    List<byte[]> requests = new ArrayList<>(count);
    for (int request = 0; request < count; request++) {
      requests.add(signature.request("application/json", now, event(now, made++)));
    }
    return requests;
  }

  private String event(String now, long number) {
    String user = "U0BENCH" + number % PEOPLE;
    return EVENT.formatted(
        Team.HOME.id(),
        Cast.APP,
        user,
        Cast.directMessage(user),
        lines.get((int) (number / PEOPLE % lines.size())),
        System.identityHashCode(this) * 10_000_000L + number,
        now + ".%06d".formatted(number),
        Cast.BOT);
  }
}
