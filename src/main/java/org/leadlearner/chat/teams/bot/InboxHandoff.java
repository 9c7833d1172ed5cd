package org.leadlearner.chat.teams.bot;

import com.microsoft.bot.schema.ActivityTypes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.teams.connector.EmailLookup;
import org.leadlearner.chat.teams.connector.MentionResolver;
import org.leadlearner.chat.teams.connector.PrivatePlaces;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.chat.teams.receive.ActivityKeys;

/** Builds an {@code Incoming} from a Teams activity and gives it to the {@code Inbox}. */
public final class InboxHandoff {

  private final Inbox inbox;
  private final EmailLookup people;
  private final MentionResolver mentions;
  private final PrivatePlaces asides;
  private final ZoneId zone;
  private final Clock clock;

  /**
   * @param people looks up what activities do not say about people
   * @param mentions looks up the people that a message mentions
   * @param asides where one person alone can be answered in a place that others read
   * @param zone the time zone of people whose own is unknown
   */
  public InboxHandoff(
      Inbox inbox,
      EmailLookup people,
      MentionResolver mentions,
      PrivatePlaces asides,
      ZoneId zone,
      Clock clock) {
    this.inbox = inbox;
    this.people = people;
    this.mentions = mentions;
    this.asides = asides;
    this.zone = zone;
    this.clock = clock;
  }

  /** Throws what the inbox throws when it could not commit. */
  Receipt receive(ActivityContext context, Heard heard, boolean opensForms) {
    Where where = where(context);
    return inbox.receive(
        new Incoming(
            ActivityKeys.of(context),
            context.account(),
            people.vouched(context, context.profile(zone)),
            where,
            opensForms,
            mentions.in(context, heard),
            where.isShared() ? Optional.empty() : pressedCard(context, heard),
            clock.instant()));
  }

  /** The response to an invoke is seen by one person alone, so it needs no other place. */
  private Where where(ActivityContext context) {
    boolean staysAside = asides.keepsAside(context);
    boolean isMessage = ActivityTypes.MESSAGE.equals(context.activity().getType());
    return new Where(
        context.own(),
        context.isPersonal() ? Where.Setting.DIRECT : Where.Setting.CHANNEL,
        context.channel(),
        context.channelName(),
        Optional.of(context)
            .filter(one -> !one.isPersonal() && (isMessage || staysAside))
            .map(asides::asideTo),
        staysAside);
  }

  /** A card that others read belongs to all of them: one person's press does not replace it. */
  private static Optional<String> pressedCard(ActivityContext context, Heard heard) {
    return Optional.ofNullable(context.activity().getReplyToId())
        .filter(card -> heard instanceof Heard.Pressed && !card.isBlank());
  }
}
