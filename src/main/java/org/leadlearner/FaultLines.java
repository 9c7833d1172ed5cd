package org.leadlearner;

import java.io.PrintWriter;
import java.util.List;

/** Prints faults as plain text: sorted, one per line, the count at the end. */
final class FaultLines {
  private FaultLines() {}

  static void print(List<String> faults, PrintWriter to) {
    faults.stream().sorted().forEach(to::println);
    to.println(faults.size() == 1 ? "1 fault" : faults.size() + " faults");
    to.flush();
  }
}
