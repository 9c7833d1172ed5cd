package org.leadlearner.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Optional;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Outgoing;

/** Sends each message to a {@link PromptRecorder}, and shows a repeat again. */
final class RecordedPlatform implements ChatPlatform {

  static final String NAME = "recorded";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private final URI recorder;
  private final String sender;
  private final boolean canLook;

  /**
   * @param canLook whether its messages can be read back, as in Slack and not in Teams
   */
  RecordedPlatform(URI recorder, String sender, boolean canLook) {
    this.recorder = recorder;
    this.sender = sender;
    this.canLook = canLook;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean showsRepeatsOnce() {
    return false;
  }

  @Override
  public Sent send(Outgoing outgoing) {
    HttpRequest.Builder post =
        HttpRequest.newBuilder(recorder.resolve("post/" + sender))
            .POST(BodyPublishers.ofString(outgoing.to().id()));
    return status(post) == 200 ? new Sent.Accepted() : new Sent.Unknown("no good reply");
  }

  @Override
  public Optional<Sent> lookUp(Outgoing outgoing, Instant triedAt) {
    return canLook ? Optional.of(seen(outgoing)) : Optional.empty();
  }

  private Sent seen(Outgoing outgoing) {
    int status = status(HttpRequest.newBuilder(recorder.resolve("seen/" + outgoing.to().id())));
    if (status == 200) {
      return new Sent.Accepted();
    }
    return status == 404 ? new Sent.NotSent("not there") : new Sent.Unknown("no good reply");
  }

  private int status(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException fault) {
      return -1;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
