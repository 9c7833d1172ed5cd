package org.leadlearner.store.secret;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.leadlearner.access.Installation;
import org.leadlearner.access.Installations;
import org.leadlearner.store.conversation.RestingPlaceTable;
import org.leadlearner.store.database.SqlRunner;
import org.leadlearner.store.database.StoreException;

/** Installations, with their credentials encrypted. */
public final class StoredInstallations implements Installations {

  private final SqlRunner sql;
  private final Keyring keyring;

  public StoredInstallations(SqlRunner sql, Keyring keyring) {
    this.sql = sql;
    this.keyring = keyring;
  }

  @Override
  public Optional<Installation> find(String platform, String workspace) {
    Keyring.Place place = new Keyring.Place(platform, workspace);
    return sql.read(handle -> InstallationTable.find(handle, place)).map(this::opened);
  }

  @Override
  public List<Installation> all(String platform) {
    return sql.read(handle -> InstallationTable.all(handle, platform)).stream()
        .map(this::opened)
        .toList();
  }

  @Override
  public Optional<String> first(String platform) {
    return sql.read(handle -> FirstWorkspaceTable.find(handle, platform));
  }

  @Override
  public String claimFirst(String platform, String workspace, Instant at) {
    return sql.change(handle -> FirstWorkspaceTable.claim(handle, platform, workspace, at));
  }

  @Override
  public void keep(Installation installation) {
    InstallationTable.Row row = sealed(installation);
    sql.run(
        handle -> {
          InstallationTable.put(handle, row);
          RestingPlaceTable.wakeAll(handle, installation.platform(), installation.workspace());
        });
  }

  /** Only name and credentials change: a refreshed token does not make an installation newer. */
  @Override
  public Optional<Installation> change(
      String platform, String workspace, UnaryOperator<Installation> change) {
    Keyring.Place place = new Keyring.Place(platform, workspace);
    return sql.change(
        handle ->
            InstallationTable.lock(handle, place)
                .map(this::opened)
                .map(before -> changed(handle, before, change.apply(before))));
  }

  private Installation changed(Handle handle, Installation before, Installation after) {
    if (after.equals(before)) {
      return before;
    }
    Installation kept =
        new Installation(
            before.platform(), before.workspace(), after.name(), after.credentials(), before.at());
    InstallationTable.put(handle, sealed(kept));
    return kept;
  }

  @Override
  public void erase(String platform, String workspace, Instant at) {
    Keyring.Place place = new Keyring.Place(platform, workspace);
    sql.run(handle -> InstallationTable.delete(handle, place, at));
  }

  /**
   * Encrypts everything with the newest key, each row separately, so that one failure does not stop
   * the others.
   */
  public KeyRotation rotate() {
    int newest = keyring.newest();
    int done = 0;
    List<String> faults = new ArrayList<>();
    for (Keyring.Place place : sql.read(InstallationTable::places)) {
      try {
        done += sql.change(handle -> rotate(handle, place, newest)) ? 1 : 0;
      } catch (StoreException unfit) {
        faults.add(unfit.fault());
      }
    }
    return new KeyRotation(newest, done, faults);
  }

  private boolean rotate(Handle handle, Keyring.Place place, int newest) {
    Optional<InstallationTable.Row> old =
        InstallationTable.lock(handle, place).filter(row -> row.sealed().keyNumber() != newest);
    old.map(this::opened).map(this::sealed).ifPresent(row -> InstallationTable.put(handle, row));
    return old.isPresent();
  }

  private Installation opened(InstallationTable.Row row) {
    return new Installation(
        row.place().platform(),
        row.place().workspace(),
        row.name(),
        keyring.open(row.place(), row.sealed()),
        row.at());
  }

  private InstallationTable.Row sealed(Installation installation) {
    Keyring.Place place = new Keyring.Place(installation.platform(), installation.workspace());
    return new InstallationTable.Row(
        place,
        installation.name(),
        keyring.seal(place, installation.credentials()),
        installation.at());
  }
}
