package org.leadlearner.chat.teams;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.ConversationReferences.Blocked;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.teams.auth.ServiceHosts;
import org.leadlearner.chat.teams.connector.CallOutcome;
import org.leadlearner.chat.teams.connector.ConnectorClient;
import org.leadlearner.chat.teams.connector.ConnectorErrors;
import org.leadlearner.chat.teams.connector.ConnectorHttp;
import org.leadlearner.chat.teams.connector.ConnectorTokens;
import org.leadlearner.chat.teams.connector.ConversationResolver;
import org.leadlearner.chat.teams.connector.KnownReferences;
import org.leadlearner.chat.teams.connector.OwnThreads;
import org.leadlearner.chat.teams.connector.PrivatePlaces;
import org.leadlearner.chat.teams.connector.TeamsCredentials;
import org.leadlearner.chat.teams.connector.TeamsWriter;
import org.leadlearner.chat.teams.connector.WideScreens;
import org.leadlearner.chat.teams.receive.PrivatePlace;
import org.leadlearner.chat.teams.render.AdaptiveCardRenderer;
import org.leadlearner.chat.teams.render.TeamsActivities;
import org.leadlearner.people.Conversation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends messages to Teams. A conversation's id is a person's user key (for the personal chat with
 * that person), the Teams id of a channel, a thread or a group chat, or a {@link PrivatePlace}: one
 * of these as one person alone sees it.
 */
public final class TeamsPlatform implements ChatPlatform {

  static final String NAME = "teams";

  private static final Logger LOG = LoggerFactory.getLogger(TeamsPlatform.class);
  private static final Duration LONGEST_CALL = Duration.ofSeconds(20);

  private final ConversationReferences references;
  private final ConversationResolver places;
  private final PrivatePlaces asides;
  private final ConnectorClient client;
  private final TeamsWriter writer;
  private final WideScreens screens = new WideScreens();
  private final KnownReferences known;
  private final Clock clock;

  /**
   * @param credentials empty for the Emulator, which needs no token
   * @param loginUrl the base of the tenants' token endpoints
   * @param asides where targeted messages are accepted
   * @param yourAnswer the label of the answer that was chosen before
   */
  TeamsPlatform(
      Optional<TeamsCredentials> credentials,
      URI loginUrl,
      ServiceHosts hosts,
      ConversationReferences references,
      PrivatePlaces asides,
      String yourAnswer,
      Clock clock) {
    this(credentials, loginUrl, hosts, references, asides, yourAnswer, clock, LONGEST_CALL);
  }

  TeamsPlatform(
      Optional<TeamsCredentials> credentials,
      URI loginUrl,
      ServiceHosts hosts,
      ConversationReferences references,
      PrivatePlaces asides,
      String yourAnswer,
      Clock clock,
      Duration longest) {
    OkHttpClient http = new ConnectorHttp(longest).client();
    ConnectorTokens tokens = new ConnectorTokens(credentials, loginUrl, http, clock);
    this.references = references;
    this.asides = asides;
    this.client = new ConnectorClient(hosts, tokens, http, clock);
    this.known = new KnownReferences(references, screens, clock);
    this.places = new ConversationResolver(known, client);
    this.writer =
        new TeamsWriter(
            client,
            new TeamsActivities(new AdaptiveCardRenderer(yourAnswer)),
            new OwnThreads(references, clock),
            screens);
    this.clock = clock;
  }

  /** Who is on a computer. */
  WideScreens screens() {
    return screens;
  }

  /** How its conversations are reached. */
  KnownReferences known() {
    return known;
  }

