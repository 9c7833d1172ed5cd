package org.leadlearner.chat.slack.api;

import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.Outgoing;

/** Checks the channel's history for a message whose delivery is uncertain. */
public final class SlackHistory {

  /** Slack may still process a request after the connection is lost. */
  private static final Duration STILL_ON_ITS_WAY = Duration.ofSeconds(45);

  /** In a direct message nobody else would see a duplicate, and the person waits for it. */
  private static final Duration WAITED_FOR = Duration.ofSeconds(4);

  /** Slack's clock may differ from ours; for requests Slack allows the same difference. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  private static final String PAGE_SIZE = "200";
  private static final int MOST_PAGES = 5;

  private final SlackClient client;
  private final Clock clock;

  public SlackHistory(SlackClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  public Sent find(Outgoing outgoing, Instant triedAt, String token) {
    MessageTarget place = MessageTarget.of(outgoing.to().id());
    CallOutcome<String> channel =
        place.isPerson()
            ? directMessage(SlackCall.about(outgoing, token, SlackCall.OPEN), place.channel())
            : new CallOutcome.Done<>(place.channel());
    if (!(channel instanceof CallOutcome.Done<String> known)) {
      return unseen(channel);
    }
    String method = place.timestamp().isPresent() ? SlackCall.REPLIES : SlackCall.HISTORY;
    SlackCall call = between(triedAt, SlackCall.about(outgoing, token, method));
    SlackCall here = call.with("channel", known.body());
    return look(
        place.timestamp().map(thread -> here.with("ts", thread)).orElse(here),
        MessageMarker.of(outgoing),
        triedAt.plus(place.isPerson() ? WAITED_FOR : STILL_ON_ITS_WAY));
  }

  private CallOutcome<String> directMessage(SlackCall open, String user) {
    CallOutcome<ConversationsOpenResponse> answer =
        client.call(open.with("users", user), ConversationsOpenResponse.class);
    if (answer instanceof CallOutcome.Done<ConversationsOpenResponse> opened) {
      return new CallOutcome.Done<>(opened.body().getChannel().getId());
    }
    return answer instanceof CallOutcome.Refused<?> refused
        ? new CallOutcome.Refused<>(refused.error())
        : new CallOutcome.Unclear<>("the direct message could not be opened");
  }

  private static SlackCall between(Instant triedAt, SlackCall call) {
    Instant latest = triedAt.plus(STILL_ON_ITS_WAY).plus(CLOCKS_DIFFER);
    return call.with("include_all_metadata", "true")
        .with("oldest", seconds(triedAt.minus(CLOCKS_DIFFER)))
        .with("latest", seconds(latest))
        .with("inclusive", "true")
        .with("limit", PAGE_SIZE);
  }

  private Sent look(SlackCall call, MessageMarker mark, Instant settled) {
    Optional<String> cursor = Optional.empty();
    for (int number = 0; number < MOST_PAGES; number++) {
      SlackCall asked = cursor.map(next -> call.with("cursor", next)).orElse(call);
      CallOutcome<HistoryPage> answer = client.call(asked, HistoryPage.class);
      if (!(answer instanceof CallOutcome.Done<HistoryPage> page)) {
        return unseen(answer);
      } else if (page.body().holds(mark)) {
        return new Sent.Accepted();
      }
      cursor = page.body().next();
      if (cursor.isEmpty()) {
        return absent(settled);
      }
    }
    return new Sent.Refused("too many messages to look through");
  }

  /**
   * @param settled the time after which a missing message will not arrive any more
   */
  private Sent absent(Instant settled) {
    return clock.instant().isBefore(settled)
        ? new Sent.Unknown("it may be on its way")
        : new Sent.NotSent("it is not there");
  }

  private static Sent unseen(CallOutcome<?> answer) {
    return answer instanceof CallOutcome.Refused<?> refused
        ? new Sent.Refused(SlackErrors.withMend(refused.error()))
        : new Sent.Unknown("Slack does not tell now");
  }

  private static String seconds(Instant time) {
    return time.getEpochSecond() + ".000000";
  }
}
