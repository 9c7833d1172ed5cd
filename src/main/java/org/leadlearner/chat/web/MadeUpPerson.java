package org.leadlearner.chat.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/** The fictional people of the playground. */
enum MadeUpPerson {
  DANA("Dana Ortiz", "superintendent"),
  RUTH("Ruth Abara", "assistant superintendent"),
  HELEN("Helen Cho", "director of curriculum"),
  MARCUS("Marcus Webb", "elementary principal"),
  PRIYA("Priya Nair", "high school principal"),
  TOMAS("Tomás Rivera", "instructional coach"),
  GRACE("Grace Lindqvist", "director of technology"),
  OMAR("Omar Haddad", "middle school principal"),
  LENA("Lena Fischer", "director of special education"),
  CALEB("Caleb Stone", "elementary principal"),
  MEI("Mei Tanaka", "library coordinator"),
  ANITA("Anita Flores", "director of finance");

  static final String WORKSPACE = "playground";

  private final String fullName;
  private final String role;

  MadeUpPerson(String fullName, String role) {
    this.fullName = fullName;
    this.role = role;
  }

  static Optional<MadeUpPerson> of(String key) {
    return Arrays.stream(values()).filter(person -> person.key().equals(key)).findFirst();
  }

  /** The person with the direct message {@code conversation}. */
  static Optional<MadeUpPerson> in(Conversation conversation) {
    return Arrays.stream(values())
        .filter(person -> person.conversation().equals(conversation))
        .findFirst();
  }

  /** The person's key in the page and the account. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String fullName() {
    return fullName;
  }

  String role() {
    return role;
  }

  Account account() {
    return new Account(Playground.NAME, WORKSPACE, key());
  }

  Conversation conversation() {
    return new Conversation(Playground.NAME, WORKSPACE, "dm-" + key());
  }

  Profile profile(ZoneId zone) {
    return new Profile(fullName, Locale.US, zone);
  }
}
