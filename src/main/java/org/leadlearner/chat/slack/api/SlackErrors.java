package org.leadlearner.chat.slack.api;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.people.Conversation;

/**
 * What Slack's error codes mean for us (the error tables of chat.postMessage, chat.update and
 * views.publish in Slack's reference).
 */
final class SlackErrors {

  /** The default when Slack does not say how long; its own value is usually 30 seconds. */
  static final Duration USUAL_WAIT = Duration.ofSeconds(30);

  /** For the first the reference says: "Some aspect of the operation may have succeeded". */
  private static final Set<String> UNCLEAR =
      Set.of("fatal_error", "internal_error", "service_unavailable");

  private static final Set<String> LIMITED = Set.of("ratelimited", "rate_limited");

  /**
   * The request arrived incomplete, the workspace is being moved, or the token is being rotated.
   */
  private static final Set<String> PASSING =
      Set.of("request_timeout", "team_added_to_org", "token_expired");

  private static final Set<String> GONE =
      Set.of("message_not_found", "cant_update_message", "edit_window_closed");

  private static final Set<String> BLOCKS = Set.of("invalid_blocks", "msg_blocks_too_long");

  private static final String INSTALL = "install the assistant in the workspace again";

  private static final Map<String, String> MENDS =
      Map.ofEntries(
          Map.entry("not_in_channel", "invite the assistant to the channel"),
          Map.entry("channel_not_found", "invite the assistant to the channel, or name another"),
          Map.entry("is_archived", "restore the channel, or name another"),
          Map.entry("account_inactive", INSTALL),
          Map.entry("token_revoked", INSTALL),
          Map.entry("invalid_auth", INSTALL),
          Map.entry("not_authed", INSTALL),
          Map.entry("missing_scope", "bring the app up to the manifest and install it again"),
          Map.entry("restricted_action", "a workspace admin has restricted who may post there"),
          Map.entry("user_not_found", "the person is not in the workspace"),
          Map.entry("user_disabled", "the person is deactivated"),
          Map.entry("is_inactive", "the person is deactivated"),
          Map.entry("cannot_dm_bot", "bots get no direct messages"),
          Map.entry("messages_tab_disabled", "turn on the Messages Tab of the app's App Home"));

  /** The errors that block a place until somebody fixes the cause (the same error tables). */
  private static final Map<String, Shut.Cause> SHUT =
      Map.ofEntries(
          Map.entry("is_archived", Shut.Cause.ARCHIVED),
          Map.entry("not_in_channel", Shut.Cause.NOT_IN),
          Map.entry("channel_not_found", Shut.Cause.NOT_IN),
          Map.entry("user_not_found", Shut.Cause.GONE),
          Map.entry("user_disabled", Shut.Cause.GONE),
          Map.entry("is_inactive", Shut.Cause.GONE),
          Map.entry("user_not_visible", Shut.Cause.GONE),
          Map.entry("users_not_found", Shut.Cause.GONE),
          Map.entry("cannot_dm_bot", Shut.Cause.GONE),
          Map.entry("restricted_action", Shut.Cause.FORBIDDEN),
          Map.entry("restricted_action_read_only_channel", Shut.Cause.FORBIDDEN),
          Map.entry("restricted_action_thread_only_channel", Shut.Cause.FORBIDDEN),
          Map.entry("restricted_action_non_threadable_channel", Shut.Cause.FORBIDDEN),
          Map.entry("account_inactive", Shut.Cause.WORKSPACE),
          Map.entry("token_revoked", Shut.Cause.WORKSPACE),
          Map.entry("invalid_auth", Shut.Cause.WORKSPACE),
          Map.entry("not_authed", Shut.Cause.WORKSPACE),
          Map.entry("not_installed", Shut.Cause.WORKSPACE),
          Map.entry("org_login_required", Shut.Cause.WORKSPACE),
          Map.entry("ekm_access_denied", Shut.Cause.WORKSPACE),
          Map.entry("team_access_not_granted", Shut.Cause.WORKSPACE),
          Map.entry("access_denied", Shut.Cause.WORKSPACE),
          Map.entry("no_permission", Shut.Cause.WORKSPACE));

  private SlackErrors() {}

  /** The outcome of a response with {@code ok: false}. */
  static <T> CallOutcome<T> answer(String error) {
    if (UNCLEAR.contains(error)) {
      return new CallOutcome.Unclear<>(error);
    } else if (LIMITED.contains(error)) {
      return new CallOutcome.Limited<>(USUAL_WAIT);
    } else if (PASSING.contains(error)) {
      return new CallOutcome.NotReached<>(error);
    }
    return new CallOutcome.Refused<>(error);
  }

  /** Whether the message to update was deleted, or can no longer be edited. */
  static boolean isGone(CallOutcome<?> answer) {
    return answer instanceof CallOutcome.Refused<?> refused && GONE.contains(refused.error());
  }

  /** Whether Slack might accept the message without its blocks. */
  static boolean isAboutBlocks(CallOutcome<?> answer) {
    return answer instanceof CallOutcome.Refused<?> refused && BLOCKS.contains(refused.error());
  }

  /**
   * The place that accepts nothing more after this error; empty when the next message may be sent.
   */
  static Optional<Shut> shut(String error, Conversation to) {
    Conversation place =
        to.isHome()
            ? to
            : new Conversation(to.platform(), to.workspace(), MessageTarget.of(to.id()).place());
    return Optional.ofNullable(SHUT.get(error)).map(cause -> new Shut(place, cause));
  }

  /** The error, who can fix it and how, for operators. */
  static String withMend(String error) {
    String mend = MENDS.get(error);
    return mend == null ? error : error + ": " + mend;
  }
}
