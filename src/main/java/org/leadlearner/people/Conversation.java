package org.leadlearner.people;

/**
 * A place on a platform where messages go: a channel, a thread, or a person's own conversation.
 *
 * @param platform {@code web}, {@code slack} or {@code teams}
 * @param workspace as in {@link Account}
 * @param id the platform's id of the channel, direct message or thread; {@code home:} and a user id
 *     for a person's home tab
 */
public record Conversation(String platform, String workspace, String id) {

  private static final String HOME = "home:";

  /** A person's home tab. */
  public static Conversation home(String platform, String workspace, String user) {
    return new Conversation(platform, workspace, HOME + user);
  }

  /**
   * A person's own conversation with the bot. Platforms use the user id for it; the playground puts
   * a prefix before it.
   */
  public static Conversation own(Account account) {
    String mark = account.platform().equals("web") ? "dm-" : "";
    return new Conversation(account.platform(), account.workspace(), mark + account.user());
  }

  public boolean isHome() {
    return id.startsWith(HOME);
  }

  /** The user whose home tab this is. */
  public String homeOf() {
    return id.substring(HOME.length());
  }
}
