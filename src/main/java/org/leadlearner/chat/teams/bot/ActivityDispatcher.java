package org.leadlearner.chat.teams.bot;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContextImpl;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import java.util.Optional;
import org.leadlearner.chat.teams.auth.Authenticator;
import org.leadlearner.chat.teams.auth.PostedRequest;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.chat.teams.receive.ActivityReader;
import org.leadlearner.chat.teams.receive.RejectedRequestException;
import org.leadlearner.http.RefusalLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies a posted activity and passes it to the SDK's handler. Answers 200 when it was accepted
 * or is of a kind we ignore, 400 when it cannot be read, 401 or 403 when it is not from Teams or
 * not for this bot, and 500 when it could not be stored, so that Teams sends it again. Never
 * throws.
 */
public final class ActivityDispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(ActivityDispatcher.class);
  private static final int OK = 200;
  private static final int NOT_KEPT = 500;
  private static final int NOT_IMPLEMENTED = 501;

  private final Authenticator gate;
  private final TeamsBot bot;
  private final RefusalLog refusals;

  public ActivityDispatcher(Authenticator gate, TeamsBot bot, RefusalLog refusals) {
    this.gate = gate;
    this.bot = bot;
    this.refusals = refusals;
  }

  /** The status, and the body if there is one. */
  InvokeResponse answer(PostedRequest posted) {
    try {
      Authenticator.Pass pass = gate.pass(posted);
      Activity activity = ActivityReader.read(posted.body());
      Optional<ActivityContext> context = ActivityContext.of(pass.tenant(activity), activity);
      return context.isPresent() ? heard(context.get()) : new InvokeResponse(OK, null);
    } catch (RejectedRequestException refused) {
      refusals.refused(refused.status(), String.valueOf(refused.getMessage()));
      return new InvokeResponse(refused.status(), null);
    } catch (RuntimeException | Error fault) {
      LOG.error("What Teams sent could not be kept.", fault);
      return new InvokeResponse(NOT_KEPT, null);
    }
  }

  private InvokeResponse heard(ActivityContext context) {
    InvokeTurnAdapter turn = new InvokeTurnAdapter();
    TurnContextImpl turnContext = new TurnContextImpl(turn, context.activity());
    turnContext.getTurnState().add(context);
    // When this returns, the work is committed; when it throws, it is not.
    bot.onTurn(turnContext).join();
    boolean isInvoke = ActivityTypes.INVOKE.equals(context.activity().getType());
    return turn.answer().orElseGet(() -> new InvokeResponse(isInvoke ? NOT_IMPLEMENTED : OK, null));
  }
}
