package org.leadlearner.people;

/**
 * A leader who talks with the assistant.
 *
 * @param id our own number for the person, the same on every platform
 */
public record Person(long id, Profile profile) {

  public String name() {
    return profile.name();
  }
}
