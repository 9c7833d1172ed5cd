package org.leadlearner;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whether this Java is new enough and reads text as UTF-8. */
record JavaCheck(Runtime.Version version, Charset charset) implements DoctorCheck {
  private static final int OLDEST = 17;

  static JavaCheck ofThisProcess() {
    return new JavaCheck(Runtime.version(), Charset.defaultCharset());
  }

  @Override
  public String name() {
    return "java";
  }

  @Override
  public List<Finding> examine() {
    List<Finding> findings = new ArrayList<>();
    if (version.feature() < OLDEST) {
      findings.add(
          Finding.fault("java " + version.feature() + " is too old. Install Java 17 or newer."));
    }
    if (!charset.equals(StandardCharsets.UTF_8)) {
      findings.add(
          Finding.fault(
              "java reads text as " + charset + ". Start it with java -Dfile.encoding=UTF-8."));
    }
    return findings.isEmpty()
        ? List.of(Finding.ok("java " + version.feature() + ", UTF-8"))
        : findings;
  }
}
