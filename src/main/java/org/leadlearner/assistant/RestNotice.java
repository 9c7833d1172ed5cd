package org.leadlearner.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.ChannelNames;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.phrase.Readers;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Team;
import org.leadlearner.schedule.PromptSchedule;

/** Notifies the leads of a channel that it is blocked, and what they can do. */
record RestNotice(PromptPorts prompts, TeamPorts teams, PeopleDirectory people) {

  /** Nobody is notified about a person's own conversation, or a whole workspace. */
  List<Reply.Post> of(Shut shut) {
    if (shut.cause() == Shut.Cause.WORKSPACE) {
      return List.of();
    }
    Conversation place = shut.place();
    Map<Conversation, Long> leads = new LinkedHashMap<>();
    prompts
        .leads()
        .of(new PromptChannel(place).addressee())
        .forEach(lead -> leads.put(lead.own(), lead.personId()));
    leadsOfTeams(place).forEach(lead -> leads.put(lead.own(), lead.personId()));
    leads.remove(shut.place());
    return leads.entrySet().stream()
        .map(lead -> new Reply.Post(lead.getKey(), told(shut, lead.getValue())))
        .toList();
  }

  private Stream<Member> leadsOfTeams(Conversation place) {
    return teams.teams().all().stream()
        .filter(team -> livesIn(team, place))
        .flatMap(team -> teams.teams().members(team.id()).stream())
        .filter(Member::isLead);
  }

  private static boolean livesIn(Team team, Conversation place) {
    return team.homes().contains(place) || team.summaryTo().contains(place);
  }

  private Message told(Shut shut, long reader) {
    Phrases words = new Readers(people).of(reader);
    return new MessageBuilder(words)
        .say("rest.told", "channel", name(words, shut.place()))
        .say(mend(shut.cause()))
        .build();
  }

  private String name(Phrases words, Conversation place) {
    List<PromptSchedule> channels =
        prompts.schedules().ofChannels(place.platform(), place.workspace());
    boolean hasPrompts = channels.stream().anyMatch(one -> one.place().equals(place));
    return teams.teams().all().stream()
        .filter(team -> !hasPrompts && livesIn(team, place))
        .findFirst()
        .map(team -> words.text("rest.team", "team", new Quoted(team.name())))
        .orElseGet(() -> new ChannelNames(words, channels).of(place));
  }

  private static String mend(Shut.Cause cause) {
    return switch (cause) {
      case ARCHIVED -> "rest.mend.archived";
      case NOT_IN -> "rest.mend.notin";
      case GONE -> "rest.mend.gone";
      case FORBIDDEN, WORKSPACE -> "rest.mend.forbidden";
    };
  }
}
