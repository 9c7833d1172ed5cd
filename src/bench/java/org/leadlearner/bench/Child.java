package org.leadlearner.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that is measured from outside. */
final class Child implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile(" is at http://[^:]+:(\\d+)/");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
  private static final String MEMORY = "-Xmx256m";
  private static final long LONGEST_STOP_SECONDS = 40;

  private final Process process;
  private final long started;
  private final int port;

  private Child(Process process, long started, int port) {
    this.process = process;
    this.started = started;
    this.port = port;
  }

  /**
   * How a subject is started.
   *
   * @param line with which the process is called
   */
  record Kind(List<String> line, Map<String, String> settings) {

    private static final List<String> FLAGS =
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseTransparentHugePages",
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-Xmn28m",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            MEMORY,
            "-Dfile.encoding=UTF-8",
            "-Xlog:cds=off");

    private static final Map<String, String> ARENAS = Map.of("MALLOC_ARENA_MAX", "2");

    /**
     * A main class of this class path, with the flags of the shipped script.
     *
     * @param archive of its classes; made as the first one stops
     */
    static Kind ofClass(String classPath, Path archive, String... main) {
      List<String> line = new ArrayList<>(List.of(JAVA.resolve("java").toString()));
      line.addAll(FLAGS);
      line.add(
          (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=")
              + archive);
      line.addAll(List.of("-cp", classPath));
      line.addAll(List.of(main));
      return new Kind(line, ARENAS);
    }

    /** The jar with the script, both as they are shipped. */
    static Kind shipped(Path script, Path jar, Path archive, Map<String, String> settings) {
      Map<String, String> all = new HashMap<>(settings);
      all.put("LEAD_LEARNER_JAR", jar.toString());
      all.put("LEAD_LEARNER_ARCHIVE", archive.toString());
      all.put("JDK_JAVA_OPTIONS", MEMORY + " -Xlog:cds=off");
      all.put("PATH", JAVA + File.pathSeparator + System.getenv("PATH"));
      return new Kind(List.of("sh", script.toString(), "run"), all);
    }
  }

  static Child start(Path folder, Kind kind) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(kind.line()).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("PORT", "0");
    builder.environment().putAll(kind.settings());
    long start = System.nanoTime();
    Process process = builder.start();
    return new Child(process, start, port(process));
  }

  private static int port(Process process) throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        Thread drain = new Thread(() -> drain(output), "drain");
        drain.setDaemon(true);
        drain.start();
        return Integer.parseInt(address.group(1));
      }
    }
    throw new IOException("it did not start: " + String.join("\n", lines));
  }

  /** Whatever else it says is not read, and must not hold it up. */
  private static void drain(BufferedReader output) {
    try {
      output.transferTo(Writer.nullWriter());
    } catch (IOException closed) {
      return;
    }
  }

  int port() {
    return port;
  }

  /** Milliseconds from the call of the process to the answer of a first request. */
  double firstAnswer(byte[] request) throws IOException {
    try (Connection connection = new Connection(port)) {
      connection.exchange(request);
    }
    return (System.nanoTime() - started) / 1e6;
  }

  /** Processor time by now, in nanoseconds. */
  long cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  /** Megabytes that it holds of the memory of the machine, where Linux tells it; else 0. */
  double memory() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
        .sum();
  }

  /** Asks it to end and waits; one that does not is ended. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      process.destroy();
      if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException gone) {
      process.destroyForcibly();
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
