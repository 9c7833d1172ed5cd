package org.leadlearner;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Catches what is written to standard error, where the logs go. */
public final class StandardError {
  private StandardError() {}

  public interface Work {
    void run() throws Exception;
  }

  /** Of all threads: a test that listens so is to run alone. */
  public static String during(Work work) throws Exception {
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    divert(caught, work);
    return caught.toString(StandardCharsets.UTF_8);
  }

  /** Of the thread that calls alone; what others write stands where it always stands. */
  public static String ofThisThreadDuring(Work work) throws Exception {
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    PrintStream others = System.err;
    Thread listening = Thread.currentThread();
    divert(
        new OutputStream() {
          @Override
          public void write(int one) {
            if (Thread.currentThread().equals(listening)) {
              caught.write(one);
            } else {
              others.write(one);
            }
          }
        },
        work);
    return caught.toString(StandardCharsets.UTF_8);
  }

  private static void divert(OutputStream to, Work work) throws Exception {
    PrintStream before = System.err;
    System.setErr(new PrintStream(to, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setErr(before);
    }
  }
}
