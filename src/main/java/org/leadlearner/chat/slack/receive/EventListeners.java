package org.leadlearner.chat.slack.receive;

import com.google.gson.Gson;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.util.json.GsonFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The events of Slack that are heard. Most of what comes in is an event, and each is parsed once
 * here; Bolt would parse it four times, each time with a parser that it has just made.
 */
public final class EventListeners {

  /** Stands between the type of an event and its subtype. */
  public static final String SUBTYPE = ":";

  private static final Gson GSON = GsonFactory.createSnakeCase();

  private final Map<String, Listener<?>> listeners = new HashMap<>();

  private record Listener<P extends EventsApiPayload<?>>(
      Class<P> type, Function<? super P, Response> hears) {

    Response hear(String json) {
      return hears.apply(GSON.fromJson(json, type));
    }
  }

  /** Adds one, before the first event comes. */
  <P extends EventsApiPayload<?>> void add(
      String event, Class<P> type, Function<? super P, Response> hears) {
    listeners.put(event, new Listener<>(type, hears));
  }

  /**
   * Other events are acknowledged, so that Slack does not send them again.
   *
   * @param event its type, and after {@link #SUBTYPE} its subtype if it has one
   * @param json the whole payload
   */
  public Response hear(String event, String json) {
    Listener<?> listener = listeners.get(event);
    return listener == null ? Response.ok() : listener.hear(json);
  }
}
