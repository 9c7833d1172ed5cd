package org.leadlearner.dashboard;

import org.leadlearner.access.DashboardDoor;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PageResponse;
import org.leadlearner.dashboard.page.Secret;
import org.leadlearner.dashboard.page.SessionCookie;
import org.leadlearner.dashboard.page.WrongLinks;

/** Signs people in with their link, and says what stands where nobody is signed in. */
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
    return entrance.isGood(link)
        ? frame(phrases)
            .oneTimeLink(
                "enter",
                entrance.path() + "/" + link.text() + (to.isEmpty() ? "" : DashboardDoor.ADMIN))
        : turnedAway(phrases);
  }

  /** The button on that page was pressed. */
  PageResponse enter(Secret link, PagePhrases phrases, SessionCookie cookie, String to) {
    return entrance
        .enter(link)
        .map(session -> cookie.begin(session, entrance.path() + to))
        .orElseGet(() -> turnedAway(phrases));
  }

  /** For visitors without a link, or whose session has ended. */
  PageResponse closed(PagePhrases phrases) {
    return frame(phrases).notice(FORBIDDEN, "closed");
  }

  /** For visitors who signed out. */
  PageResponse left(PagePhrases phrases) {
    return frame(phrases).notice(OK, "left");
  }

  /** For visitors whose data was deleted. */
  PageResponse forgotten(PagePhrases phrases) {
    return frame(phrases).notice(OK, "forgotten");
  }

  private PageResponse turnedAway(PagePhrases phrases) {
    return wrong.allowsOneMore()
        ? frame(phrases).notice(GONE, "used")
        : frame(phrases).notice(TOO_MANY, "many");
  }

  private Frame frame(PagePhrases phrases) {
    return new Frame(phrases, entrance.path(), sources.site());
  }
}
