package org.leadlearner.http;

/** A small page that needs nothing beside it: no script, no style sheet, no picture. */
final class PlainPage {
  /** Sent with every such page, so that nothing can be loaded into it or around it. */
  static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

  private PlainPage() {}

  /**
   * A whole HTML page.
   *
   * @param title plain text of our own, without characters that HTML reads
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
