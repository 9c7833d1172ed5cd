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
 * Looks up the people that a message mentions. A mention names a person by an id that is valid in
 * one conversation only, so the conversation's roster is asked for their directory id (Microsoft's
 * page "Get Teams specific context for your bot"). People that the roster does not know are left
 * out.
 */
public final class MentionResolver {

  /** A message that mentions more people is not meant for each of them. */
  private static final int MOST = 20;

  private final ConnectorClient client;
  private final ZoneId zone;

  /**
   * @param zone the time zone of people whose own is unknown
   */
  public MentionResolver(ConnectorClient client, ZoneId zone) {
    this.client = client;
    this.zone = zone;
  }

  /** The same with the people that it mentions, without the bot. */
  public Heard in(ActivityContext context, Heard heard) {
    return heard instanceof Heard.Typed typed
        ? new Heard.Typed(typed.text(), mentions(context))
        : heard;
  }

  private List<Heard.Mention> mentions(ActivityContext context) {
    return UserText.othersMentioned(context).stream()
        .limit(MOST)
        .flatMap(id -> member(context, id).stream())
        .filter(member -> member.getAadObjectId() != null && !member.getAadObjectId().isBlank())
        .map(member -> mention(context, member))
        .toList();
  }

  private Optional<ChannelAccount> member(ActivityContext context, String id) {
    CallOutcome<ChannelAccount> answer =
        client.call(
            context.own(),
            context.activity().getServiceUrl(),
            conversations -> conversations.getConversationMember(id, context.room()));
    return answer instanceof CallOutcome.Done<ChannelAccount> done
        ? Optional.ofNullable(done.body())
        : Optional.empty();
  }

  private Heard.Mention mention(ActivityContext context, ChannelAccount member) {
    String user = member.getAadObjectId();
    return new Heard.Mention(
        new Account(ActivityContext.PLATFORM, context.tenant(), user),
        new Profile(
            Objects.requireNonNullElse(member.getName(), user),
            Locale.ENGLISH,
            zone,
            ActivityContext.relation(context.tenant(), ActivityJson.tree(member.getProperties()))),
        new Conversation(ActivityContext.PLATFORM, context.tenant(), user));
  }
}
