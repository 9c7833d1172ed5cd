package org.leadlearner.store.person;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The questions to two people with one address, and their answers. */
final class LinkQuestionTable {

  /** How long a question can be answered; it is not asked again before that. */
  private static final Duration OPEN = Duration.ofDays(1);

  private LinkQuestionTable() {}

  /** Whether the elder is to be asked now; not within a day, nor ever after a no. */
  static boolean ask(Handle handle, long elder, long younger, Instant at) {
    return handle
            .createUpdate(
                """
                INSERT INTO link_question (elder, younger, asked_at, refused)
                VALUES (:elder, :younger, :at, FALSE)
                ON CONFLICT (elder, younger) DO UPDATE
                  SET asked_at = :at, elder_agreed_at = NULL
                  WHERE NOT link_question.refused AND link_question.asked_at <= :since
                    AND COALESCE(link_question.elder_agreed_at, 0) <= :since
                """)
            .bind("elder", elder)
            .bind("younger", younger)
            .bind("at", at)
            .bind("since", at.minus(OPEN))
            .execute()
        == 1;
  }

  /** The younger person about whom this one was asked and has not answered yet. */
  static Optional<Long> youngerOf(Handle handle, long elder, Instant now) {
    return handle
        .createQuery(
            """
            SELECT younger FROM link_question
            WHERE elder = :elder AND NOT refused AND elder_agreed_at IS NULL AND asked_at > :since
            ORDER BY asked_at DESC LIMIT 1
            """)
        .bind("elder", elder)
        .bind("since", now.minus(OPEN))
        .mapTo(Long.class)
        .findOne();
  }

  /** The elder person who agreed, so that this one is asked now. */
  static Optional<Long> elderOf(Handle handle, long younger, Instant now) {
    return handle
        .createQuery(
            """
            SELECT elder FROM link_question
            WHERE younger = :younger AND NOT refused AND elder_agreed_at > :since
            ORDER BY elder_agreed_at DESC LIMIT 1
            """)
        .bind("younger", younger)
        .bind("since", now.minus(OPEN))
        .mapTo(Long.class)
        .findOne();
  }

  static void agree(Handle handle, long elder, long younger, Instant at) {
    handle
        .createUpdate(
            """
            UPDATE link_question SET elder_agreed_at = :at
            WHERE elder = :elder AND younger = :younger
            """)
        .bind("elder", elder)
        .bind("younger", younger)
        .bind("at", at)
        .execute();
  }

  static void refuse(Handle handle, long elder, long younger) {
    handle
        .createUpdate(
            "UPDATE link_question SET refused = TRUE WHERE elder = :elder AND younger = :younger")
        .bind("elder", elder)
        .bind("younger", younger)
        .execute();
  }

  /** They are linked, so neither is asked again. */
  static void forget(Handle handle, long one, long other) {
    handle
        .createUpdate(
            """
            DELETE FROM link_question
            WHERE elder IN (:one, :other) OR younger IN (:one, :other)
            """)
        .bind("one", one)
        .bind("other", other)
        .execute();
  }
}
