package org.leadlearner.dashboard.html;

import j2html.tags.ContainerTag;

/**
 * An element of HTML or SVG under any name, for what j2html has no name of its own. Texts and
 * attributes are escaped by it, whoever wrote them.
 */
public final class Element extends ContainerTag<Element> {

  public Element(String name) {
    super(name);
  }

  /** As {@link #attr(String, Object)}, for a number of pixels or parts of a hundred. */
  Element at(String name, double value, String unit) {
    return attr(name, Math.round(value * 10) / 10.0 + unit);
  }
}
