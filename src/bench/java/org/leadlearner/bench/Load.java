package org.leadlearner.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Some requests at once, each followed by the next, until the time is over or they run out. */
final class Load {

  private final int port;
  private final List<byte[]> requests;
  private final Duration longest;
  private final AtomicInteger taken = new AtomicInteger();

  private record Part(long[] latencies, long cpu) {}

  Load(int port, List<byte[]> requests, Duration longest) {
    this.port = port;
    this.requests = requests;
    this.longest = longest;
  }

  Measured run(int atOnce) throws IOException, InterruptedException {
    List<Connection> connections = new ArrayList<>();
    ExecutorService clients = Executors.newFixedThreadPool(atOnce);
    try {
      for (int client = 0; client < atOnce; client++) {
        connections.add(new Connection(port));
      }
      return measure(connections, clients);
    } finally {
      clients.shutdown();
      for (Connection connection : connections) {
        connection.close();
      }
    }
  }

  private Measured measure(List<Connection> connections, ExecutorService clients)
      throws InterruptedException {
    long cpuBefore = processCpu();
    long start = System.nanoTime();
    long end = start + longest.toNanos();
    List<Future<Part>> running =
        connections.stream().map(one -> clients.submit(() -> ask(one, end))).toList();
    List<Part> parts = new ArrayList<>();
    for (Future<Part> part : running) {
      parts.add(finished(part));
    }
    long elapsed = System.nanoTime() - start;
    long clientCpu = parts.stream().mapToLong(Part::cpu).sum();
    Stream<long[]> latencies = parts.stream().map(Part::latencies);
    return Measured.of(
        latencies.flatMapToLong(Arrays::stream).toArray(),
        elapsed,
        processCpu() - cpuBefore - clientCpu);
  }

  private Part ask(Connection connection, long end) throws IOException {
    long[] latencies = new long[requests.size()];
    int count = 0;
    long cpuBefore = threadCpu();
    for (int next = taken.getAndIncrement();
        next < requests.size() && System.nanoTime() < end;
        next = taken.getAndIncrement()) {
      long sent = System.nanoTime();
      connection.exchange(requests.get(next));
      latencies[count++] = System.nanoTime() - sent;
    }
    return new Part(Arrays.copyOf(latencies, count), threadCpu() - cpuBefore);
  }

  private static Part finished(Future<Part> part) throws InterruptedException {
    try {
      return part.get();
    } catch (ExecutionException fault) {
      throw new IllegalStateException("a request was not answered well", fault.getCause());
    }
  }

  private static long threadCpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Nanoseconds that this process has used. */
  static long processCpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
