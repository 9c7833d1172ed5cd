package org.leadlearner.chat.web;

import static org.leadlearner.http.asset.AssetServlet.Keep.FOR_EVER;
import static org.leadlearner.http.asset.AssetServlet.Keep.NOTHING;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Transcript;
import org.leadlearner.http.asset.AssetServlet;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/** The browser playground, a platform with fictional people. */
public final class Playground implements ChatPlatform {

  static final String NAME = "web";

  private static final String ASSETS = "/playground/assets/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private final Transcript transcript;
  private final PlaygroundTime time;
  private final Runnable moved;
  private final Posts posts;
  private final Duration heartbeat;
  private final EventStreams streams = new EventStreams();

  /**
   * A playground that can move the clock if that is a {@link PlaygroundClock}, which the whole
   * program must then use.
   *
   * @param zone the time zone of the fictional people
   * @param nextSchoolDay the first school day after a date: prompts come only on those
   * @param moved called after the clock was moved: wakes whatever waits for a time
   */
  public Playground(
      Inbox inbox,
      Transcript transcript,
      Clock clock,
      ZoneId zone,
      UnaryOperator<LocalDate> nextSchoolDay,
      Runnable moved) {
    this(inbox, transcript, clock, zone, nextSchoolDay, moved, Duration.ofSeconds(15));
  }

  Playground(
      Inbox inbox,
      Transcript transcript,
      Clock clock,
      ZoneId zone,
      UnaryOperator<LocalDate> nextSchoolDay,
      Runnable moved,
      Duration heartbeat) {
    this.transcript = transcript;
    this.time =
        new PlaygroundTime(
            clock,
            zone,
            clock instanceof PlaygroundClock movable ? Optional.of(movable) : Optional.empty(),
            nextSchoolDay);
    this.moved = moved;
    this.heartbeat = heartbeat;
    this.posts = new Posts(inbox, transcript, streams, clock, zone);
  }

  /** All fictional people, with their account, profile and own conversation. */
  public static List<Resident> residents(ZoneId zone) {
    return Stream.of(MadeUpPerson.values())
        .map(one -> new Resident(one.account(), one.profile(zone), one.conversation()))
        .toList();
  }

  /** One of the fictional people. */
  public record Resident(Account account, Profile profile, Conversation own) {}

  /** The channel of all of them. */
  public static Conversation channel() {
    return Room.LEADERSHIP;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean showsRepeatsOnce() {
    return true;
  }

  @Override
  public Sent send(Outgoing outgoing) {
    if (!outgoing.to().equals(Room.LEADERSHIP) && MadeUpPerson.in(outgoing.to()).isEmpty()) {
      return new Sent.Refused("the playground has no conversation " + outgoing.to().id());
    }
    try {
      transcript.shown(outgoing, time.clock().instant());
    } catch (RuntimeException fault) {
      // The same outgoing id is shown once, so a retry is safe.
      return new Sent.NotSent(
          "the conversation could not be written: " + fault.getClass().getSimpleName());
    }
    streams.tell(outgoing.to());
    return new Sent.Accepted();
  }

  /** Adds the page at {@code /} and its resources under {@code /playground/}. */
  public void addTo(ServletContextHandler context) {
    add(context, "", page("index.html", "text/html"));
    add(context, ASSETS + "playground.css", page("playground.css", "text/css"));
    for (String module :
        new String[] {
          "playground",
          "room",
          "conversation",
          "outbox",
          "form",
          "parts",
          "bars",
          "chart",
          "counts",
          "clock",
          "moment",
          "wire"
        }) {
      add(context, ASSETS + module + ".js", page(module + ".js", "text/javascript"));
    }
    add(context, ASSETS + "mark.svg", page("mark.svg", "image/svg+xml"));
    addWebJar(context, "chart.js/4.5.1/dist/chart.umd.min.js");
    addWebJar(context, "chartjs-plugin-annotation/3.1.0/dist/chartjs-plugin-annotation.min.js");
    add(context, "/playground/people", new PeopleServlet());
    add(context, "/playground/open", new PostServlet(posts::open));
    add(context, "/playground/say", new PostServlet(posts::say));
    add(context, "/playground/press", new PostServlet(posts::press));
    add(context, "/playground/submit", new PostServlet(posts::submit));
    add(context, "/playground/events", new EventsServlet(transcript, time, streams, heartbeat));
    time.movable()
        .ifPresent(
            clock ->
                add(context, "/playground/clock", new ClockServlet(time, clock, this::tellMoved)));
  }

  /** Ends the event streams of all tabs; each tab reconnects by itself. */
  public void endStreams() {
    streams.close();
  }

  /** How many tabs listen now. */
  int listeners() {
    return streams.count();
  }

  private void tellMoved() {
    streams.tellTime();
    moved.run();
  }

  private static AssetServlet page(String file, String type) {
    return new AssetServlet(type + "; charset=utf-8", NOTHING, "/playground/" + file);
  }

  private static void addWebJar(ServletContextHandler context, String file) {
    add(
        context,
        ASSETS + "webjars/" + file,
        new AssetServlet("text/javascript; charset=utf-8", FOR_EVER, WEBJARS + file));
  }

  private static void add(ServletContextHandler context, String path, HttpServlet servlet) {
    ServletHolder holder = new ServletHolder(servlet);
    holder.setAsyncSupported(true);
    context.addServlet(holder, path);
    FilterHolder guard = new FilterHolder(new LoopbackOnly());
    guard.setAsyncSupported(true);
    context.addFilter(guard, path, EnumSet.of(DispatcherType.REQUEST));
  }
}
