package org.leadlearner.chat.teams.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.RoleTypes;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/**
 * Who did something, and where: the data that every activity of a person has.
 *
 * @param tenant the workspace
 */
public record ActivityContext(String tenant, Activity activity) {

  public static final String PLATFORM = "teams";

  private static final String PERSONAL = "personal";
  private static final String BOT = "28:";
  private static final Set<String> COMPUTERS = Set.of("windows", "mac", "linux", "web");
  private static final Set<String> MEMBERS = Set.of("user", "owner");

  /** Empty when no person did it, or the place is missing. */
  public static Optional<ActivityContext> of(String tenant, Activity activity) {
    ChannelAccount from = activity.getFrom();
    ConversationAccount conversation = activity.getConversation();
    boolean isWhole =
        from != null
            && conversation != null
            && activity.getRecipient() != null
            && isGiven(from.getId())
            && isGiven(conversation.getId())
            && isGiven(activity.getRecipient().getId())
            && !isBot(from, activity.getRecipient());
    return isWhole ? Optional.of(new ActivityContext(tenant, activity)) : Optional.empty();
  }

  private static boolean isBot(ChannelAccount from, ChannelAccount us) {
    return from.getId().equals(us.getId())
        || from.getId().startsWith(BOT)
        || from.getRole() == RoleTypes.BOT
        || from.getRole() == RoleTypes.SKILL;
  }

  /** The bot's own id here. */
  public String bot() {
    return activity.getRecipient().getId();
  }

  /** Whether it is a personal chat. An emulator does not say, and has no groups. */
  public boolean isPersonal() {
    ConversationAccount conversation = activity.getConversation();
    return isGiven(conversation.getConversationType())
        ? PERSONAL.equals(conversation.getConversationType())
        : !conversation.isGroup();
  }

  /** Whether it is a targeted message to the bot in a place that others read. */
  public boolean isTargeted() {
    return ActivityJson.tree(activity.getRecipient().getProperties())
        .path("isTargeted")
        .asBoolean();
  }

  /** Whether nobody else saw what the person did, in a place that others read. */
  public boolean isForOne() {
    return !isPersonal()
        && (isTargeted() || CardData.isForOne(ActivityJson.tree(activity.getValue())));
  }

  /** The user is known by their directory id, which is the same in all teams. */
  public Account account() {
    ChannelAccount from = activity.getFrom();
    String user = isGiven(from.getAadObjectId()) ? from.getAadObjectId() : from.getId();
    return new Account(PLATFORM, tenant, user);
  }

  /** The person's personal chat with the bot. */
  public Conversation own() {
    return own(account());
  }

  public static Conversation own(Account account) {
    return new Conversation(PLATFORM, account.workspace(), account.user());
  }

  /** Where it happened. */
  public Conversation place() {
    return isPersonal()
        ? own()
        : new Conversation(PLATFORM, tenant, activity.getConversation().getId());
  }

  /** The channel or group chat without the thread. */
  public Optional<Conversation> channel() {
    return Optional.of(activity.getConversation().getId())
        .filter(id -> !isPersonal())
        .map(id -> new Conversation(PLATFORM, tenant, id.replaceFirst(";messageid=.*$", "")));
  }

  /** The name of that channel; Teams sends it for some, and for group chats with a title. */
  public Optional<String> channelName() {
    String channel =
        ActivityJson.tree(activity.getChannelData()).path("channel").path("name").asText("");
    String name = isGiven(channel) ? channel : activity.getConversation().getName();
    return isPersonal() || !isGiven(name) ? Optional.empty() : Optional.of(name);
  }

  /** The Teams id of the conversation without the thread, because threads have no roster. */
  public String room() {
    return activity.getConversation().getId().replaceFirst(";messageid=.*$", "");
  }

  /** How {@link #place()} is reached. */
  public Reference reference() {
    return new Reference(
        activity.getServiceUrl(),
        activity.getConversation().getId(),
        bot(),
        Optional.of(activity.getFrom().getId()).filter(user -> isPersonal()));
  }

  /**
   * @param usual the zone of people whose own is unknown
   */
  public Profile profile(ZoneId usual) {
    String name = activity.getFrom().getName();
    String language = activity.getLocale();
    return new Profile(
        isGiven(name) ? name : "",
        isGiven(language) ? Locale.forLanguageTag(language) : Locale.ENGLISH,
        zone().orElse(usual),
        relation());
  }

  private Profile.Relation relation() {
    return relation(tenant, ActivityJson.tree(activity.getFrom().getProperties()));
  }

  /**
   * How a person belongs to a tenant: by another tenant in a shared channel, or by their role. Many
   * activities have neither.
   */
  public static Profile.Relation relation(String tenant, JsonNode more) {
    String home = more.path("tenantId").asText("");
    String role = more.path("userRole").asText("");
    if (!home.isBlank() && !home.equalsIgnoreCase(tenant)) {
      return Profile.Relation.STRANGER;
    } else if (role.isBlank()) {
      return Profile.Relation.UNKNOWN;
    }
    return MEMBERS.contains(role.toLowerCase(Locale.ROOT))
        ? Profile.Relation.MEMBER
        : Profile.Relation.GUEST;
  }

  /** Whether the person is on a computer. Teams says so; an emulator does not. */
  public boolean isOnComputer() {
    return entities().stream()
        .map(entity -> entity.path("platform").asText("").toLowerCase(Locale.ROOT))
        .anyMatch(COMPUTERS::contains);
  }

  private Optional<ZoneId> zone() {
    return zone(activity.getLocalTimezone())
        .or(
            () ->
                entities().stream()
                    .flatMap(entity -> zone(entity.path("timezone").asText("")).stream())
                    .findFirst());
  }

  private List<JsonNode> entities() {
    return activity.getEntities() == null
        ? List.of()
        : activity.getEntities().stream()
            .map(
                entity ->
                    entity == null
                        ? MissingNode.getInstance()
                        : ActivityJson.tree(entity.getProperties()))
            .toList();
  }

  private static Optional<ZoneId> zone(@Nullable String name) {
    try {
      return isGiven(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static boolean isGiven(@Nullable String value) {
    return value != null && !value.isBlank();
  }
}
