package org.leadlearner.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.Team;

/**
 * Requests as Slack posts them, whole and signed, made before the clock runs: {@code /checkin help}
 * from one person after the other, each with a trigger of its own, so that none is a repeat.
 */
final class SignedCommands {

  private static final int PEOPLE = 500;

  private final Clock clock;
  private final SlackSignature signature = new SlackSignature();
  private long made;

  SignedCommands(Clock clock) {
    this.clock = clock;
  }

  /** The ids of those who ask. */
  static List<String> users() {
    return IntStream.range(0, PEOPLE).mapToObj(SignedCommands::user).toList();
  }

  /** The next {@code count} requests. */
  List<byte[]> next(int count) {
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    List<byte[]> requests = new ArrayList<>(count);
    for (int request = 0; request < count; request++) {
      requests.add(signature.request("application/x-www-form-urlencoded", timestamp, form(made++)));
    }
    return requests;
  }

  private static String form(long number) {
    String user = user(number % PEOPLE);
    Map<String, String> fields =
        new TreeMap<>(
            Map.of(
                "team_id",
                Team.HOME.id(),
                "team_domain",
                Team.HOME.domain(),
                "channel_id",
                Cast.directMessage(user),
                "channel_name",
                "directmessage",
                "user_id",
                user,
                "user_name",
                user,
                "command",
                "/checkin",
                "text",
                "help",
                "api_app_id",
                Cast.APP,
                "trigger_id",
                "13345224609." + number));
    fields.put("token", "verification-token");
    fields.put("is_enterprise_install", "false");
    fields.put("response_url", "https://hooks.slack.com/commands/1234/" + number);
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String user(long number) {
    return "U0BENCH" + number;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
