package org.leadlearner;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.store.database.Leases;

/** The whole program as a process of its own, started as an operator would. */
public final class LeadLearnerProcess implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("Lead Learner is at (http://\\S+)");
  private static final Pattern HEAP =
      Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\",[^}]*} (\\S+)");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Long, since the first words wait until it has learned to hear, on a busy machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final URI address;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  private LeadLearnerProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it in this folder on any free port, with these settings; waits until it listens. */
  public static LeadLearnerProcess start(Path folder, Map<String, String> settings)
      throws IOException {
    return listening(launch(folder, settings, "run"));
  }

  /** The same, as one of several nodes, whose clock is ahead by {@code shift}. */
  public static LeadLearnerProcess startNode(
      Path folder, Map<String, String> settings, Duration shift, Leases leases) throws IOException {
    List<String> line = new ArrayList<>(JavaLine.test());
    line.addAll(
        List.of(
            Node.class.getName(),
            shift.toString(),
            leases.message().toString(),
            leases.lane().toString()));
    return start(folder, settings, line);
  }

  /** The same, by this command line. */
  static LeadLearnerProcess start(Path folder, Map<String, String> settings, List<String> line)
      throws IOException {
    return listening(launch(folder, settings, line));
  }

  private static LeadLearnerProcess listening(Process process) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        Thread drain = new Thread(() -> drain(output), "drain");
        drain.setDaemon(true);
        drain.start();
        return new LeadLearnerProcess(process, URI.create(address.group(1)));
      }
    }
    throw new IOException("it did not start: " + String.join("\n", lines));
  }

  private static void drain(BufferedReader output) {
    try {
      while (output.readLine() != null) {
        // Read, so that the process is not blocked by a full pipe.
      }
    } catch (IOException ended) {
      // With the process.
    }
  }

  /** Starts it with a command; both its outputs come together. */
  public static Process launch(Path folder, Map<String, String> settings, String... command)
      throws IOException {
    List<String> line = new ArrayList<>(JavaLine.program());
    line.add("org.leadlearner.Main");
    line.addAll(List.of(command));
    return launch(folder, settings, line);
  }

  private static Process launch(Path folder, Map<String, String> settings, List<String> line)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().put("PORT", "0");
    builder.environment().putAll(settings);
    return builder.redirectErrorStream(true).start();
  }

  public URI address() {
    return address;
  }

  /** Types a line in the playground; returns when it is acknowledged. */
  public void say(String person, String key, String text) throws IOException, InterruptedException {
    post("playground/say", Map.of("as", person, "key", key, "text", text));
  }

  /** Moves the clock of the playground to this local time, such as 2026-11-24T07:40. */
  public void moveClock(LocalDateTime to) throws IOException, InterruptedException {
    post("playground/clock", Map.of("at", to.toString()));
  }

  /** Ends it at once, as {@code kill -9} does, and waits until it is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** In bytes, after what is of no use was thrown away. */
  public long heapInUse() throws IOException, InterruptedException {
    String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    new ProcessBuilder(tool, Long.toString(process.pid()), "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    String metrics =
        client
            .send(
                HttpRequest.newBuilder(address.resolve("metrics")).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    return Math.round(
        HEAP.matcher(metrics)
            .results()
            .mapToDouble(used -> Double.parseDouble(used.group(1)))
            .sum());
  }

  /**
   * @param name of the signal: {@code STOP} suspends the process, {@code CONT} resumes it
   */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** Asks it to end, as an operator does, and waits. */
  @Override
  public void close() {
    try {
      signal("CONT");
    } catch (IOException | InterruptedException gone) {
      process.destroyForcibly();
    }
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void post(String path, Map<String, String> body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
  }
}
