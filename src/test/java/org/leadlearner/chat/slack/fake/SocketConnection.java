package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.fake.Json;

/** One Socket Mode connection, from Slack's side. Public for Jetty, which calls it. */
public final class SocketConnection implements Session.Listener.AutoDemanding {
  private final int number;
  private final Sockets sockets;
  private volatile @Nullable Session session;

  SocketConnection(int number, Sockets sockets) {
    this.number = number;
    this.sockets = sockets;
  }

  int number() {
    return number;
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    session = opened;
    sockets.opened(this);
  }

  @Override
  public void onWebSocketText(String text) {
    Json.read(text).ifPresent(message -> sockets.heard(this, message));
  }

  @Override
  public void onWebSocketPing(ByteBuffer payload) {
    Session open = session;
    if (open != null && !sockets.isSilent()) {
      open.sendPong(payload, Callback.NOOP);
    }
  }

  @Override
  public void onWebSocketClose(int code, String reason, Callback callback) {
    sockets.closed(this);
    callback.succeed();
  }

  @Override
  public void onWebSocketError(Throwable lost) {
    sockets.closed(this);
  }

  void send(JsonNode message) {
    Session open = session;
    if (open != null) {
      open.sendText(message.toString(), Callback.NOOP);
    }
  }

  void sendHello(int connections) {
    ObjectNode hello = Json.object().put("type", "hello").put("num_connections", connections);
    hello.set("connection_info", Json.object().put("app_id", Cast.APP));
    send(hello);
  }

  void ping() {
    Session open = session;
    if (open != null && open.isOpen()) {
      open.sendPing(ByteBuffer.wrap("ping".getBytes(StandardCharsets.UTF_8)), Callback.NOOP);
    }
  }

  /** No envelope goes out here from now on, however long the client takes to close its end. */
  void close() {
    sockets.closed(this);
    Session open = session;
    if (open != null) {
      open.close(StatusCode.NORMAL, "bye", Callback.NOOP);
    }
  }

  /** Cuts the connection without a closing handshake. */
  void drop() {
    Session open = session;
    if (open != null) {
      open.disconnect();
    }
  }
}
