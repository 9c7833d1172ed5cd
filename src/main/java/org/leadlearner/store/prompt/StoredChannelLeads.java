package org.leadlearner.store.prompt;

import java.util.List;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.store.column.PlaceColumns;
import org.leadlearner.store.database.SqlRunner;

/** The leads of channels. */
final class StoredChannelLeads implements ChannelLeads {

  private final SqlRunner sql;

  StoredChannelLeads(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public List<Lead> of(Addressee channel) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM channel_lead WHERE addressee = :addressee ORDER BY arrival")
                .bind("addressee", channel.key())
                .map((row, context) -> new Lead(row.getLong("person_id"), PlaceColumns.of(row)))
                .list());
  }

  @Override
  public void add(Addressee channel, Lead lead) {
    sql.run(
        handle ->
            PlaceColumns.bound(
                    handle.createUpdate(
                        """
                        INSERT INTO channel_lead
                          (addressee, person_id, platform, workspace, conversation)
                        VALUES (:addressee, :person, :platform, :workspace, :conversation)
                        ON CONFLICT (addressee, person_id) DO UPDATE SET platform = :platform,
                          workspace = :workspace, conversation = :conversation
                        """),
                    lead.own())
                .bind("addressee", channel.key())
                .bind("person", lead.personId())
                .execute());
  }

  @Override
  public void remove(Addressee channel, long personId) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    "DELETE FROM channel_lead WHERE addressee = :addressee AND person_id = :person")
                .bind("addressee", channel.key())
                .bind("person", personId)
                .execute());
  }
}
