package org.leadlearner.chat.teams.connector;

import com.microsoft.bot.schema.ChannelAccount;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.chat.teams.receive.ActivityJson;
import org.leadlearner.chat.teams.receive.UserText;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/**
 * Finds out who is called in a text. A mention names people by an id that is good in one
 * conversation alone, so its roster is asked who they are in the directory (Microsoft's page "Get
 * Teams specific context for your bot"). Whom it does not know is left out.
 */
public final class Mentions {

  /** Who calls more at once does not mean each of them. */
  private static final int MOST = 20;

  private final ConnectorClient client;
  private final ZoneId zone;

  /**
   * @param zone the time zone of those whose own is not known
   */
  public Mentions(ConnectorClient client, ZoneId zone) {
    this.client = client;
    this.zone = zone;
  }

  /** The same with the people who are called in it, besides us. */
  public Heard in(ActivityContext scene, Heard heard) {
    return heard instanceof Heard.Typed typed
        ? new Heard.Typed(typed.text(), mentions(scene))
        : heard;
  }

  private List<Heard.Mention> mentions(ActivityContext scene) {
    return UserText.othersCalled(scene).stream()
        .limit(MOST)
        .flatMap(id -> member(scene, id).stream())
        .filter(member -> member.getAadObjectId() != null && !member.getAadObjectId().isBlank())
        .map(member -> mention(scene, member))
        .toList();
  }

  private Optional<ChannelAccount> member(ActivityContext scene, String id) {
    CallOutcome<ChannelAccount> answer =
        client.call(
            scene.own(),
            scene.activity().getServiceUrl(),
            conversations -> conversations.getConversationMember(id, scene.room()));
    return answer instanceof CallOutcome.Done<ChannelAccount> done
        ? Optional.ofNullable(done.body())
        : Optional.empty();
  }

  private Heard.Mention mention(ActivityContext scene, ChannelAccount member) {
    String user = member.getAadObjectId();
    return new Heard.Mention(
        new Account(ActivityContext.PLATFORM, scene.tenant(), user),
        new Profile(
            Objects.requireNonNullElse(member.getName(), user),
            Locale.ENGLISH,
            zone,
            ActivityContext.relation(scene.tenant(), ActivityJson.tree(member.getProperties()))),
        new Conversation(ActivityContext.PLATFORM, scene.tenant(), user));
  }
}
