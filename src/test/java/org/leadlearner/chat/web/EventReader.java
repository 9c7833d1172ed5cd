package org.leadlearner.chat.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Reads Server-Sent Events as a browser does. */
final class EventReader implements AutoCloseable {

  /** One event: its id, empty when it has none, and its data. */
  record Event(String id, String data) {}

  private final HttpURLConnection connection;
  private final BufferedReader lines;

  EventReader(URI address, String... lastEventId) throws IOException {
    connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setReadTimeout(60_000);
    for (String id : lastEventId) {
      connection.setRequestProperty("Last-Event-ID", id);
    }
    InputStream in = connection.getInputStream();
    lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  String header(String name) {
    return connection.getHeaderField(name);
  }

  /** The next event from the person's own conversation. */
  Event next() throws IOException {
    return next("own");
  }

  /** The next event with this name; others are passed over. */
  Event next(String wanted) throws IOException {
    String id = "";
    String name = "";
    String data = "";
    while (true) {
      String line = line();
      if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("event: ")) {
        name = line.substring(7);
      } else if (line.startsWith("data: ")) {
        data = line.substring(6);
      } else if (line.isEmpty() && name.equals(wanted)) {
        return new Event(id, data);
      } else if (line.isEmpty()) {
        id = "";
        name = "";
      }
    }
  }

  /** The next line of any kind, comments too. */
  String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new UncheckedIOException(new IOException("the stream has ended"));
    }
    return line;
  }

  @Override
  public void close() {
    connection.disconnect();
  }
}
