package org.leadlearner;

/** What {@code run} runs. */
interface Application {

  /** Runs until it is told to stop; throws before it has begun when something must be mended. */
  void run(Settings settings) throws StartFailure;
}
