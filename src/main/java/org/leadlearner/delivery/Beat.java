package org.leadlearner.delivery;

/**
 * Beats every few seconds on one node of all that share a database. Should that node die, another
 * one goes on within a minute.
 */
public interface Beat extends AutoCloseable {

  /**
   * Starts to beat.
   *
   * @param tick called at each beat, never twice at once
   */
  void start(Runnable tick);

  /** Stops; a tick that is running may end, for at most ten seconds. */
  @Override
  void close();
}
