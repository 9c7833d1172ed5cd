package org.leadlearner.dashboard.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.progress.staff.StaffCounts;
import org.leadlearner.rubric.Stage;

/** Staff answer over HTTP, and others try to answer for them. */
class StaffPagesTest {

  private static final String ALL = "NET=c&CRED=a&OWN=unsure";

  @TempDir private Path folder;
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private StaffServer server;

  @BeforeEach
  void start() throws Exception {
    server = new StaffServer(folder);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private HttpResponse<String> get(URI address, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    return sent(request, headers);
  }

  private HttpResponse<String> post(URI address, String body, String... headers) throws Exception {
    return sent(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        headers);
  }

  private HttpResponse<String> sent(HttpRequest.Builder request, String... headers)
      throws Exception {
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private StaffCounts closed() {
    return server.mirrors.close(server.mirror, LocalDate.of(2026, 9, 20)).orElseThrow().counts();
  }

  @Test
  void aLinkShowsTheQuestionsAndToLookChangesNothing() throws Exception {
    URI link = server.link();
    for (int look = 0; look < 3; look++) {
      HttpResponse<String> page = get(link);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body())
          .contains("How do our rules treat learning", "Cabinet &lt;one&gt;", "September 28, 2026")
          .contains("I can’t tell", "Your name is not kept with your answer");
    }
    assertThat(server.mirrors.answered(server.mirror)).isZero();
  }

  @Test
  void anAnswerIsCountedOnceHoweverOftenItIsSent() throws Exception {
    URI link = server.link();
    assertThat(post(link, ALL).body()).contains("Your answer is counted");
    HttpResponse<String> again = post(link, "NET=d&CRED=d&OWN=d");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("this one has been used");
    assertThat(get(link).body()).contains("This was answered");
    assertThat(closed())
        .isEqualTo(
            new StaffCounts(
                1,
                Map.of("NET", Map.of(Stage.PLANNING, 1), "CRED", Map.of(Stage.INVESTIGATING, 1))));
  }

  @Test
  void aPageThatIsNotFilledInWholeIsShownAgainAndNothingIsUsedUp() throws Exception {
    URI link = server.link();
    for (String body : new String[] {"", "NET=c", "NET=c&CRED=a&OWN=x", "NET=c&CRED=a&own=a"}) {
      assertThat(post(link, body).statusCode()).as(body).isEqualTo(422);
    }
    assertThat(post(link, "NET=c&CRED=a").body())
        .contains("Please pick one of these, too")
        .contains("value=\"c\" required checked");
    assertThat(server.mirrors.answered(server.mirror)).isZero();
    assertThat(post(link, ALL).statusCode()).isEqualTo(200);
  }

  @Test
  void noCookieIsSetAndNothingIsLoadedFromElsewhere() throws Exception {
    HttpResponse<String> page = get(server.link());
    assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
    assertThat(page.body()).doesNotContain("<script");
  }

  @Test
  void anotherSiteAnswersForNobody() throws Exception {
    URI link = server.link();
    assertThat(post(link, ALL, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(post(link, ALL, "Origin", "https://elsewhere.example.org").statusCode())
        .isEqualTo(403);
    assertThat(server.mirrors.answered(server.mirror)).isZero();
  }

  @Test
  void aGuessedCodeIsNoneAndThoseWhoTryAreToldToStop() throws Exception {
    int refused = 0;
    for (int guess = 0; guess < 40; guess++) {
      URI guessed = server.at("/staff/7KQ2-M8XD-4TRB-%04d".formatted(guess));
      int status = (guess % 2 == 0 ? get(guessed) : post(guessed, ALL)).statusCode();
      assertThat(status).isIn(404, 429);
      refused += status == 429 ? 1 : 0;
    }
    assertThat(refused).isPositive();
    assertThat(server.mirrors.answered(server.mirror)).isZero();
    assertThat(get(server.link()).statusCode()).as("a good one is heard").isEqualTo(200);
  }

  @Test
  void aCodeIsTypedAsItStandsOnPaper() throws Exception {
    assertThat(get(server.at("/staff")).body()).contains("Type the code from your slip");
    String code = server.entrance.codes(server.mirror, 1).get(0);
    String typed = code.toLowerCase(java.util.Locale.ROOT).replace("-", "+");
    assertThat(get(server.at("/staff?code=" + typed)).body()).contains("How do our rules treat");
    assertThat(get(server.at("/staff?code=7KQ2")).body()).contains("That code does not exist");
  }

  @Test
  void onceItIsClosedNobodyAnswersAndTheSameLinkShowsWhatALeadShowed() throws Exception {
    URI link = server.link();
    closed();
    assertThat(post(link, ALL).body()).contains("Nothing is shown here yet");
    assertThat(get(link).body()).contains("Nothing is shown here yet");
    server.isShown = true;
    assertThat(get(link).body()).contains("Seen alike: Networks.");
    assertThat(server.entrance.link(server.mirror)).isEmpty();
  }

  @Test
  void thePageSpeaksTheLanguageOfItsReader() throws Exception {
    assertThat(get(server.link(), "Accept-Language", "es-MX").body())
        .contains("¿Cómo lo ve usted?", "No sabría decirlo", "28 de septiembre de 2026")
        .contains("lang=\"es");
  }

  @Test
  void onlyOurTwoWaysOfAskingAreAnswered() throws Exception {
    HttpRequest.Builder put =
        HttpRequest.newBuilder(server.link()).PUT(HttpRequest.BodyPublishers.ofString(ALL));
    assertThat(sent(put).statusCode()).isEqualTo(405);
  }
}
