package org.leadlearner.chat.slack.user;

import com.slack.api.model.User;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Profile.Relation;

/** Converts a Slack user into a profile. */
public final class UserProfiles {

  private static final Locale LOCALE = Locale.US;

  private final ZoneId zone;
  private final boolean asksAddresses;

  /**
   * @param zone for users without a time zone
   * @param asksAddresses whether members' e-mail addresses are read
   */
  public UserProfiles(ZoneId zone, boolean asksAddresses) {
    this.zone = zone;
    this.asksAddresses = asksAddresses;
  }

  /**
   * A looked-up user.
   *
   * @param isPerson whether it is neither a bot nor a deactivated account
   */
  record Seen(boolean isPerson, Profile profile) {}

  /** A user as users.info returns them to the installation of {@code team}. */
  Seen seen(User user, String team) {
    boolean isPerson = !user.isDeleted() && !user.isBot() && !user.isWorkflowBot();
    Relation relation = relation(user, team);
    Optional<String> address =
        isPerson && relation == Relation.MEMBER ? address(user) : Optional.empty();
    return new Seen(
        isPerson,
        new Profile(name(user), locale(user.getLocale()), zone(user.getTz()), relation, address));
  }

  /** An address that its owner has not confirmed may be anybody's. */
  private Optional<String> address(User user) {
    return Optional.of(user)
        .filter(one -> asksAddresses && one.isEmailConfirmed())
        .map(User::getProfile)
        .map(User.Profile::getEmail)
        .filter(email -> !email.isBlank());
  }

  /** A user that Slack does not show to us: from another organization. */
  Seen unseen(String user) {
    return new Seen(true, new Profile(user, LOCALE, zone, Relation.STRANGER));
  }

  /** From the payload alone, which does not say whether a person is a guest. */
  Profile fromPayload(SlackUser user) {
    boolean isHome = user.homeTeam().map(user.team()::equals).orElse(true);
    return new Profile(
        user.name().filter(name -> !name.isBlank()).orElse(user.id()),
        LOCALE,
        zone,
        isHome ? Relation.UNKNOWN : Relation.STRANGER);
  }

  private static Relation relation(User user, String team) {
    if (user.isStranger() || !belongs(user, team)) {
      return Relation.STRANGER;
    }
    return user.isRestricted() || user.isUltraRestricted() ? Relation.GUEST : Relation.MEMBER;
  }

  /** In an organization with several workspaces a person may be a member of several. */
  private static boolean belongs(User user, String team) {
    List<String> more =
        user.getEnterpriseUser() == null || user.getEnterpriseUser().getTeams() == null
            ? List.of()
            : user.getEnterpriseUser().getTeams();
    return user.getTeamId() == null || user.getTeamId().equals(team) || more.contains(team);
  }

  private static String name(User user) {
    Stream<String> shown =
        user.getProfile() == null
            ? Stream.of()
            : Stream.of(user.getProfile().getRealName(), user.getProfile().getDisplayName())
                .flatMap(Stream::ofNullable);
    Stream<String> plain =
        Stream.of(user.getRealName(), user.getName()).flatMap(Stream::ofNullable);
    return Stream.concat(shown, plain)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(user.getId());
  }

  private static Locale locale(String tag) {
    return Optional.ofNullable(tag)
        .map(Locale::forLanguageTag)
        .filter(locale -> !locale.getLanguage().isEmpty())
        .orElse(LOCALE);
  }

  private ZoneId zone(String name) {
    try {
      return name == null ? zone : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return zone;
    }
  }
}
