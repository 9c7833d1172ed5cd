package org.leadlearner.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Person;
import org.leadlearner.people.Team;

/**
 * What a person may read about themselves and their teams, as the same messages that a chat would
 * show. Nothing on it can be pressed.
 */
public interface PersonalPages {

  /** Their current reading, and what comes next. */
  Message overview(Person person, Instant at);

  /** Their own readings over time. */
  Message history(Person person, Instant at);

  /** The names of the strands that there is a growth plan for, by key. */
  Map<String, String> planStrands(Person person, Instant at);

  /**
   * Their growth plan for a strand: the way from their current stage to the next.
   *
   * @param strandKey without one, the strand that comes first
   */
  Message plan(Person person, Optional<String> strandKey, Instant at);

  /** Their own practice log. */
  Message practice(Person person, Instant at);

  /** When their prompts come and who may see their sentences, with the words that change it. */
  Message settings(Person person, Instant at);

  /** The teams whose results they may see, oldest first. */
  List<Team> teams(Person person);

  /**
   * The newest result of a team and what changed over its rounds; that they looked is recorded.
   *
   * @return empty for a team that they do not belong to, as for one that does not exist
   */
  Optional<TeamPage> team(Person person, long teamId, Instant at);

  /**
   * The result of a team, for display.
   *
   * @param isClosed whether a round is closed, so that there is a {@link #board} and a sheet
   * @param isLead whether its reader leads the team
   */
  record TeamPage(List<Message> messages, boolean isClosed, boolean isLead) {
    public TeamPage {
      messages = List.copyOf(messages);
    }
  }

  /**
   * What a room sees of a round that its lead shows on a wall, at this moment; empty for those who
   * do not lead its team.
   */
  Optional<Message> onWall(Person person, long roundId, Instant at);

  /**
   * What staff were asked, for those who lead a team; that they looked is kept. Empty for all
   * others, as for a team that is not there.
   */
  Optional<StaffPage> staff(Person person, long teamId, Instant at);

  /**
   * How it stands, or what it came to.
   *
   * @param open the number of what is open, so that codes can be made to hand out
   */
  record StaffPage(Message message, Optional<Long> open) {}

  /**
   * The newest result of a team with a row for each strand, for printing; that they looked is
   * recorded. Empty as in {@link #team}, and while no round is closed.
   */
  Optional<Message> board(Person person, long teamId, Instant at);

  /**
   * The rule and the numbers behind each sentence of that result; that they looked is recorded.
   * Empty as in {@link #board}.
   */
  Optional<Message> sources(Person person, long teamId, Instant at);
}
