package org.leadlearner.dashboard;

import static j2html.TagCreator.button;
import static j2html.TagCreator.form;
import static j2html.TagCreator.p;

import org.leadlearner.access.DashboardDoor;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PageResponse;
import org.leadlearner.dashboard.page.Secret;
import org.leadlearner.dashboard.page.SessionCookie;
import org.leadlearner.dashboard.page.WrongLinks;

/**
 * Signs people in with their link. Opening the link changes nothing, because chat platforms open
 * every link to show a preview; pressing the button on the page uses it.
 */
final class SignIn {

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int GONE = 410;
  private static final int TOO_MANY = 429;

  private final DashboardEntrance entrance;
  private final PageSources sources;

  /** 256 random bits cannot be guessed; this limit stops those who try. */
  private final WrongLinks wrong = new WrongLinks();

  SignIn(DashboardEntrance entrance, PageSources sources) {
    this.entrance = entrance;
    this.sources = sources;
  }

  /** The page of a link. */
  PageResponse show(Secret link, PagePhrases phrases, String to) {
    if (!entrance.isGood(link)) {
      return turnedAway(phrases);
    }
    return PageResponse.page(
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
  PageResponse enter(Secret link, PagePhrases phrases, SessionCookie cookie, String to) {
    return entrance
        .enter(link)
        .<PageResponse>map(
            session ->
                response -> {
                  cookie.set(response, session);
                  PageResponse.seeOther(entrance.path() + to).send(response);
                })
        .orElseGet(() -> turnedAway(phrases));
  }

  /** For visitors without a link, or whose session has ended. */
  PageResponse closed(PagePhrases phrases) {
    return outside(FORBIDDEN, "closed", phrases);
  }

  /** For visitors who signed out. */
  PageResponse left(PagePhrases phrases) {
    return outside(OK, "left", phrases);
  }

  /** For visitors whose data was deleted. */
  PageResponse forgotten(PagePhrases phrases) {
    return outside(OK, "forgotten", phrases);
  }

  private PageResponse turnedAway(PagePhrases phrases) {
    return wrong.allowsOneMore()
        ? outside(GONE, "used", phrases)
        : outside(TOO_MANY, "many", phrases);
  }

  private PageResponse outside(int status, String what, PagePhrases phrases) {
    return PageResponse.page(
        status,
        frame(phrases).outside(phrases.text(what + ".title"), p(phrases.text(what + ".text"))));
  }

  private Frame frame(PagePhrases phrases) {
    return new Frame(phrases, entrance.path(), sources.site());
  }
}
