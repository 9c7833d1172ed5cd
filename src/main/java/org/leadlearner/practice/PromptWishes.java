package org.leadlearner.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/** What people say about a prompt besides their answer (domain.md, section 4.5). */
public interface PromptWishes {

  /** A prompt that a person exchanged for another. */
  record Passed(LocalDate day, String prompt) {}

  /**
   * Whether they want more like a prompt, or fewer.
   *
   * @param action what it asks for; empty for a frame
   */
  record Opinion(String prompt, Optional<PromptAction> action, boolean liked) {}

  /**
   * A person's prompt that comes again later on its own day.
   *
   * @param zone of that day
   */
  record Later(long personId, LocalDate day, ZoneId zone, Conversation place, Instant at) {}

  /**
   * Exchanges the prompt of a day for another.
   *
   * @return false when there was none, or it was answered already
   */
  boolean pass(Addressee addressee, Practice instead);

  /** The exchanged prompts since a day. */
  List<Passed> passed(Addressee addressee, LocalDate since);

  /** Stores an opinion in place of an earlier one on the same prompt. */
  void judge(Addressee addressee, Opinion opinion, LocalDate on);

  List<Opinion> opinions(Addressee addressee);

  /** Stores when a prompt comes again, in place of an earlier wish of this person. */
  void keep(Later later);

  /** Takes those that are due; none is taken twice. */
  List<Later> takeLater(Instant now, int most);
}
