package org.leadlearner.chat.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.teams.ChannelInfo;
import com.microsoft.bot.schema.teams.TeamsChannelData;
import java.util.List;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.message.Message;

/** Converts messages into the SDK's activities. */
public final class TeamsActivities {

  private static final String CARD = "application/vnd.microsoft.card.adaptive";

  private final AdaptiveCardRenderer renderer;

  public TeamsActivities(AdaptiveCardRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * Only the card: a text beside it would show everything twice.
   *
   * @param isWide whether the reader has a wide screen
   */
  public Activity message(Message message, Reference to, boolean isWide) {
    AdaptiveCardRenderer.Card card = renderer.card(message, isWide);
    Attachment attachment = new Attachment();
    attachment.setContentType(CARD);
    attachment.setContent(card.content());
    Activity activity = new Activity(ActivityTypes.MESSAGE);
    activity.setSummary(card.summary());
    activity.setFrom(new ChannelAccount(to.bot()));
    activity.setConversation(new ConversationAccount(to.conversation()));
    activity.setAttachments(List.of(attachment));
    return activity;
  }

  /** An update of a targeted message, which one person sees. */
  public Activity update(Message message, Reference to, boolean isWide) {
    Activity activity = message(message, to, isWide);
    for (Attachment attachment : activity.getAttachments()) {
      TargetedCard.marked((ObjectNode) attachment.getContent());
    }
    return activity;
  }

  /** A new targeted message. */
  public Activity forOne(Message message, Reference to, boolean isWide, String user) {
    Activity activity = update(message, to, isWide);
    activity.setRecipient(new ChannelAccount(user));
    return activity;
  }

  /**
   * A new thread in a channel, started by this message; Teams creates none without one (its page
   * "Send proactive messages").
   */
  public static ConversationParameters thread(String tenant, String channel, Activity message) {
    // The message is in no conversation yet.
    message.setConversation(null);
    ConversationParameters parameters = new ConversationParameters();
    parameters.setIsGroup(true);
    parameters.setTenantId(tenant);
    // No map of ours, because the SDK reads the fields of what it sends by reflection.
    TeamsChannelData data = new TeamsChannelData();
    data.setChannel(new ChannelInfo(channel));
    parameters.setChannelData(data);
    parameters.setActivity(message);
    return parameters;
  }

  /** A person's personal chat with the bot. */
  public static ConversationParameters personal(String tenant, String bot, String user) {
    ConversationParameters parameters = new ConversationParameters();
    parameters.setIsGroup(false);
    parameters.setTenantId(tenant);
    parameters.setBot(new ChannelAccount(bot));
    parameters.setMembers(List.of(new ChannelAccount(user)));
    return parameters;
  }
}
