package org.leadlearner.http;

/** A small page without scripts, style sheets or images. */
final class PlainPage {
  /** The content security policy of every such page: it loads nothing and cannot be framed. */
  static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

  private PlainPage() {}

  /**
   * A whole HTML page.
   *
   * @param title plain text of our own, without HTML characters
   * @param main HTML for the page's main part
   */
  static String html(String title, String main) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        :root { color-scheme: light dark; }
        body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 40rem; padding: 1rem; }
        </style>
        </head>
        <body>
        <main>
        %s</main>
        </body>
        </html>
        """
        .formatted(title, main);
  }
}
