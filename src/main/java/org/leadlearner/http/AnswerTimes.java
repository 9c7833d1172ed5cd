package org.leadlearner.http;

import java.time.Duration;

/** Is told of each answer that is out. */
public interface AnswerTimes {

  /**
   * @param path that was asked for
   * @param took from the end of the request's headers to the end of the answer
   */
  void answered(String path, int status, Duration took);
}
