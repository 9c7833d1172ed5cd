package org.leadlearner.people;

import java.util.List;
import java.util.stream.Stream;

/**
 * A group of leaders who look at their district together.
 *
 * @param id our own id; {@link #NEW} until it is stored
 * @param homes the team's channels, at most one on each platform
 * @param summaryTo where the Monday summary is posted; nowhere when empty
 */
public record Team(long id, String name, List<Conversation> homes, List<Conversation> summaryTo) {

  public static final long NEW = 0;
  public static final int LONGEST_NAME = 80;

  public Team {
    homes = List.copyOf(homes);
    summaryTo = List.copyOf(summaryTo);
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a team needs a name of at most " + LONGEST_NAME + " characters");
    }
    if (homes.stream().map(Conversation::platform).distinct().count() < homes.size()) {
      throw new IllegalArgumentException("a team has one channel on each platform");
    }
  }

  public Team named(String other) {
    return new Team(id, other, homes, summaryTo);
  }

  /** The same with one more channel. Throws when there is one on that platform. */
  public Team withHome(Conversation channel) {
    return new Team(
        id, name, Stream.concat(homes.stream(), Stream.of(channel)).toList(), summaryTo);
  }

  /** Whether it has a channel on this platform, where it can have only one. */
  public boolean livesOn(String platform) {
    return homes.stream().anyMatch(home -> home.platform().equals(platform));
  }

  /** The same with a Monday summary posted there, or nowhere. */
  public Team withSummaryTo(List<Conversation> places) {
    return new Team(id, name, homes, places);
  }
}
