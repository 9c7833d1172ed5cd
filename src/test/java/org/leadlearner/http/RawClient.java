package org.leadlearner.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/**
 * A client that sends what no decent one would, byte for byte, over one connection. Where nothing
 * comes for a minute over a connection that stays open, it fails.
 */
public final class RawClient implements AutoCloseable {
  private static final int PATIENCE_MILLISECONDS = 60_000;

  private final Socket socket;

  private RawClient(Socket socket) {
    this.socket = socket;
  }

  public static RawClient connect(int port) throws IOException {
    Socket socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(PATIENCE_MILLISECONDS);
    return new RawClient(socket);
  }

  /** A post that the server waits for: of its 1,000 bytes, the first is here. */
  public static RawClient slowBody(int port, String path, String... headers) throws IOException {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    RawClient client =
        connect(port)
            .send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more)
            .send("Content-Type: application/json\r\nExpect: 100-continue\r\n")
            .send("Content-Length: 1000\r\n\r\n");
    String goOn = client.line() + client.line();
    if (!goOn.equals("HTTP/1.1 100 Continue")) {
      throw new IOException("it was answered with " + goOn);
    }
    return client.send("{");
  }

  public RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** The next line of the answer; empty also when the connection was closed without one. */
  public String line() throws IOException {
    StringBuilder line = new StringBuilder();
    InputStream in = socket.getInputStream();
    for (int next = read(in); next >= 0 && next != '\n'; next = read(in)) {
      line.append((char) next);
    }
    return line.toString().strip();
  }

  /** All that comes until the connection is closed. */
  public String rest() throws IOException {
    StringBuilder all = new StringBuilder();
    InputStream in = socket.getInputStream();
    for (int next = read(in); next >= 0; next = read(in)) {
      all.append((char) next);
    }
    return all.toString();
  }

  private static int read(InputStream in) throws SocketTimeoutException {
    try {
      return in.read();
    } catch (SocketTimeoutException open) {
      throw open;
    } catch (IOException reset) {
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
