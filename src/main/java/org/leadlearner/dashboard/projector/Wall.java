package org.leadlearner.dashboard.projector;

import java.util.Locale;
import java.util.Optional;
import org.leadlearner.dashboard.html.MessageHtml;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PageResponse;
import org.leadlearner.dashboard.page.Secret;
import org.leadlearner.dashboard.page.SessionCookie;
import org.leadlearner.dashboard.page.Site;
import org.leadlearner.dashboard.page.WrongLinks;

/** The pages of the wall. */
final class Wall {

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int GONE = 410;
  private static final int TOO_MANY = 429;

  private final ProjectorEntrance entrance;
  private final WallPages pages;
  private final Site site;
  private final WrongLinks wrong = new WrongLinks();

  Wall(ProjectorEntrance entrance, WallPages pages, Site site) {
    this.entrance = entrance;
    this.pages = pages;
    this.site = site;
  }

  /** The page of a link. */
  PageResponse link(Secret link, PagePhrases phrases) {
    return entrance.isGood(link)
        ? frame(phrases).oneTimeLink("wall.enter", entrance.path() + "/" + link.text())
        : used(phrases);
  }

  /** The press on its button. */
  PageResponse open(Secret link, SessionCookie cookie, PagePhrases phrases) {
    return entrance
        .open(link)
        .map(screen -> cookie.begin(screen, entrance.path()))
        .orElseGet(() -> used(phrases));
  }

  /** What the room sees now, with what keeps it so. */
  PageResponse show(Optional<Secret> screen, PagePhrases phrases) {
    return screen
        .flatMap(this::view)
        .map(
            view ->
                PageResponse.page(
                    OK,
                    frame(view.phrases())
                        .wall(view.phrases().text("wall.title"), entrance.path(), view.content())))
        .orElseGet(() -> frame(phrases).notice(FORBIDDEN, "wall.over"));
  }

  /** What stands on a screen at this moment; empty when it shows nothing any more. */
  Optional<String> content(Secret screen) {
    return view(screen).map(View::content);
  }

  /**
   * What a screen shows.
   *
   * @param content as HTML
   */
  private record View(PagePhrases phrases, String content) {}

  private Optional<View> view(Secret screen) {
    return entrance
        .screen(screen)
        .flatMap(
            pass ->
                pages
                    .of(pass.person(), pass.roundId(), entrance.now())
                    .map(
                        message -> {
                          Locale locale = pass.person().profile().locale();
                          PagePhrases phrases = PagePhrases.in(locale);
                          return new View(
                              phrases, new MessageHtml(phrases).render(message).render());
                        }));
  }

  private PageResponse used(PagePhrases phrases) {
    return wrong.allowsOneMore()
        ? frame(phrases).notice(GONE, "wall.used")
        : frame(phrases).notice(TOO_MANY, "wall.many");
  }

  private Frame frame(PagePhrases phrases) {
    return new Frame(phrases, entrance.look(), site);
  }
}
