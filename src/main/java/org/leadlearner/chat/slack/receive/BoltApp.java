package org.leadlearner.chat.slack.receive;

import com.slack.api.Slack;
import com.slack.api.app_backend.events.payload.AppHomeOpenedPayload;
import com.slack.api.app_backend.events.payload.AppMentionPayload;
import com.slack.api.app_backend.events.payload.AppUninstalledPayload;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.events.payload.MessageChangedPayload;
import com.slack.api.app_backend.events.payload.MessageFileSharePayload;
import com.slack.api.app_backend.events.payload.MessagePayload;
import com.slack.api.app_backend.events.payload.MessageThreadBroadcastPayload;
import com.slack.api.app_backend.events.payload.TokensRevokedPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.leadlearner.chat.slack.render.ModalRenderer;
import org.leadlearner.chat.slack.user.UserDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to Slack: turns each payload into an interaction and gives it to the inbox. */
public final class BoltApp {

  private static final Logger LOG = LoggerFactory.getLogger(BoltApp.class);
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private final UserDirectory people;
  private final Inbox inbox;
  private final SlackResponder answers;
  private final SlackTokens tokens;
  private final boolean inThreads;
  private final Clock clock;

  /** The workspaces that were logged as unknown; each is logged once. */
  private final Set<String> unheard = ConcurrentHashMap.newKeySet();

  /**
   * @param inThreads whether a direct message is a thread, in which replies stay
   */
  public BoltApp(
      UserDirectory people,
      Inbox inbox,
      SlackResponder answers,
      SlackTokens tokens,
      boolean inThreads,
      Clock clock) {
    this.inThreads = inThreads;
    this.people = people;
    this.inbox = inbox;
    this.answers = answers;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** The inbox could not commit; Slack must send it again. */
  public static final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotKept(Throwable cause) {
      super(cause);
    }
  }

  /** What it hears of events, which do not come to {@link #bolt}. */
  public EventListeners events() {
    EventListeners events = new EventListeners();
    events.add(MessageEvent.TYPE_NAME, MessagePayload.class, hearing(EventReader::message));
    events.add(
        subtype(MessageFileShareEvent.SUBTYPE_NAME),
        MessageFileSharePayload.class,
        hearing(EventReader::file));
    events.add(
        subtype(MessageThreadBroadcastEvent.SUBTYPE_NAME),
        MessageThreadBroadcastPayload.class,
        hearing(EventReader::broadcast));
    events.add(
        subtype(MessageChangedEvent.SUBTYPE_NAME),
        MessageChangedPayload.class,
        hearing(EventReader::edited));
    events.add(AppMentionEvent.TYPE_NAME, AppMentionPayload.class, hearing(EventReader::mention));
    events.add(AppHomeOpenedEvent.TYPE_NAME, AppHomeOpenedPayload.class, hearing(EventReader::tab));
    // Both come when the app is removed, in either order; each alone is enough.
    events.add(AppUninstalledEvent.TYPE_NAME, AppUninstalledPayload.class, this::forget);
    events.add(
        TokensRevokedEvent.TYPE_NAME,
        TokensRevokedPayload.class,
        payload -> hasBot(payload.getEvent()) ? forget(payload) : Response.ok());
    return events;
  }

  private static String subtype(String name) {
    return MessageEvent.TYPE_NAME + EventListeners.SUBTYPE + name;
  }

  /** The app without a token: the token is looked up for each interaction. */
  public App bolt(Slack slack) {
    AppConfig config =
        AppConfig.builder()
            .slack(slack)
            .singleTeamBotToken(null)
            .signingSecret(null)
            .verificationToken(null)
            .clientId(null)
            .clientSecret(null)
            // Other requests are acknowledged, so that Slack does not send them again.
            .unmatchedRequestHandler(request -> Response.ok())
            .build();
    // Without Bolt's middleware: it verifies a signature less strictly than we did, and calls
    // auth.test for every request.
    App app = new App(config, slack, new ArrayList<>());
    listenToInteractions(app);
    return app.start();
  }

  private void listenToInteractions(App app) {
    app.command(ANY, (request, context) -> hear(CommandReader.of(request.getPayload())));
    app.blockAction(
        ANY,
        (request, context) ->
            BlockActionReader.of(request.getPayload()).map(this::hear).orElseGet(Response::ok));
    app.viewSubmission(
        ModalRenderer.CALLBACK,
        (request, context) -> hear(ViewReader.submitted(request.getPayload())));
    app.viewClosed(
        ModalRenderer.CALLBACK,
        (request, context) -> hear(ViewReader.closed(request.getPayload())));
    app.messageShortcut(
        ShortcutReader.SAVE_AS_EVIDENCE,
        (request, context) -> hear(ShortcutReader.saved(request.getPayload())));
  }

  private Response forget(EventsApiPayload<?> payload) {
    tokens.forget(InstalledWorkspace.of(payload), Instant.ofEpochSecond(payload.getEventTime()));
    return Response.ok();
  }

  private static boolean hasBot(TokensRevokedEvent event) {
    List<String> bots = event.getTokens().getBot();
    return bots != null && !bots.isEmpty();
  }

  private <P> Function<P, Response> hearing(Function<P, Optional<SlackInteraction>> reading) {
    return payload -> reading.apply(payload).map(this::hear).orElseGet(Response::ok);
  }

  private Response hear(SlackInteraction interaction) {
    String team = interaction.actor().team();
    if (!isOurs(team)) {
      if (unheard.add(team)) {
        LOG.warn("Slack workspace {} is none of the district's, so it is not heard.", team);
      }
      return Response.ok();
    }
    return people
        .profile(interaction.actor())
        .map(
            profile ->
                interaction.knowing(people::profile).incoming(profile, inThreads, clock.instant()))
        .map(incoming -> answers.answer(interaction, receive(incoming)))
        .orElseGet(Response::ok);
  }

  /** While it is unknown, Slack must send it again. */
  private boolean isOurs(String team) {
    try {
      return tokens.hears(team);
    } catch (RuntimeException notKnown) {
      throw new NotKept(notKnown);
    }
  }

  private Receipt receive(Incoming incoming) {
    try {
      return inbox.receive(incoming);
    } catch (RuntimeException | Error fault) {
      throw new NotKept(fault);
    }
  }
}
