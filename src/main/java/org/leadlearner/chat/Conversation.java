package org.leadlearner.chat;

/**
 * A place on a platform where messages go.
 *
 * @param platform {@code web}, {@code slack} or {@code teams}
 * @param workspace as in {@link org.leadlearner.people.Account}
 * @param id the platform's id of the channel, direct message or thread; {@code home:} and a user's
 *     id for a person's own page
 */
public record Conversation(String platform, String workspace, String id) {

  private static final String HOME = "home:";

  /** A person's own page. */
  public static Conversation home(String platform, String workspace, String user) {
    return new Conversation(platform, workspace, HOME + user);
  }

  public boolean isHome() {
    return id.startsWith(HOME);
  }

  /** The user whose page this is. */
  public String homeOf() {
    return id.substring(HOME.length());
  }
}
