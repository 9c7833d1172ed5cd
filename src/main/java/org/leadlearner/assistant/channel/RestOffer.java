package org.leadlearner.assistant.channel;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.phrase.ChannelNames;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.prompt.PromptPreference;
import org.leadlearner.schedule.PromptSchedule;

/**
 * One prompt a day is enough for a habit: a person with own prompts who answers a channel's prompt
 * is asked once whether their own is to be skipped on the channel's days.
 */
final class RestOffer {

  private final PromptPorts records;

  RestOffer(PromptPorts records) {
    this.records = records;
  }

  /**
   * The question, for their own conversation; empty for people who were asked before, or who get
   * one prompt a day.
   */
  Optional<Reply> offer(TurnContext visit, PromptSchedule channel) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    PromptPreference preference = own.preference();
    boolean getsBoth =
        own.isActive()
            && channel.active()
            && !Collections.disjoint(own.schedule().orElseThrow().days(), channel.days());
    if (!getsBoth || preference.restOffered()) {
      return Optional.empty();
    }
    records.preferences().keep(own.addressee(), preference.withRestOffered());
    return Optional.of(Reply.below(question(visit, channel)));
  }

  private Message question(TurnContext visit, PromptSchedule channel) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say("rest.offer", "channel", name(words, channel))
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.other(
                        words.text("rest.button.rest"),
                        ChannelActions.of(ChannelButton.REST, channel)),
                    Part.Button.no(
                        words.text("rest.button.keep"),
                        ChannelActions.of(ChannelButton.BOTH, channel)))))
        .build();
  }

  List<Reply> chosen(TurnContext visit, PromptSchedule channel, boolean rests) {
    Phrases words = visit.words();
    OwnPrompts.of(records, visit).restFor(Optional.of(channel.id()).filter(schedule -> rests));
    MessageBuilder message = new MessageBuilder(words);
    return List.of(
        Reply.inPlace(
            rests
                ? message.say("rest.chosen", "channel", name(words, channel)).build()
                : message.say("rest.both").build()));
  }

  private String name(Phrases words, PromptSchedule channel) {
    List<PromptSchedule> channels =
        records.schedules().ofChannels(channel.place().platform(), channel.place().workspace());
    return new ChannelNames(words, channels).of(channel);
  }
}
