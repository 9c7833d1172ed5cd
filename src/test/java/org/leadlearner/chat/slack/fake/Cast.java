package org.leadlearner.chat.slack.fake;

import java.util.List;
import java.util.Set;

/** The people and the channels that every fake Slack begins with. */
public final class Cast {
  public static final String APP = "A0TEST";
  public static final String BOT = "U0BOT";
  public static final String BOT_ID = "B0BOT";

  public static final String ADA = "U0ADA";
  public static final String BOB = "U0BOB";
  public static final String ADMIN = "U0DAN";
  public static final String GUEST = "U0EVE";
  public static final String DELETED = "U0GONE";

  /** Somebody of another organisation, seen through Slack Connect. */
  public static final String STRANGER = "W0EXT";

  public static final String GENERAL = "C0GENERAL";
  public static final String TEAM_CHANNEL = "C0TEAM";

  /** A public channel that the bot was not invited to. */
  public static final String BOT_NOT_IN = "C0RANDOM";

  /** A private channel without the bot, which Slack does not even admit to exist. */
  public static final String PRIVATE_UNKNOWN = "G0PRIV";

  public static final String ARCHIVED = "C0ARCH";

  private static final String OTHER_TEAM = "T0OTHER";

  private Cast() {}

  /** The direct message between the bot and somebody; it exists once it is opened or written to. */
  public static String directMessage(String user) {
    return "D" + user.substring(1);
  }

  static List<FakeUser> users() {
    return List.of(
        FakeUser.named(ADA, "ada", "Ada Lovelace"),
        FakeUser.named(BOB, "bob", "Bob Müller").inTimezone("America/New_York"),
        FakeUser.named(ADMIN, "dan", "Dan <&> O'Neil").as(FakeUser.Trait.ADMIN),
        FakeUser.named(GUEST, "eve", "Eve Guest").as(FakeUser.Trait.GUEST),
        FakeUser.named(DELETED, "gone", "Gone User").as(FakeUser.Trait.DELETED),
        FakeUser.named(STRANGER, "ext", "Ext Stranger").ofTeam(OTHER_TEAM),
        FakeUser.named(BOT, "leadlearner", "Lead Learner").as(FakeUser.Trait.BOT));
  }

  static List<FakeChannel> channels() {
    return List.of(
        FakeChannel.open(GENERAL, "general", ADA, BOB, ADMIN, GUEST, STRANGER, BOT),
        FakeChannel.open(TEAM_CHANNEL, "team", ADA, BOB, BOT),
        FakeChannel.open(BOT_NOT_IN, "random", ADA),
        new FakeChannel(
            PRIVATE_UNKNOWN, "secret", FakeChannel.Kind.PRIVATE, false, Set.of(ADA, ADMIN)),
        FakeChannel.open(ARCHIVED, "old", BOT).archived());
  }
}
