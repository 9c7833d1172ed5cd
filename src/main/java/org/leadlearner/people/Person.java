package org.leadlearner.people;

/**
 * A leader who uses the bot.
 *
 * @param id our own id of the person, the same on every platform
 */
public record Person(long id, Profile profile) {

  public String name() {
    return profile.name();
  }
}
