package org.leadlearner.chat.teams.connector;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.ChatPlatform.Shut;

/**
 * What the error responses of the Bot Connector mean for us (Microsoft's page "Send proactive
 * messages", its table of status codes, and "Optimize your bot with rate limiting in Teams").
 */
public final class ConnectorErrors {

  /** Our own code: the host of the serviceUrl is not listed, so nothing was sent. */
  static final String HOST = "ServiceHostNotListed";

  /** Our own code: no activity has come from this tenant yet. */
  static final String UNHEARD = "TenantNotHeardFrom";

  /** The default when Teams does not say how long. */
  static final Duration USUAL_WAIT = Duration.ofSeconds(30);

  private static final int SUCCESS = 2;
  private static final int TOO_MANY = 429;
  private static final int UNAUTHORIZED = 401;
  private static final int PRECONDITION = 412;
  private static final int GAVE_UP_WAITING = 408;
  private static final int CLIENT_ERRORS = 400;
  private static final int SERVER_ERRORS = 500;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final Duration LONGEST_WAIT = Duration.ofHours(24);

  private static final String BLOCKED_FOR_NOW =
      "; nothing more is sent until it is installed again";

  /** Teams accepts nothing more here until somebody installs the app again. */
  private static final Set<String> SHUT_OUT =
      Set.of(
          "BotNotInConversationRoster",
          "BotDisabledByAdmin",
          "ConversationBlockedByUser",
          "MessageWritesBlocked");

  private static final Map<String, String> MENDS =
      Map.ofEntries(
          Map.entry(
              "BotNotInConversationRoster",
              "the assistant is not installed there" + BLOCKED_FOR_NOW),
          Map.entry(
              "BotDisabledByAdmin", "an administrator turned the assistant off" + BLOCKED_FOR_NOW),
          Map.entry(
              "ConversationBlockedByUser", "the person blocked the assistant" + BLOCKED_FOR_NOW),
          Map.entry("MessageWritesBlocked", "Teams takes no messages there" + BLOCKED_FOR_NOW),
          Map.entry("ConversationNotFound", "the conversation is there no more"),
          Map.entry("MessageSizeTooBig", "the message is too long for Teams"),
          Map.entry(UNHEARD, "install the assistant for one person or team of the tenant first"),
          Map.entry(HOST, "the conversation's service is not in TEAMS_SERVICE_HOSTS"));

  private ConnectorErrors() {}

  /** The outcome of a response that was not a success. */
  static <T> CallOutcome<T> answer(CallTracker watch, Optional<String> code, Instant now) {
    int status = watch.status();
    String why = "HTTP status " + status + code.map(word -> ", " + word).orElse("");
    if (status == TOO_MANY) {
      Duration pause =
          watch.header("Retry-After").flatMap(text -> wait(text, now)).orElse(USUAL_WAIT);
      return new CallOutcome.NotDone<>("limited by Teams", Optional.of(pause));
    } else if (status == UNAUTHORIZED) {
      return new CallOutcome.NotDone<>("Teams did not take our token: check MICROSOFT_APP_ID");
    } else if (status >= SERVER_ERRORS || status == GAVE_UP_WAITING || status / 100 == SUCCESS) {
      return new CallOutcome.Unclear<>(why);
    } else if (status < CLIENT_ERRORS || status == PRECONDITION) {
      return new CallOutcome.NotDone<>(why);
    }
    return new CallOutcome.Refused<>(status, code.orElse("HTTP status " + status));
  }

  /** Whether nothing may be sent here until the app is installed again. */
  public static boolean isShutOut(CallOutcome.Refused<?> refused) {
    return refused.status() == FORBIDDEN && SHUT_OUT.contains(refused.code());
  }

  /**
   * Why the conversation is blocked after this response; empty when the next message may be sent.
   */
  public static Optional<Shut.Cause> shut(CallOutcome.Refused<?> refused) {
    if (isShutOut(refused)) {
      return Optional.of(Shut.Cause.NOT_IN);
    } else if (refused.status() == FORBIDDEN) {
      return Optional.of(Shut.Cause.FORBIDDEN);
    }
    boolean isThereNoMore =
        (refused.status() == NOT_FOUND || refused.status() == GONE) && !isGone(refused);
    return isThereNoMore ? Optional.of(Shut.Cause.GONE) : Optional.empty();
  }

  /** Whether the message to be updated does not exist any more, while its conversation does. */
  static boolean isGone(CallOutcome<?> answer) {
    return answer instanceof CallOutcome.Refused<?> refused
        && refused.status() == NOT_FOUND
        && refused.code().startsWith("Activity");
  }

  /** The error and how to fix it, for operators. */
  public static String withMend(String code) {
    String mend = MENDS.get(code);
    return mend == null ? code : code + ": " + mend;
  }

  /** Seconds or a date (RFC 9110, section 10.2.3); at least a second, at most a day. */
  private static Optional<Duration> wait(String text, Instant now) {
    try {
      Duration wait =
          text.matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(text))
              : Duration.between(now, date(text));
      Duration enough = wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
      return Optional.of(enough.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : enough);
    } catch (DateTimeException | ArithmeticException neither) {
      return Optional.empty();
    }
  }

  private static Instant date(String text) {
    return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
  }
}
