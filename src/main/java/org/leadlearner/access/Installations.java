package org.leadlearner.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The workspaces that installed the app, with their credentials encrypted. */
public interface Installations {

  Optional<Installation> find(String platform, String workspace);

  List<Installation> all(String platform);

  /** The first workspace that installed the app; empty before there is one. */
  Optional<String> first(String platform);

  /**
   * Makes a workspace the first one, unless there is one. It stays the first when it removes the
   * app; otherwise the next to install would take its place.
   *
   * @return the first one, which may be another
   */
  String claimFirst(String platform, String workspace, Instant at);

  /** Stores an installation; an older one of the same workspace is replaced. */
  void keep(Installation installation);

  /**
   * Changes the credentials of one installation under a lock across all nodes, so that a token is
   * refreshed once.
   *
   * @return the installation after the change; empty when there is none
   */
  Optional<Installation> change(
      String platform, String workspace, UnaryOperator<Installation> change);

  /**
   * Erases the credentials of a workspace that removed the app. Anything newer than {@code at},
   * such as a new installation, stays.
   */
  void erase(String platform, String workspace, Instant at);
}
