package org.leadlearner.assistant.phrase;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.PromptSchedule;

/**
 * The names of channels for people: by their real name if the platform says it. Otherwise there are
 * only ids, which mean nothing to people, but everybody in a channel knows when its prompt comes.
 *
 * @param channels of one workspace
 */
public record ChannelNames(Phrases words, List<PromptSchedule> channels) {

  /** The channel of a place, by its prompt; one whose prompts have stopped has no such name. */
  public String of(Conversation place) {
    return channels.stream()
        .filter(channel -> channel.place().equals(place))
        .findFirst()
        .map(this::of)
        .orElseGet(() -> words.text("share.place.other"));
  }

  /**
   * By its name if no other channel has the same; otherwise by its time, and by its days and a
   * number only if other channels have the same.
   */
  public String of(PromptSchedule channel) {
    Optional<String> name = channel.channelName();
    if (name.isPresent() && like(other -> other.channelName().equals(name)).size() <= 1) {
      return words.text("share.place.named", "name", new Quoted(name.get()));
    }
    String time = words.time(channel.time());
    if (like(other -> other.time().equals(channel.time())).size() == 1) {
      return words.text("share.place", "time", time);
    }
    String days = WeekdayNames.named(words, channel.days());
    List<PromptSchedule> alike =
        like(other -> other.time().equals(channel.time()) && other.days().equals(channel.days()));
    return alike.size() == 1
        ? words.text("share.place.days", "time", time, "days", days)
        : words.text(
            "share.place.number", "time", time, "days", days, "number", 1 + alike.indexOf(channel));
  }

  private List<PromptSchedule> like(Predicate<PromptSchedule> same) {
    return channels.stream().filter(same).toList();
  }
}
