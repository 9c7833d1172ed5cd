package org.leadlearner.store.prompt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.PromptPreference;
import org.leadlearner.prompt.PromptPreferences;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** What people and channels chose about their prompts. */
public final class StoredPromptPreferences implements PromptPreferences {

  private final SqlRunner sql;

  public StoredPromptPreferences(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public PromptPreference of(Addressee addressee) {
    return sql.read(handle -> of(handle, addressee.key())).orElse(PromptPreference.UNSET);
  }

  public static Optional<PromptPreference> of(Handle handle, String addressee) {
    return handle
        .createQuery("SELECT * FROM prompt_preference WHERE addressee = :addressee")
        .bind("addressee", addressee)
        .map((row, context) -> preference(row))
        .findOne();
  }

  @Override
  public void keep(Addressee addressee, PromptPreference preference) {
    sql.run(handle -> keep(handle, addressee.key(), preference));
  }

  public static void keep(Handle handle, String addressee, PromptPreference preference) {
    handle
        .createUpdate(
            """
            INSERT INTO prompt_preference (addressee, seen_by_limit, policy_acknowledged,
              replies, heard_on, asked_on, rests_for, rest_offered)
            VALUES (:addressee, :limit, :acknowledged, :replies, :heard, :asked, :restsFor, :restOffered)
            ON CONFLICT (addressee) DO UPDATE SET seen_by_limit = :limit,
              policy_acknowledged = :acknowledged, replies = :replies,
              heard_on = :heard, asked_on = :asked, rests_for = :restsFor,
              rest_offered = :restOffered
            """)
        .bind("addressee", addressee)
        .bind("limit", preference.limit())
        .bind("acknowledged", preference.policyAcknowledged())
        .bind("replies", preference.replies())
        .bind("heard", preference.heard().map(LocalDate::toString))
        .bind("asked", preference.asked().map(LocalDate::toString))
        .bind("restsFor", preference.restsFor())
        .bind("restOffered", preference.restOffered())
        .execute();
  }

  private static PromptPreference preference(ResultSet row) throws SQLException {
    return new PromptPreference(
        SeenBy.valueOf(row.getString("seen_by_limit")),
        row.getBoolean("policy_acknowledged"),
        PromptPreference.Replies.valueOf(row.getString("replies")),
        ColumnMappers.optionalText(row, "heard_on").map(LocalDate::parse),
        ColumnMappers.optionalText(row, "asked_on").map(LocalDate::parse),
        ColumnMappers.optionalId(row, "rests_for"),
        row.getBoolean("rest_offered"));
  }
}
