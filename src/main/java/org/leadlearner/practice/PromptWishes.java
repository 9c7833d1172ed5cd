package org.leadlearner.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/** What people say of a prompt besides what became of it (domain.md, section 4.5). */
public interface PromptWishes {

  /** A prompt that they wanted another one for. */
  record Passed(LocalDate day, String prompt) {}

  /**
   * Whether they want more like a prompt, or fewer.
   *
   * @param action what it asks for; empty for a frame
   */
  record Opinion(String prompt, Optional<PromptAction> action, boolean liked) {}

  /**
   * A person's prompt that comes again on its own day.
   *
   * @param zone in which the day is meant
   */
  record Later(long personId, LocalDate day, ZoneId zone, Conversation place, Instant at) {}

  /**
   * Gives another prompt in the place of what was given on its day.
   *
   * @return false when nothing was given, or it was answered by now
   */
  boolean pass(Addressee addressee, Practice instead);

  /** What was passed over from a day on. */
  List<Passed> passed(Addressee addressee, LocalDate since);

  /** Keeps an opinion in the place of an earlier one on the same prompt. */
  void judge(Addressee addressee, Opinion opinion, LocalDate on);

  List<Opinion> opinions(Addressee addressee);

  /** Keeps when a prompt comes again, in the place of an earlier wish of this person. */
  void keep(Later later);

  /** Takes those whose moment has come; none is taken twice. */
  List<Later> takeLater(Instant now, int most);
}
