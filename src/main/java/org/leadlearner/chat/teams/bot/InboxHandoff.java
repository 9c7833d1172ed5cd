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

/** Hands what was heard to the inbox. */
public final class InboxHandoff {

  private final Inbox inbox;
  private final EmailLookup people;
  private final Mentions mentions;
  private final ZoneId zone;
  private final Clock clock;

  /**
   * @param people knows what activities leave open about them
   * @param mentions knows whom they call by name
   * @param zone the time zone of those whose own is not known
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
   * @param asideTo where others can see an answer, if it is not their own conversation
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

  /** A card in a channel belongs to all who read it: one person's press does not replace it. */
  private static Optional<String> pressedCard(ActivityContext context, Heard heard) {
    return Optional.ofNullable(context.activity().getReplyToId())
        .filter(card -> heard instanceof Heard.Pressed && !card.isBlank());
  }
}
