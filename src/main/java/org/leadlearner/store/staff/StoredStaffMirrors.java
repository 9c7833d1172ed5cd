package org.leadlearner.store.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Conversation;
import org.leadlearner.progress.staff.StaffAnswer;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.progress.staff.StaffResult;
import org.leadlearner.store.column.JsonColumns;
import org.leadlearner.store.database.SqlRunner;

/**
 * Staff surveys in the database. No code here reads who got a link together with which codes were
 * used.
 */
public final class StoredStaffMirrors implements StaffMirrors {

  private final SqlRunner sql;
  private final boolean isHeld;
  private final Runnable removeTraces;

  /**
   * @param isHeld whether a legal hold keeps the record of who got a link
   * @param removeTraces called inside the transaction when something was deleted
   */
  public StoredStaffMirrors(SqlRunner sql, boolean isHeld, Runnable removeTraces) {
    this.sql = sql;
    this.isHeld = isHeld;
    this.removeTraces = removeTraces;
  }

  @Override
  public StaffMirror prepare(long teamId, long roundId) {
    return sql.change(handle -> StaffMirrorTable.prepare(handle, teamId, roundId));
  }

  @Override
  public Optional<StaffMirror> find(long id) {
    return sql.read(handle -> StaffMirrorTable.find(handle, id));
  }

  @Override
  public Optional<StaffMirror> newest(long teamId) {
    return sql.read(handle -> StaffMirrorTable.newest(handle, teamId));
  }

  @Override
  public List<StaffMirror> over(LocalDate today) {
    return sql.read(handle -> StaffMirrorTable.over(handle, today));
  }

  @Override
  public List<Key> keys() {
    return sql.read(StaffMirrorTable::keys);
  }

  @Override
  public void open(long id, LocalDate lastDay) {
    sql.run(handle -> StaffMirrorTable.open(handle, id, lastDay));
  }

  @Override
  public Place place(long mirrorId, Conversation channel) {
    return sql.change(handle -> StaffPlaceTable.place(handle, mirrorId, channel));
  }

  @Override
  public Optional<Place> place(long placeId) {
    return sql.read(handle -> StaffPlaceTable.find(handle, placeId));
  }

  @Override
  public boolean posted(long placeId) {
    return sql.change(handle -> StaffPlaceTable.posted(handle, placeId));
  }

  @Override
  public List<Conversation> posted(StaffMirror mirror) {
    return sql.read(handle -> StaffPlaceTable.posted(handle, mirror));
  }

  @Override
  public boolean give(long mirrorId, long personId) {
    return sql.change(
        handle -> {
          boolean isFirst =
              handle
                      .createUpdate(
                          """
                          INSERT INTO staff_given (mirror_id, person_id)
                          VALUES (:mirror, :person) ON CONFLICT DO NOTHING
                          """)
                      .bind("mirror", mirrorId)
                      .bind("person", personId)
                      .execute()
                  == 1;
          if (isFirst) {
            StaffMirrorTable.addLinks(handle, mirrorId, 1, 0);
          }
          return isFirst;
        });
  }

  @Override
  public void made(long mirrorId, int codes) {
    sql.run(handle -> StaffMirrorTable.addLinks(handle, mirrorId, codes, codes));
  }

  @Override
  public boolean isUsed(long mirrorId, String codeHash) {
    return sql.read(handle -> StaffAnswerTable.isUsed(handle, mirrorId, codeHash));
  }

  @Override
  public boolean answer(long mirrorId, String codeHash, StaffAnswer answer) {
    return sql.change(
        handle ->
            StaffMirrorTable.lockOpen(handle, mirrorId)
                && StaffAnswerTable.use(handle, mirrorId, codeHash)
                && StaffAnswerTable.count(handle, mirrorId, answer));
  }

  @Override
  public int answered(long mirrorId) {
    return sql.read(handle -> StaffAnswerTable.answered(handle, mirrorId));
  }

  @Override
  public Optional<Closing> close(long id, LocalDate day) {
    return sql.change(
        handle ->
            StaffMirrorTable.close(handle, id, day)
                ? Optional.of(closed(handle, id))
                : Optional.empty());
  }

  private Closing closed(Handle handle, long id) {
    Closing closing =
        new Closing(StaffAnswerTable.counts(handle, id), StaffMirrorTable.links(handle, id));
    StaffAnswerTable.forget(handle, id);
    if (!isHeld) {
      handle
          .createUpdate("DELETE FROM staff_given WHERE mirror_id = :mirror")
          .bind("mirror", id)
          .execute();
    }
    removeTraces.run();
    return closing;
  }

  @Override
  public void keep(long id, StaffResult result) {
    sql.run(handle -> StaffMirrorTable.keep(handle, id, JsonColumns.write(result)));
  }

  @Override
  public Optional<StaffResult> result(long id) {
    return sql.read(handle -> StaffMirrorTable.result(handle, id))
        .map(json -> JsonColumns.read(json, StaffResult.class));
  }

  @Override
  public void show(long id) {
    sql.run(handle -> StaffMirrorTable.show(handle, id));
  }
}
