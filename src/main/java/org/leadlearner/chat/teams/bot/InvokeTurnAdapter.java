package org.leadlearner.chat.teams.bot;

import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Receives what the SDK's handler sends for one activity. Only the invoke response is used, because
 * everything else goes through the outbox. So no connection is opened and no token requested here,
 * as the SDK's own adapter would do.
 */
final class InvokeTurnAdapter extends BotAdapter {

  private @Nullable InvokeResponse answer;

  Optional<InvokeResponse> answer() {
    return Optional.ofNullable(answer);
  }

  @Override
  public CompletableFuture<ResourceResponse[]> sendActivities(
      TurnContext context, List<Activity> activities) {
    // The SDK reads each response.
    ResourceResponse[] responses = new ResourceResponse[activities.size()];
    Arrays.setAll(responses, index -> new ResourceResponse());
    for (Activity activity : activities) {
      if (!(activity.getValue() instanceof InvokeResponse response)) {
        throw new UnsupportedOperationException("only the outbox sends");
      }
      answer = response;
    }
    return CompletableFuture.completedFuture(responses);
  }

  @Override
  public CompletableFuture<ResourceResponse> updateActivity(
      TurnContext context, Activity activity) {
    throw new UnsupportedOperationException("only the outbox sends");
  }

  @Override
  public CompletableFuture<Void> deleteActivity(
      TurnContext context, ConversationReference reference) {
    throw new UnsupportedOperationException("nothing is deleted");
  }
}
