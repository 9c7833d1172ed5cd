package org.leadlearner.practice;

/**
 * The recipient of a prompt: one person, or one channel.
 *
 * @param key the same on every node and forever; practices are stored and prompts are drawn by it
 */
public record Addressee(String key) {

  private static final String CHANNEL = "channel:";

  /**
   * @param personId our own id of the person
   */
  public static Addressee person(long personId) {
    return new Addressee("person:" + personId);
  }

  /**
   * @param platform as in {@link org.leadlearner.people.Account#platform()}
   * @param workspace as in {@link org.leadlearner.people.Account#workspace()}
   * @param channel the platform's id of the channel
   */
  public static Addressee channel(String platform, String workspace, String channel) {
    return new Addressee(CHANNEL + platform + ":" + workspace + ":" + channel);
  }

  /** Whether everyone in a channel reads what is given. */
  public boolean isChannel() {
    return key.startsWith(CHANNEL);
  }
}
