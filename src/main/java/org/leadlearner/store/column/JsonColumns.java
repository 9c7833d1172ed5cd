package org.leadlearner.store.column;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.store.database.StoreException;

/**
 * Messages, rubrics, team results and small lists as JSON text. The mix-ins are here so that the
 * packages of these records do not depend on JSON. Stored text must stay readable: a new name of a
 * part or a field needs a migration.
 */
public final class JsonColumns {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Message.class, MessageLanguage.class)
          .addMixIn(Part.class, PartNames.class)
          .addMixIn(Action.class, ActionLine.class)
          .addMixIn(TeamStrand.class, TeamStrandNames.class)
          .addModule(new Jdk8Module())
          // Computed properties of a record are not stored.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonColumns() {}

  /** A message in English says no language, as none did before there were others. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @JsonDeserialize(converter = ReadMessage.class)
  interface MessageLanguage {}

  /** The fields of a stored message; those that are missing are empty. */
  static final class StoredMessage {
    @JsonProperty List<Part> parts = List.of();
    @JsonProperty Optional<String> language = Optional.empty();
  }

  static final class ReadMessage extends StdConverter<StoredMessage, Message> {
    @Override
    public Message convert(StoredMessage stored) {
      return new Message(stored.parts, stored.language);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Part.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Part.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Part.Gauge.class, name = "gauge"),
    @JsonSubTypes.Type(value = Part.Explained.class, name = "explained"),
    @JsonSubTypes.Type(value = Part.Remark.class, name = "remark"),
    @JsonSubTypes.Type(value = Part.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Part.Choices.class, name = "choices"),
    @JsonSubTypes.Type(value = Part.Buttons.class, name = "buttons"),
    @JsonSubTypes.Type(value = Part.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Part.StageChart.class, name = "stageChart"),
    @JsonSubTypes.Type(value = Part.StageCounts.class, name = "stageCounts"),
    @JsonSubTypes.Type(value = Part.WeeklyBars.class, name = "weeklyBars")
  })
  interface PartNames {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shown")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = TeamStrand.Hidden.class, name = "hidden"),
    @JsonSubTypes.Type(value = TeamStrand.Middle.class, name = "middle"),
    @JsonSubTypes.Type(value = TeamStrand.Counted.class, name = "counted")
  })
  interface TeamStrandNames {}

  /** An action is stored in its encoded form. */
  @SuppressWarnings("unused") // Jackson looks the methods up by name.
  abstract static class ActionLine {
    @JsonValue
    abstract String encoded();

    @JsonCreator
    static Action decoded(String line) {
      return Action.decoded(line);
    }
  }

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException exception) {
      throw unusable("written", value.getClass());
    }
  }

  public static <T> T read(String json, Class<T> type) {
    return type.cast(parse(json, type, MAPPER.constructType(type)));
  }

  /**
   * The same for an object that an older version of the program may have written.
   *
   * @param bringUpToDate adds missing fields, and removes fields that no longer exist
   */
  public static <T> T read(String json, Class<T> type, Consumer<ObjectNode> bringUpToDate) {
    ObjectNode object = read(json, ObjectNode.class);
    bringUpToDate.accept(object);
    return read(object.toString(), type);
  }

  public static <T> List<T> list(String json, Class<T> type) {
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
    return ((List<?>) parse(json, type, list)).stream().<T>map(type::cast).toList();
  }

  private static Object parse(String json, Class<?> of, JavaType type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException exception) {
      throw unusable("read", of);
    }
  }

  /** Without the cause: it quotes the text, which contains people's words. */
  private static StoreException unusable(String how, Class<?> type) {
    return new StoreException(
        "A stored %s cannot be %s. Was it kept by another version of Lead Learner?"
            .formatted(type.getSimpleName(), how));
  }
}
