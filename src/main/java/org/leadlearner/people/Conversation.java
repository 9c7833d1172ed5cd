package org.leadlearner.people;

/**
 * A place on a platform where messages go: a channel, a thread, or a person's own conversation.
 *
 * @param platform {@code web}, {@code slack} or {@code teams}
 * @param workspace as in {@link Account}
 * @param id the platform's id of the channel, direct message or thread; {@code home:} and a user's
 *     id for a person's own page
 */
public record Conversation(String platform, String workspace, String id) {

  private static final String HOME = "home:";

  /** A person's own page. */
  public static Conversation home(String platform, String workspace, String user) {
    return new Conversation(platform, workspace, HOME + user);
  }

  /**
   * Somebody's own conversation with us. Platforms that vouch for people name it as they name them;
   * the playground puts a mark before it.
   */
  public static Conversation own(Account account) {
    String mark = account.platform().equals("web") ? "dm-" : "";
    return new Conversation(account.platform(), account.workspace(), mark + account.user());
  }

  public boolean isHome() {
    return id.startsWith(HOME);
  }

  /** The user whose page this is. */
  public String homeOf() {
    return id.substring(HOME.length());
  }
}
