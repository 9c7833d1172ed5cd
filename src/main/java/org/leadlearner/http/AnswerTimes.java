package org.leadlearner.http;

import java.time.Duration;

/** Receives how long each response took. */
public interface AnswerTimes {

  /**
   * @param path of the request
   * @param took from the end of the request's headers to the end of the response
   */
  void answered(String path, int status, Duration took);
}
