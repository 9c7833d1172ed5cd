package org.leadlearner.store;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.JavaLine;

/** Another process, which opens a database, says so, and holds it until its input ends. */
final class HoldingProcess {

  private HoldingProcess() {}

  public static void main(String[] arguments) throws IOException {
    try (Store store = Store.open(arguments[0], Clock.systemUTC())) {
      System.out.println("holding " + store.kind());
      int end = System.in.read();
      System.out.println("ended " + end);
    }
  }

  static Process start(String url) throws IOException {
    List<String> line = new ArrayList<>(JavaLine.test());
    line.addAll(List.of(HoldingProcess.class.getName(), url));
    return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