  /** The client for the Bot Connector. */
  ConnectorClient client() {
    return client;
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * A call takes about a tenth of a second, so this many in parallel reach the limit of a tenant.
   */
  @Override
  public int sendersAtOnce() {
    return 4;
  }

  /** Teams shows a message as often as it is sent and cannot be asked whether it has it. */
  @Override
  public boolean showsRepeatsOnce() {
    return false;
  }

  @Override
  public Duration pauseOf(String workspace, boolean isAwaited) {
    return client.pauseOf(workspace, isAwaited);
  }

  @Override
  public void takenOver(String workspace, Duration ago) {
    client.takenOver(workspace, ago);
  }

  @Override
  public Duration pauseOf(Waiting message) {
    return client.pauseOf(message);
  }

  @Override
  public Sent send(Outgoing outgoing) {
    Conversation to = outgoing.to();
    if (to.isHome()) {
      return new Sent.Refused("Teams has no pages of a person's own");
    }
    return PrivatePlace.read(to)
        .map(aside -> sendAside(outgoing, aside))
        .orElseGet(() -> sendToAll(outgoing));
  }

  /**
   * If Teams refuses the targeted message, the person gets it in their personal chat, and the one
   * that it was to replace is removed: it asks what is already answered.
   */
  private Sent sendAside(Outgoing outgoing, PrivatePlace aside) {
    Conversation place = aside.place();
    Outgoing there = outgoing.elsewhere(place, outgoing.replaces());
    Outgoing own = outgoing.elsewhere(aside.own(), Optional.empty());
    if (!asides.takes(place)) {
      return sendToAll(own);
    }
    CallOutcome<?> answer = forOne(there, reference -> writer.writeForOne(there, reference, aside));
    if (!asides.refused(place, answer)) {
      return sent(place, answer);
    }
    LOG.info("Teams takes no targeted message in a place of {}.", place.workspace());
    Sent sent = sendToAll(own);
    // Where this is refused as well, Teams removes the old one within a day.
    there
        .replaces()
        .ifPresent(old -> forOne(there, reference -> writer.removeForOne(there, reference, old)));
    return sent;
  }

  private CallOutcome<?> forOne(Outgoing outgoing, Function<Reference, CallOutcome<?>> call) {
    CallOutcome<Reference> place;
    try {
      place = places.find(outgoing.to(), outgoing.isAwaited());
    } catch (RuntimeException fault) {
      return unread(outgoing.to(), fault);
    }
    return place instanceof CallOutcome.Done<Reference> found ? call.apply(found.body()) : place;
  }

  private Sent sendToAll(Outgoing outgoing) {
    Conversation to = outgoing.to();
    CallOutcome<Reference> place;
    try {
      Optional<Blocked> blocked = references.blocked(ConversationResolver.room(to));
      if (blocked.isPresent()) {
        return new Sent.Refused(
            blocked.get().why(),
            Optional.of(new Shut(ConversationResolver.room(to), Shut.Cause.NOT_IN)));
      }
      place = places.find(to, outgoing.isAwaited());
    } catch (RuntimeException fault) {
      return sent(to, unread(to, fault));
    }
    return sent(to, place.then(reference -> writer.write(outgoing, reference)));
  }

  private static CallOutcome<Reference> unread(Conversation to, RuntimeException fault) {
    LOG.error("How a conversation of {} is reached cannot be read.", to.workspace(), fault);
    return new CallOutcome.NotDone<>(
        "how the conversation is reached could not be read", Optional.empty());
  }

  private Sent sent(Conversation to, CallOutcome<?> answer) {
    return answer.match(
        done -> new Sent.Accepted(),
        refused -> refused(to, refused),
        notDone -> new Sent.NotSent(notDone.why(), notDone.pause()),
        unclear -> new Sent.Unknown(unclear.why()));
  }

  private Sent refused(Conversation to, CallOutcome.Refused<?> refused) {
    String why = ConnectorErrors.withMend(refused.code());
    if (ConnectorErrors.isShutOut(refused)) {
      references.block(ConversationResolver.room(to), why, clock.instant());
    }
    return new Sent.Refused(
        why,
        ConnectorErrors.shut(refused).map(cause -> new Shut(ConversationResolver.room(to), cause)));
  }
}
