package org.leadlearner.dashboard.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.img;
import static j2html.TagCreator.input;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.noscript;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.span;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.FormTag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.leadlearner.dashboard.html.PagePhrases;

/** The frame around the content of every page. */
public final class Frame {

  private static final String REFRESH_SECONDS = "10";

  /** Where the dashboard and the look of all pages are, below the server's address. */
  public static final String HOME = "/dashboard";

  /** The hidden form field with the token that proves that the form is ours. */
  public static final String TOKEN = "token";

  private final PagePhrases phrases;
  private final String root;
  private final Site site;

  /**
   * @param root the path of the dashboard as browsers ask for it
   * @param site what every page says about the installation
   */
  public Frame(PagePhrases phrases, String root, Site site) {
    this.phrases = phrases;
    this.root = root;
    this.site = site;
  }

  /** A page for visitors who are not signed in. */
  public String outside(String title, DomContent... content) {
    return whole(title, "outside", top(each()), main(h1(title), each(content)).withId("content"));
  }

  /**
   * A page for visitors who are not signed in that only says something.
   *
   * @param what the beginning of its texts' names
   */
  public PageResponse notice(int status, String what) {
    return PageResponse.page(
        status, outside(phrases.text(what + ".title"), p(phrases.text(what + ".text"))));
  }

  /**
   * The page of a link that can be used once. Opening it changes nothing, because chat platforms
   * open every link to show a preview; pressing the button on the page uses it.
   *
   * @param what the beginning of its texts' names
   * @param path where the press goes, as browsers ask for it
   */
  public PageResponse oneTimeLink(String what, String path) {
    return PageResponse.page(
        HttpServletResponse.SC_OK,
        outside(
            phrases.text(what + ".title"),
            p(phrases.text(what + ".text")),
            form(button(phrases.text(what + ".button")).withType("submit").withClass("main"))
                .withMethod("post")
                .withAction(path)));
  }

  /**
   * A page with the menu.
   *
   * @param ways the names of the pages by path, in menu order
   */
  public String inside(Visitor visitor, Map<String, String> ways, String here, DomContent content) {
    String title = ways.getOrDefault(here, phrases.text("missing.title"));
    DomContent own = div(span(visitor.person().name()), signOut(visitor)).withClass("who");
    return whole(
        title,
        "inside",
        each(
            a(phrases.text("frame.skip")).withClass("skip").withHref("#content"),
            top(own),
            nav(ul(each(ways.entrySet(), way -> li(way(way, here)))))
                .attr("aria-label", phrases.text("frame.pages"))),
        main(h1(title), content).withId("content"));
  }

  /**
   * A printable page.
   *
   * @param back the label of the link back
   * @param path the target of that link
   */
  public record Paper(String title, String back, String path) {}

  /** A page for printing; the frame is left out on paper. */
  public String paper(Paper paper, String foot, DomContent content) {
    return whole(
        paper.title(),
        "paper",
        header(a(paper.back()).withHref(root + "/" + paper.path()), p(phrases.text("board.print")))
            .withClass("top"),
        main(h1(paper.title()), content, p(foot).withClass("foot-line")).withId("content"));
  }

  /** A form that posts to one of our pages. */
  public FormTag post(Visitor visitor, String path, DomContent... fields) {
    return form(
            input().withType("hidden").withName(TOKEN).withValue(visitor.session().formToken()),
            each(fields))
        .withMethod("post")
        .withAction(root + "/" + path);
  }

  public ATag wayTo(String path, String words) {
    return a(words).withHref(root + "/" + path);
  }

  private DomContent way(Map.Entry<String, String> way, String here) {
    ATag made =
        a(way.getValue()).withHref(way.getKey().isEmpty() ? root : root + "/" + way.getKey());
    return way.getKey().equals(here) ? made.attr("aria-current", "page") : made;
  }

  private DomContent signOut(Visitor visitor) {
    return post(visitor, "sign-out", button(phrases.text("frame.out")).withType("submit"));
  }

  private DomContent top(DomContent end) {
    DomContent mark =
        img().withSrc(root + "/mark.svg").withAlt("").attr("width", 36).attr("height", 36);
    return header(
            div(
                    mark,
                    span(phrases.text("frame.name")).withClass("name"),
                    each(
                        site.district().stream().toList(),
                        name -> span(name).withClass("district")))
                .withClass("brand"),
            end)
        .withClass("top");
  }

  /**
   * Marks a page of the playground, also on paper, so that nobody takes it for a real district's.
   */
  private DomContent made() {
    return iff(
        site.isMadeUp(),
        footer(p(phrases.text("frame.made")).withClass("foot-line")).withClass("made"));
  }

  /**
   * A page that updates itself; without scripts, the browser reloads it.
   *
   * @param path of the page, below which its script and what it listens to are
   * @param content what stands on it now, as HTML of ours
   */
  public String wall(String title, String path, String content) {
    DomContent follows =
        each(
            script().withSrc(path + "/projector.js").attr("defer"),
            noscript(meta().attr("http-equiv", "refresh").withContent(REFRESH_SECONDS)));
    return whole(
        title,
        "wall",
        follows,
        new DomContent[] {
          top(each()),
          main(
                  h1(title).withClass("unseen"),
                  div(rawHtml(content))
                      .withId("live")
                      .attr("aria-live", "polite")
                      .attr("data-events", path + "/events"),
                  p(phrases.text("wall.lost")).withId("lost").isHidden())
              .withId("content")
        });
  }

  private String whole(String title, String look, DomContent... content) {
    return whole(title, look, each(), content);
  }

  private String whole(String title, String look, DomContent headMore, DomContent[] content) {
    return document(
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    meta().withName("color-scheme").withContent("light dark"),
                    title(title + " · " + phrases.text("frame.name")),
                    link().withRel("icon").withHref(root + "/mark.svg"),
                    link().withRel("stylesheet").withHref(root + "/style.css"),
                    headMore),
                body(each(content), made()).withClass(look))
            .withLang(phrases.locale().toLanguageTag()));
  }
}
