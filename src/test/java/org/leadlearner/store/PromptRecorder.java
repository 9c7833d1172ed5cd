package org.leadlearner.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The other side of {@link PromptProcess}: takes what is sent and remembers it. From some message
 * on it leaves one sender without a reply, whose messages it still takes.
 */
final class PromptRecorder implements AutoCloseable {

  private final List<String> arrived = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch left = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final String leaves;
  private final int from;

  /**
   * @param leaves the sender who gets no reply
   * @param from once so many messages are here
   */
  PromptRecorder(String leaves, int from) throws IOException {
    this.leaves = leaves;
    this.from = from;
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    server.createContext("/post/", this::post);
    server.createContext("/seen/", this::seen);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** What arrived, each as often as it did. */
  List<String> arrived() {
    synchronized (arrived) {
      return List.copyOf(arrived);
    }
  }

  /** Returns when a message was taken and its sender is without a reply. */
  void awaitLeft() throws InterruptedException {
    left.await();
  }

  private void post(HttpExchange exchange) throws IOException {
    String sender = last(exchange);
    String message = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    arrived.add(message);
    if (sender.equals(leaves) && arrived.size() >= from) {
      left.countDown();
      awaitClosed();
    }
    answer(exchange, 200);
  }

  private void seen(HttpExchange exchange) throws IOException {
    answer(exchange, arrived.contains(last(exchange)) ? 200 : 404);
  }

  private static String last(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void awaitClosed() {
    try {
      closed.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
