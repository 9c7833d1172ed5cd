package org.leadlearner;

/** Starts Lead Learner. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {}
}
