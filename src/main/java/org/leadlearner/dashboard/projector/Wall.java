package org.leadlearner.dashboard.projector;

import static j2html.TagCreator.button;
import static j2html.TagCreator.form;
import static j2html.TagCreator.p;

import java.util.Locale;
import java.util.Optional;
import org.leadlearner.dashboard.html.MessageHtml;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PageResponse;
import org.leadlearner.dashboard.page.Secret;
import org.leadlearner.dashboard.page.SessionCookie;
import org.leadlearner.dashboard.page.Site;

/** The pages of the wall. To look at a link changes nothing; the press on its button uses it up. */
final class Wall {

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int GONE = 410;

  private final ProjectorEntrance entrance;
  private final WallPages pages;
  private final Site site;

  Wall(ProjectorEntrance entrance, WallPages pages, Site site) {
    this.entrance = entrance;
    this.pages = pages;
    this.site = site;
  }

  /** The page of a link. */
  PageResponse link(Secret link, PagePhrases phrases) {
    if (!entrance.isGood(link)) {
      return outside(GONE, "wall.used", phrases);
    }
    return PageResponse.page(
        OK,
        frame(phrases)
            .outside(
                phrases.text("wall.enter.title"),
                p(phrases.text("wall.enter.text")),
                form(button(phrases.text("wall.enter.button")).withType("submit").withClass("main"))
                    .withMethod("post")
                    .withAction(entrance.path() + "/" + link.text())));
  }

  /** The press on its button. */
  PageResponse open(Secret link, SessionCookie cookie, PagePhrases phrases) {
    return entrance
        .open(link)
        .<PageResponse>map(
            screen ->
                response -> {
                  cookie.set(response, screen);
                  PageResponse.seeOther(entrance.path()).send(response);
                })
        .orElseGet(() -> outside(GONE, "wall.used", phrases));
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
        .orElseGet(() -> outside(FORBIDDEN, "wall.over", phrases));
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

  private PageResponse outside(int status, String what, PagePhrases phrases) {
    return PageResponse.page(
        status,
        frame(phrases).outside(phrases.text(what + ".title"), p(phrases.text(what + ".text"))));
  }

  private Frame frame(PagePhrases phrases) {
    return new Frame(phrases, entrance.look(), site);
  }
}
