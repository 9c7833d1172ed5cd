package org.leadlearner.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** One kept-alive connection, as thin as can be: what the client costs is not to be measured. */
final class Connection implements AutoCloseable {

  private static final int LONGEST_WAIT_MILLISECONDS = 60_000;
  private static final String LENGTH = "content-length:";

  private final Socket socket;
  private final InputStream answers;

  Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(LONGEST_WAIT_MILLISECONDS);
    answers = new BufferedInputStream(socket.getInputStream());
  }

  /** Sends a whole request and reads its answer; throws when that is not 200. */
  void exchange(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    String status = line();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException("answered: " + status);
    }
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      }
    }
    if (length < 0 || answers.readNBytes(length).length < length) {
      throw new IOException("the answer has no length, or is shorter");
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new IOException("closed");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
