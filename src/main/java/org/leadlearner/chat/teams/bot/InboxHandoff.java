package org.leadlearner.chat.teams.bot;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.teams.connector.EmailLookup;
import org.leadlearner.chat.teams.connector.Mentions;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.chat.teams.receive.DeliveryKeys;
import org.leadlearner.people.Conversation;

/** Builds an {@code Incoming} from a Teams activity and gives it to the {@code Inbox}. */
public final class InboxHandoff {

  private final Inbox inbox;
  private final EmailLookup people;
  private final Mentions mentions;
  private final ZoneId zone;
  private final Clock clock;

  /**
   * @param people looks up what activities do not say about people
   * @param mentions looks up the people that a message mentions
   * @param zone the time zone of people whose own is unknown
   */
  public InboxHandoff(
      Inbox inbox, EmailLookup people, Mentions mentions, ZoneId zone, Clock clock) {
    this.inbox = inbox;
    this.people = people;
    this.mentions = mentions;
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * Throws what the inbox throws when it could not commit.
   *
   * @param asideTo where the sender alone sees a reply, if that is not the personal chat
   */
  Receipt receive(
      ActivityContext context, Heard heard, Optional<Conversation> asideTo, boolean opensForms) {
    boolean isPersonal = context.isPersonal();
    return inbox.receive(
        new Incoming(
            DeliveryKeys.of(context),
            context.account(),
            people.vouched(context, context.profile(zone)),
            new Where(
                context.own(),
                isPersonal ? Where.Setting.DIRECT : Where.Setting.CHANNEL,
                context.channel(),
                context.channelName(),
                asideTo.filter(place -> !isPersonal)),
            opensForms,
            mentions.in(context, heard),
            isPersonal ? pressedCard(context, heard) : Optional.empty(),
            clock.instant()));
  }

  /**
   * A card in a channel belongs to everyone who reads it: one person's press does not replace it.
   */
  private static Optional<String> pressedCard(ActivityContext context, Heard heard) {
    return Optional.ofNullable(context.activity().getReplyToId())
        .filter(card -> heard instanceof Heard.Pressed && !card.isBlank());
  }
}
