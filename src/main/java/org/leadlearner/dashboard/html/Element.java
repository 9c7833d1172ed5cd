package org.leadlearner.dashboard.html;

import j2html.tags.ContainerTag;

/**
 * An HTML or SVG element with any name, for elements that j2html lacks. It escapes all texts and
 * attributes.
 */
public final class Element extends ContainerTag<Element> {

  public Element(String name) {
    super(name);
  }

  /** Like {@link #attr(String, Object)}, for a number of pixels or a percentage. */
  Element at(String name, double value, String unit) {
    return attr(name, Math.round(value * 10) / 10.0 + unit);
  }
}
