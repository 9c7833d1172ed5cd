package org.leadlearner.chat.slack.render;

/**
 * A place that shows blocks, with its limits.
 *
 * @param blocks how many (docs.slack.dev, Block Kit)
 * @param characters of the blocks' JSON, and in a message including its text
 * @param drawsData whether charts, tables and thumbs are documented there
 */
record BlockSurface(int blocks, int characters, boolean drawsData) {

  /**
   * Slack rejects messages by a sum that it does not document: "12,000 text characters with a
   * buffer for block containers" (slackapi/bolt-js issue 2509), and 9,597 of text in 15,561 of JSON
   * were still accepted (issue 2867). Including the JSON we stay below either.
   */
  static final BlockSurface MESSAGE = new BlockSurface(50, 12_000, true);

  /** App Home and modals: 250 KB, at no more than three bytes a character with a margin. */
  static final BlockSurface VIEW = new BlockSurface(100, 60_000, false);
}
