package org.leadlearner.store;

/**
 * The database cannot be used. The message names the fault and the mend in words for the operator;
 * it holds no password and no words of people, so it can be printed as it is.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
