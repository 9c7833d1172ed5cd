package org.leadlearner.chat.teams.receive;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The deduplication keys of an activity. One is the activity's id. But when our response is late,
 * Teams sends the activity again about 30 seconds later with another id (platforms.md); then who
 * did what, where, on which card and at which moment of their device's clock is the same, to the
 * millisecond. The second key is made of these. A second press of the same button, or the same text
 * typed again, has another moment. Without a moment there is no second key, so nothing that a
 * person does twice on purpose is lost.
 */
public final class ActivityKeys {

  private ActivityKeys() {}

  /** Throws {@link RejectedRequestException} when the activity has neither an id nor a moment. */
  public static Set<String> of(ActivityContext context) {
    Activity activity = context.activity();
    if (ActivityTypes.MESSAGE_UPDATE.equals(activity.getType())) {
      return Set.of("edit:" + hash(edit(activity)));
    }
    Set<String> names = new HashSet<>();
    if (activity.getId() != null && !activity.getId().isBlank()) {
      names.add("activity:" + hash(List.of(activity.getConversation().getId(), activity.getId())));
    }
    String moment = ActivityReader.moment(activity);
    if (!moment.isBlank()) {
      names.add("deed:" + hash(deed(activity, moment)));
    }
    if (names.isEmpty()) {
      throw new RejectedRequestException(
          RejectedRequestException.BAD_REQUEST, "it has neither an id nor a moment");
    }
    return names;
  }

  /** All edits of a message have its id. */
  private static List<String> edit(Activity activity) {
    return List.of(
        activity.getConversation().getId(),
        Objects.toString(activity.getId(), ""),
        Objects.toString(activity.getText(), ""));
  }

  private static List<String> deed(Activity activity, String moment) {
    return List.of(
        moment,
        activity.getConversation().getId(),
        activity.getFrom().getId(),
        activity.getType(),
        Objects.toString(activity.getName(), ""),
        Objects.toString(activity.getReplyToId(), ""),
        Objects.toString(activity.getText(), ""),
        ActivityJson.tree(activity.getValue()).toString());
  }

  /** Hashed, so that no key contains what people wrote. */
  private static String hash(List<String> parts) {
    return DigestUtils.sha256Hex(
        parts.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining()));
  }
}
