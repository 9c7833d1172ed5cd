package org.leadlearner.chat.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.Optional;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.Outgoing;

/** Writes one message: as a new one or in the place of another. */
final class TeamsWriter {

  private final ConnectorClient client;
  private final TeamsActivities activities;

  TeamsWriter(ConnectorClient client, TeamsActivities activities) {
    this.client = client;
    this.activities = activities;
  }

  /** Where the message to be replaced is there no more, people read the new one below. */
  ConnectorAnswer<ResourceResponse> write(Outgoing outgoing, Reference to) {
    Activity activity = activities.message(outgoing.message(), to);
    Optional<ConnectorAnswer<ResourceResponse>> updated =
        outgoing
            .replaces()
            .map(old -> update(outgoing, to, activity, old))
            .filter(answer -> !ConnectorErrors.isGone(answer));
    return updated.orElseGet(() -> post(outgoing, to, activity));
  }

  private ConnectorAnswer<ResourceResponse> post(
      Outgoing outgoing, Reference to, Activity activity) {
    return client.call(
        outgoing.to(),
        to.serviceUrl(),
        conversations -> conversations.sendToConversation(to.conversation(), activity));
  }

  /** Changing a place to the same thing twice shows it once. */
  private ConnectorAnswer<ResourceResponse> update(
      Outgoing outgoing, Reference to, Activity activity, String old) {
    return client
        .call(
            outgoing.to(),
            to.serviceUrl(),
            conversations -> conversations.updateActivity(to.conversation(), old, activity))
        .ofRepeatable();
  }
}
