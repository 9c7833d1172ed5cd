package org.leadlearner.delivery;

/**
 * Calls a task every few seconds, on one of the nodes that share a database. If that node dies,
 * another one takes over within a minute.
 */
public interface Beat extends AutoCloseable {

  /**
   * Starts the calls.
   *
   * @param tick the task, never run twice at the same time
   */
  void start(Runnable tick);

  /** Stops; a running task may finish, for at most ten seconds. */
  @Override
  void close();
}
