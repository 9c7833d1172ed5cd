package org.leadlearner.dashboard;

import static j2html.TagCreator.button;
import static j2html.TagCreator.form;
import static j2html.TagCreator.p;

import org.leadlearner.access.DashboardDoor;
import org.leadlearner.dashboard.html.Phrases;
import org.leadlearner.dashboard.page.Answer;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.Secret;
import org.leadlearner.dashboard.page.SessionCookie;
import org.leadlearner.dashboard.page.WrongLinks;

/**
 * Signs people in with their link. Opening the link changes nothing, because chat platforms open
 * every link to show a preview; pressing the button on the page uses it.
 */
final class Doors {

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int GONE = 410;
  private static final int TOO_MANY = 429;

  private final DashboardEntrance entrance;
  private final Shelves shelves;

  /** 256 random bits cannot be guessed; this limit stops those who try. */
  private final WrongLinks wrong = new WrongLinks();

  Doors(DashboardEntrance entrance, Shelves shelves) {
    this.entrance = entrance;
    this.shelves = shelves;
  }

  /** The page of a link. */
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

  /** The button on that page was pressed. */
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

  /** For visitors without a link, or whose session has ended. */
  Answer closed(Phrases phrases) {
    return outside(FORBIDDEN, "closed", phrases);
  }

  /** For visitors who signed out. */
  Answer left(Phrases phrases) {
    return outside(OK, "left", phrases);
  }

  /** For visitors whose data was deleted. */
  Answer forgotten(Phrases phrases) {
    return outside(OK, "forgotten", phrases);
  }

  private Answer turnedAway(Phrases phrases) {
    return wrong.allowsOneMore()
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
