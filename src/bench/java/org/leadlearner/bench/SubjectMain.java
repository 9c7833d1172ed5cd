package org.leadlearner.bench;

import java.time.Clock;
import java.util.List;

/**
 * A subject that is no Lead Learner, as a process of its own: tells where it is, and ends when
 * nobody holds its standard input any more.
 */
final class SubjectMain {

  private SubjectMain() {}

  public static void main(String... arguments) throws Exception {
    boolean isEcho = List.of(arguments).contains("echo");
    try (Subject subject = isEcho ? new EchoSubject() : new BareSubject(Clock.systemUTC())) {
      System.out.println("Subject is at http://127.0.0.1:" + subject.port() + "/");
      while (System.in.read() >= 0) {
        continue;
      }
    }
  }
}
