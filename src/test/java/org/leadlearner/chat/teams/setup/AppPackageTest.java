package org.leadlearner.chat.teams.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AppPackageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FILES = Path.of("manifests", "teams");
  private static final URI PLACEHOLDER = URI.create("https://lead-learner.example.org");
  private static final UUID NOBODY = new UUID(0, 0);
  private static final URI URL = URI.create("https://learn.example.org:8443/chat");
  private static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");

  @Test
  void theFilesAreWhatTheCommandPacks() throws IOException {
    Map<String, byte[]> packed = unpacked(AppPackage.zip(PLACEHOLDER, NOBODY, true));

    assertThat(packed.keySet()).containsExactly("manifest.json", "color.png", "outline.png");
    for (Map.Entry<String, byte[]> file : packed.entrySet()) {
      assertThat(FILES.resolve(file.getKey())).hasBinaryContent(file.getValue());
    }
  }

  @Test
  void theManifestIsWhatMicrosoftsSchemaAllows() throws IOException {
    assertThat(faults(JSON.readTree(AppPackage.manifest(PLACEHOLDER, NOBODY, true)))).isEmpty();
    assertThat(faults(JSON.readTree(AppPackage.manifest(URL, ID, true)))).isEmpty();
  }

  @Test
  void commandsCanBeGivenInAChannelForOurEyesAlone() throws IOException {
    JsonNode bot = JSON.readTree(AppPackage.manifest(URL, ID, true)).path("bots").path(0);

    assertThat(bot.path("supportsTargetedMessages").asBoolean()).isTrue();
    JsonNode shared = bot.path("commandLists").path(1);
    assertThat(texts(shared.path("triggers"))).containsExactly("mention", "slash");
    assertThat(shared.path("commands").findValuesAsText("title"))
        .containsExactly("checkin", "pln", "progress", "help");
  }

  @Test
  void whereACloudKnowsNoSuchMessagesNothingIsSaidOfThem() throws IOException {
    String manifest = AppPackage.manifest(URL, ID, false);

    assertThat(faults(JSON.readTree(manifest))).isEmpty();
    assertThat(manifest).doesNotContain("supportsTargetedMessages", "triggers");
  }

  @Test
  void aPersonalChatOffersWhereToBegin() throws IOException {
    JsonNode personal =
        JSON.readTree(AppPackage.manifest(URL, ID, true))
            .path("bots")
            .path(0)
            .path("commandLists")
            .path(0);

    assertThat(texts(personal.path("scopes"))).containsExactly("personal");
    assertThat(personal.findValuesAsText("prompt"))
        .containsExactly("start a check-in", "where do I stand?", "help");
  }

  @Test
  void theSchemaSeesWhatIsWrong() throws IOException {
    ObjectNode manifest = (ObjectNode) JSON.readTree(AppPackage.manifest(URL, ID, true));
    manifest
        .put("accentColor", "green")
        .put("id", "me")
        .put("more", true)
        .put("manifestVersion", "1");

    assertThat(faults(manifest))
        .extracting(ValidationMessage::getType)
        .contains("pattern", "additionalProperties", "const");
  }

  @Test
  void itSpeaksOfOneAddressAndOneApp() throws IOException {
    JsonNode manifest = JSON.readTree(AppPackage.manifest(URL, ID, true));

    assertThat(manifest.findValuesAsText("botId")).containsExactly(ID.toString(), ID.toString());
    assertThat(manifest.findValuesAsText("id")).contains(ID.toString());
    assertThat(manifest.path("developer").findValuesAsText("websiteUrl"))
        .containsExactly(URL + "/");
    assertThat(texts(manifest.path("validDomains"))).containsExactly("learn.example.org");
    assertThat(manifest.toString()).doesNotContain("{id}", "{url}", "{host}", "{permissions}");
    assertThat(manifest.path("$schema").asText())
        .contains("/v" + manifest.path("manifestVersion").asText() + "/");
  }

  @Test
  void itHearsWhatTheAssistantListensTo() throws IOException {
    JsonNode manifest = JSON.readTree(AppPackage.manifest(URL, ID, true));

    assertThat(texts(manifest.at("/bots/0/scopes")))
        .containsExactly("personal", "team", "groupChat");
    for (int list = 0; list < 2; list++) {
      assertThat(
              manifest.at("/bots/0/commandLists/" + list + "/commands").findValuesAsText("title"))
          .endsWith("checkin", "pln", "progress", "help");
    }
    JsonNode action = manifest.at("/composeExtensions/0/commands/0");
    assertThat(action.path("id").asText()).isEqualTo("save_as_evidence");
    assertThat(action.path("fetchTask").asBoolean()).isTrue();
    assertThat(texts(action.path("context"))).containsExactly("message");
  }

  @Test
  void everyPermissionStandsWithItsReasonOnItsPage() throws IOException {
    String page = Files.readString(Path.of("src/docs/teams.md"));
    JsonNode asked =
        JSON.readTree(AppPackage.manifest(URL, ID, true))
            .at("/authorization/permissions/resourceSpecific");

    assertThat(asked).hasSameSizeAs(TeamsPermission.values());
    for (TeamsPermission permission : TeamsPermission.values()) {
      assertThat(asked.findValuesAsText("name")).contains(permission.id());
      assertThat(page).contains("| `" + permission.id() + "` | " + permission.why() + " |");
    }
  }

  @Test
  void theIconsAreAsTeamsDrawsThem() throws IOException {
    BufferedImage color = ImageIO.read(FILES.resolve("color.png").toFile());
    BufferedImage outline = ImageIO.read(FILES.resolve("outline.png").toFile());

    assertThat(List.of(color.getWidth(), color.getHeight())).containsOnly(192);
    assertThat(List.of(outline.getWidth(), outline.getHeight())).containsOnly(32);
    assertThat(outline.getRGB(0, 0) >>> 24).as("transparent").isZero();
    for (int pixel : outline.getRGB(0, 0, 32, 32, null, 0, 32)) {
      assertThat(pixel >>> 24 == 0 || (pixel & 0xffffff) == 0xffffff).as("white").isTrue();
    }
  }

  @Test
  void theSameInputGivesTheSameBytesAnywhere() {
    TimeZone here = TimeZone.getDefault();
    byte[] packed = AppPackage.zip(URL, ID, true);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(AppPackage.zip(URL, ID, true)).isEqualTo(packed);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  private static Set<ValidationMessage> faults(JsonNode manifest) throws IOException {
    Path file = Path.of("src", "test", "resources", "teams", "MicrosoftTeams.v1.30.schema.json");
    String schema =
        Files.readString(file)
            // It says draft 4 and uses const, if and then, which draft 7 brought.
            .replace("/draft-04/", "/draft-07/")
            // In a class of characters, JavaScript's backspace is something that Java cannot read.
            .replace("\\\\b\\\\v", "\\\\u0008\\\\v");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(schema)
        .validate(manifest);
  }

  private static List<String> texts(JsonNode list) {
    return JSON.convertValue(
        list, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
  }

  private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        files.put(one.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
