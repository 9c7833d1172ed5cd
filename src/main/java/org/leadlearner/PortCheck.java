package org.leadlearner;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** Whether the server could listen where the settings say, by doing so for a moment. */
record PortCheck(Settings.Http http) implements DoctorCheck {

  @Override
  public String name() {
    return "port";
  }

  @Override
  public List<Finding> examine() {
    try (ServerSocket socket = new ServerSocket()) {
      // As the server does: a port that was closed a moment ago counts as free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(http.host(), http.port()));
    } catch (IOException taken) {
      return List.of(Finding.fault(ListenTrouble.explain(http)));
    }
    String port = http.port() == 0 ? "any free port" : "port " + http.port();
    return List.of(Finding.ok(port + " on " + http.host()));
  }
}
