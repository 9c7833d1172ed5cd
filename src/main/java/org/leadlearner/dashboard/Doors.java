package org.leadlearner.dashboard;

import static j2html.TagCreator.button;
import static j2html.TagCreator.form;
import static j2html.TagCreator.p;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.leadlearner.access.DashboardDoor;
import org.leadlearner.dashboard.html.Phrases;
import org.leadlearner.dashboard.page.Answer;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.Secret;
import org.leadlearner.dashboard.page.SessionCookie;

/**
 * Lets people in by their link. To look at it changes nothing, since chat platforms look at every
 * link to draw a preview; the press on the button uses it up.
 */
final class Doors {

  private static final int WRONG_A_MINUTE = 20;
  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int GONE = 410;
  private static final int TOO_MANY = 429;

  private final DashboardEntrance entrance;
  private final Shelves shelves;

  /**
   * Counts wrong links alone: a good one is let in at any time, so that nobody can lock others out.
   * 256 random bits are not found by trying; this tells those who try to stop.
   */
  private final Bucket wrong =
      Bucket.builder()
          .addLimit(
              limit ->
                  limit
                      .capacity(WRONG_A_MINUTE)
                      .refillGreedy(WRONG_A_MINUTE, Duration.ofMinutes(1)))
          .build();

  Doors(DashboardEntrance entrance, Shelves shelves) {
    this.entrance = entrance;
    this.shelves = shelves;
  }

  /**
   * The page of a link.
   *
   * @param to the path of the page behind it, below the overview's
   */
  Answer show(Secret link, Phrases phrases, String to) {
    if (!entrance.isGood(link)) {
      return turnedAway(phrases);
    }
    return Answer.page(
        OK,
        frame(phrases)
            .outside(
                phrases.text("enter.title"),
                p(phrases.text("enter.text")),
                form(button(phrases.text("enter.button")).withType("submit").withClass("main"))
                    .withMethod("post")
                    .withAction(
                        entrance.path()
                            + "/"
                            + link.text()
                            + (to.isEmpty() ? "" : DashboardDoor.ADMIN))));
  }

  /** The press on its button. */
  Answer enter(Secret link, Phrases phrases, SessionCookie cookie, String to) {
    return entrance
        .enter(link)
        .<Answer>map(
            session ->
                response -> {
                  cookie.set(response, session);
                  Answer.seeOther(entrance.path() + to).send(response);
                })
        .orElseGet(() -> turnedAway(phrases));
  }

  /** For those who come without a link, or whose session has ended. */
  Answer closed(Phrases phrases) {
    return outside(FORBIDDEN, "closed", phrases);
  }

  /** For those who left. */
  Answer left(Phrases phrases) {
    return outside(OK, "left", phrases);
  }

  /** For those of whom nothing is kept any more. */
  Answer forgotten(Phrases phrases) {
    return outside(OK, "forgotten", phrases);
  }

  private Answer turnedAway(Phrases phrases) {
    return wrong.tryConsume(1)
        ? outside(GONE, "used", phrases)
        : outside(TOO_MANY, "many", phrases);
  }

  private Answer outside(int status, String what, Phrases phrases) {
    return Answer.page(
        status,
        frame(phrases).outside(phrases.text(what + ".title"), p(phrases.text(what + ".text"))));
  }

  private Frame frame(Phrases phrases) {
    return new Frame(phrases, entrance.path(), shelves.site());
  }
}
