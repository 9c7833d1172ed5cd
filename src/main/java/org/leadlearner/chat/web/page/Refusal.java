package org.leadlearner.chat.web.page;

/** An invalid request, with the sentence that the person reads. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;

  public Refusal(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
