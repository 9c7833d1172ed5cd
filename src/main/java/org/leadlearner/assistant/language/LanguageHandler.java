package org.leadlearner.assistant.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Languages;

/**
 * Changes the language of a person. Typed in a channel by one of its leads, it changes the language
 * of that channel.
 */
public record LanguageHandler(Languages languages, ChannelRights channels, TeamPorts teams) {

  /**
   * Changes the language.
   *
   * @param code of the language, such as {@code es}
   * @return empty when the program has no texts in it
   */
  public Optional<Message> choose(TurnContext visit, Incoming incoming, String code) {
    Phrases asked = Phrases.in(Locale.forLanguageTag(code));
    if (!asked.locale().getLanguage().equals(code)) {
      return Optional.empty();
    }
    Locale language = Locale.forLanguageTag(code);
    Optional<Conversation> channel =
        incoming.where().channel().filter(place -> leads(visit, incoming, place));
    if (channel.isPresent()) {
      languages.choose(channel.get(), language);
      return Optional.of(
          new MessageBuilder(visit.words())
              .say("language.channel", "language", asked.text("language.name"))
              .build());
    }
    languages.choose(visit.person().id(), language);
    return Optional.of(
        new MessageBuilder(asked)
            .say("language.now")
            .add(new Part.Buttons(List.of(CommonActions.checkIn(asked), CommonActions.help(asked))))
            .build());
  }

  private boolean leads(TurnContext visit, Incoming incoming, Conversation place) {
    return channels.mayChange(visit, incoming, new PromptChannel(place))
        || teams
            .teams()
            .ofHome(place)
            .filter(team -> new TeamRights(teams).mayLead(visit, incoming, team))
            .isPresent();
  }
}
