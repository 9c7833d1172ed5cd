package org.leadlearner.store.database;

/**
 * The database cannot be used. The message names the fault and the mend in words for the operator;
 * it holds no password and no words of people, so it can be printed as it is.
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

  /** The fault and the mend, in words for the operator. */
  public String fault() {
    return fault;
  }
}
