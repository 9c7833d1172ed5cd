package org.leadlearner.chat.teams.bot;

import com.microsoft.bot.builder.ActivityHandler;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.teams.connector.KnownReferences;
import org.leadlearner.chat.teams.receive.ActivityContext;

/**
 * Our activity handler, on the SDK's: messages, their edits, presses and installations become
 * {@code Heard}. The rest is ignored: reactions, deletions, typing and future kinds. Of these, and
 * of what people say to each other in a channel, nothing is stored, not even the place.
 */
public final class TeamsBot extends ActivityHandler {

  private static final String ADD = "add";
  private static final String REMOVE = "remove";

  private final InboxHandoff inbox;
  private final InvokeHandler invokes;
  private final MessageReader words;
  private final KnownReferences references;

  public TeamsBot(
      InboxHandoff inbox,
      InvokeResponder answers,
      MessageReader words,
      KnownReferences references) {
    this.inbox = inbox;
    this.words = words;
    this.invokes = new InvokeHandler(inbox, answers);
    this.references = references;
  }

  @Override
  protected CompletableFuture<Void> onMessageActivity(TurnContext turnContext) {
    ActivityContext context = context(turnContext);
    words
        .heard(context)
        .ifPresent(
            heard -> {
              references.heardFrom(context);
              inbox.receive(context, heard, false);
            });
    return done();
  }

  /** Of kinds that the SDK does not know, an edit of a person's own message to us is heard. */
  @Override
  protected CompletableFuture<Void> onUnrecognizedActivityType(TurnContext turnContext) {
    ActivityContext context = context(turnContext);
    if (ActivityTypes.MESSAGE_UPDATE.equals(turnContext.getActivity().getType())) {
      words.edited(context).ifPresent(edited -> inbox.receive(context, edited, false));
    }
    return done();
  }

  @Override
  protected CompletableFuture<InvokeResponse> onInvokeActivity(TurnContext turnContext) {
    ActivityContext context = context(turnContext);
    references.heardFrom(context);
    return CompletableFuture.completedFuture(invokes.answer(context));
  }

  @Override
  protected CompletableFuture<Void> onInstallationUpdate(TurnContext turnContext) {
    ActivityContext context = context(turnContext);
    references.keep(context);
    String action = Optional.ofNullable(turnContext.getActivity().getAction()).orElse("");
    // There are also add-upgrade and remove-upgrade, for a new version of the package.
    if (action.equals(REMOVE)) {
      references.block(context);
    } else if (action.startsWith(ADD)) {
      installed(context);
    }
    return done();
  }

  @Override
  protected CompletableFuture<Void> onConversationUpdateActivity(TurnContext turnContext) {
    ActivityContext context = context(turnContext);
    references.keep(context);
    Activity activity = turnContext.getActivity();
    if (holdsUs(activity.getMembersRemoved(), context)) {
      references.block(context);
    } else if (holdsUs(activity.getMembersAdded(), context)) {
      installed(context);
    }
    return done();
  }

  /** A group or team gets no greeting, because nobody there has asked for anything yet. */
  private void installed(ActivityContext context) {
    references.unblock(context);
    if (context.isPersonal()) {
      inbox.receive(context, new Heard.Opened(), false);
    }
  }

  private static boolean holdsUs(@Nullable List<ChannelAccount> members, ActivityContext context) {
    return members != null
        && members.stream()
            .anyMatch(member -> member != null && context.bot().equals(member.getId()));
  }

  private static ActivityContext context(TurnContext turnContext) {
    return turnContext.getTurnState().get(ActivityContext.class);
  }

  private static CompletableFuture<Void> done() {
    return CompletableFuture.completedFuture(null);
  }
}
