package org.leadlearner.chat.teams.fake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who and what is there in the fake's tenant. */
public final class Cast {
  public static final String APP_ID = "aaaaaaaa-0000-4000-8000-000000000001";
  public static final String APP_PASSWORD = "app-password-of-the-fake";
  public static final String TENANT = "11111111-1111-4111-8111-111111111111";
  public static final String BOT = "28:" + APP_ID;
  public static final String BOT_NAME = "Lead Learner";

  public static final User ADA = user(0, "ada", "Ada Lovelace");
  public static final User BOB = user(1, "bob", "Bob Müller");
  public static final User CAT = user(2, "cat", "Cat 张伟 🐈");
  public static final User DAN = user(3, "dan", "Dan <&> O'Neil");

  public static final User DANA = user(4, "dana", "Dana", "America/Chicago");
  public static final User MARCUS = user(5, "marcus", "Marcus", "America/Chicago");

  public static final String GROUP = "19:group1@thread.v2";
  public static final String TEAM = "19:team1@thread.tacv2";
  public static final String GENERAL = TEAM;

  /** Another channel of the team. */
  public static final String STAFF = "19:allstaff00000000000000000000000@thread.tacv2";

  public static final String CHANNEL = "19:channel2@thread.tacv2";

  static final List<User> USERS = List.of(ADA, BOB, CAT, DAN, DANA, MARCUS);

  /** Who the transcripts of conversations are held with, as they are called there. */
  private static final List<String> LEADERS =
      List.of("Dana", "Marcus", "Ruth", "Helen", "Priya", "Omar", "Grace", "Victor", "Nora");

  private static final int FIRST_LEADER = 4;

  /** What the personal conversations of many begin with. */
  private static final String MANY = "a:1-many-";

  private Cast() {}

  /**
   * A person.
   *
   * @param id what Teams calls the person towards this bot
   * @param aadObjectId what the directory calls the person
   * @param personal the person's own conversation with the bot
   */
  public record User(
      String id, String aadObjectId, String name, String email, String personal, String zone) {

    boolean isNamed(String key) {
      return key.equals(id) || key.equals(aadObjectId);
    }
  }

  /**
   * Somebody of the transcripts.
   *
   * @throws IllegalArgumentException for a name that is not in the cast
   */
  public static User leader(String name) {
    int place = LEADERS.indexOf(name);
    if (place < 0) {
      throw new IllegalArgumentException(name + " is none of " + LEADERS);
    }
    return user(FIRST_LEADER + place, name.toLowerCase(Locale.ROOT), name, "America/Chicago");
  }

  /** One of as many as somebody needs; nobody but they themselves knows of them. */
  public static User oneOfMany(int number) {
    return new User(
        "29:1many%d-of-the-fake".formatted(number),
        "33333333-0000-4000-8000-%012x".formatted(number),
        "Leader " + number,
        "leader%d@example.com".formatted(number),
        MANY + number,
        "America/Chicago");
  }

  /** The one of many whose personal conversation this is. */
  static Optional<User> oneOfMany(String personal) {
    return Optional.of(personal)
        .filter(conversation -> conversation.startsWith(MANY))
        .map(conversation -> oneOfMany(Integer.parseInt(conversation.substring(MANY.length()))));
  }

  /** Somebody whom Teams or the directory calls so. */
  public static User called(String key) {
    return everyone().stream().filter(one -> one.isNamed(key)).findFirst().orElseThrow();
  }

  /** The personal conversation of somebody whom the directory calls so. */
  public static String personal(String aadObjectId) {
    return everyone().stream()
        .filter(one -> one.isNamed(aadObjectId))
        .map(User::personal)
        .findFirst()
        .orElseThrow();
  }

  /** Everyone of the tenant. */
  static List<User> everyone() {
    Stream<User> leaders = LEADERS.stream().map(Cast::leader);
    return Stream.concat(USERS.stream(), leaders).distinct().toList();
  }

  private static User user(int number, String key, String name) {
    return user(number, key, name, "America/New_York");
  }

  private static User user(int number, String key, String name, String zone) {
    return new User(
        "29:1" + key + "-of-the-fake",
        "2222222%x-0000-4000-8000-00000000000%x".formatted(number, number),
        name,
        key + "@example.com",
        "a:1-" + key + "-personal",
        zone);
  }
}
