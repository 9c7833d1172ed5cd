package org.leadlearner.store.database;

/**
 * The database cannot be used. The message names the problem and the fix for the operator; it
 * contains no password and nothing that people wrote, so it can be printed.
 */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String fault;

  public StoreException(String fault) {
    super(fault);
    this.fault = fault;
  }

  public StoreException(String fault, Throwable cause) {
    super(fault, cause);
    this.fault = fault;
  }

  /** The problem and the fix, for the operator. */
  public String fault() {
    return fault;
  }
}
