package org.leadlearner.chat.slack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.SampleForms;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.transport.IncomingSlack;

/** The bodies of real requests, one of each kind. */
final class RecordedRequests {

  private RecordedRequests() {}

  static List<String> of(IncomingSlack incoming) throws Exception {
    List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    HttpServer server = recorder(bodies);
    try {
      URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      make(incoming, incoming.slack.bot(address));
    } finally {
      server.stop(0);
    }
    return List.copyOf(bodies);
  }

  private static void make(IncomingSlack incoming, Bot bot) throws Exception {
    String direct = Cast.directMessage(Cast.ADA);
    String ts = incoming.post(Cast.ADA, "answer?strand=a");
    bot.slashCommand("/checkin", "form", Cast.ADA, Cast.GENERAL);
    bot.directMessage(Cast.ADA, "hello <@U1> &amp; <https://a.example|a>");
    bot.mention(Cast.ADA, Cast.GENERAL, "hello");
    bot.homeOpened(Cast.ADA);
    bot.press(Cast.ADA, direct, ts, "go-1");
    bot.messageShortcut("save_as_evidence", Cast.ADA, direct, ts);
    bot.urlVerification("challenge");
    bot.sslCheck();
    incoming.inbox.answer(Receipt.open(SampleForms.CHECK_IN));
    incoming.bot().slashCommand("/checkin", "form", Cast.ADA, Cast.GENERAL);
    String view = incoming.slack.modals().get(0).path("id").asText();
    bot.viewSubmission(view, Map.of("modelling", "3", "planning", "skip"));
    incoming.bot().slashCommand("/checkin", "form", Cast.ADA, Cast.GENERAL);
    bot.viewClosed(incoming.slack.modals().get(0).path("id").asText());
  }

  private static HttpServer recorder(List<String> bodies) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}
