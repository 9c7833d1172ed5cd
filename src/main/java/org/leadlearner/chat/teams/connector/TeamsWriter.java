package org.leadlearner.chat.teams.connector;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationResourceResponse;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.Optional;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.teams.receive.PrivatePlace;
import org.leadlearner.chat.teams.render.TeamsActivities;
import org.leadlearner.people.Conversation;

/** Sends one message: as a new one, as the first of a new thread, or as an update of another. */
public final class TeamsWriter {

  private final ConnectorClient client;
  private final TeamsActivities activities;
  private final OwnThreads threads;
  private final WideScreens screens;

  public TeamsWriter(
      ConnectorClient client, TeamsActivities activities, OwnThreads threads, WideScreens screens) {
    this.client = client;
    this.activities = activities;
    this.threads = threads;
    this.screens = screens;
  }

  /** When the message to update does not exist any more, the new one is posted below. */
  public CallOutcome<?> write(Outgoing outgoing, Reference to) {
    boolean isWide = screens.has(outgoing.to());
    Activity activity = activities.message(outgoing.message(), to, isWide);
    Optional<CallOutcome<ResourceResponse>> updated =
        outgoing
            .replaces()
            .map(old -> update(outgoing, to, activity, old))
            .filter(answer -> !ConnectorErrors.isGone(answer));
    if (updated.isPresent()) {
      return updated.get();
    }
    return ConversationResolver.isChannel(to.conversation())
        ? begin(outgoing, to, activity)
        : post(outgoing, to, activity);
  }

  /**
   * The same as a targeted message, which one person sees. Such a message is in no thread's list
   * and disappears after a day; after that a new one replaces it.
   *
   * @param reader the person, and the place
   */
  public CallOutcome<?> writeForOne(Outgoing outgoing, Reference to, PrivatePlace reader) {
    boolean isWide = screens.has(reader.own());
    return outgoing
        .replaces()
        .map(
            old ->
                updateForOne(outgoing, to, old, activities.update(outgoing.message(), to, isWide)))
        .filter(answer -> !ConnectorErrors.isGone(answer))
        .orElseGet(
            () ->
                postForOne(
                    outgoing,
                    to,
                    activities.forOne(outgoing.message(), to, isWide, reader.user())));
  }

  private CallOutcome<ResourceResponse> postForOne(
      Outgoing outgoing, Reference to, Activity activity) {
    return client.callForOne(
        outgoing,
        to.serviceUrl(),
        conversations -> conversations.sendToConversation(to.conversation(), activity));
  }

  /** Teams keeps the recipient, and rejects an update that names one. */
  private CallOutcome<ResourceResponse> updateForOne(
      Outgoing outgoing, Reference to, String old, Activity activity) {
    return client
        .callForOne(
            outgoing,
            to.serviceUrl(),
            conversations -> conversations.updateActivity(to.conversation(), old, activity))
        .ofRepeatable();
  }

  /** Removes a targeted message. Teams rejects a request that names the recipient. */
  public CallOutcome<?> removeForOne(Outgoing outgoing, Reference to, String old) {
    return client
        .callForOne(
            outgoing,
            to.serviceUrl(),
            conversations -> conversations.deleteActivity(to.conversation(), old))
        .ofRepeatable();
  }

  private CallOutcome<ResourceResponse> post(Outgoing outgoing, Reference to, Activity activity) {
    return client.call(
        outgoing,
        to.serviceUrl(),
        conversations -> conversations.sendToConversation(to.conversation(), activity));
  }

  private CallOutcome<ConversationResourceResponse> begin(
      Outgoing outgoing, Reference to, Activity activity) {
    Conversation channel = outgoing.to();
    CallOutcome<ConversationResourceResponse> begun =
        client.call(
            outgoing,
            to.serviceUrl(),
            conversations ->
                conversations.createConversation(
                    TeamsActivities.thread(channel.workspace(), to.conversation(), activity)));
    return begun.then(
        made -> {
          threads.remember(channel, made);
          return begun;
        });
  }

  /** Repeating an update has no further effect. */
  private CallOutcome<ResourceResponse> update(
      Outgoing outgoing, Reference to, Activity activity, String old) {
    return client
        .call(
            outgoing,
            to.serviceUrl(),
            conversations -> conversations.updateActivity(to.conversation(), old, activity))
        .ofRepeatable();
  }
}
