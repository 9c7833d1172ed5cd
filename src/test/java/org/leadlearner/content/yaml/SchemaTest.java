package org.leadlearner.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  @TempDir Path temporary;

  @Test
  void fetchesNothing() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> requests.incrementAndGet());
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/other.json";
      Path file = temporary.resolve("schema.json");
      Files.writeString(file, "{\"$ref\": \"" + address + "\"}");
      Path yaml = Files.writeString(temporary.resolve("x.yaml"), "key: value\n");

      assertThatThrownBy(
              () -> Schema.at(file.toUri().toURL()).faults(YamlReader.read(yaml, "x.yaml")))
          .hasMessageContaining("other.json");
      assertThat(requests).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void explainsEveryKeyToAuthors() throws Exception {
    explains("rubrics/rubric.schema.json", "strand", "shared-ownership");
    explains("daily/prompt.schema.json", "prompt", "networks");
    explains("daily/frame.schema.json", "frame", "frames");
  }

  private static void explains(String name, String item, String sheet) throws Exception {
    Path file = Path.of("prompts").resolve(name);
    JsonNode schema = new ObjectMapper().readTree(file.toFile());

    assertThat(Files.readString(file.resolveSibling(sheet + ".yaml")))
        .startsWith("# yaml-language-server: $schema=" + file.getFileName() + "\n");
    assertThat(schema.findParents("pattern"))
        .isNotEmpty()
        .allSatisfy(node -> assertThat(node.path(SchemaFaults.PATTERN_MEND).asText()).isNotBlank());
    assertThat(schema.path("properties"))
        .isNotEmpty()
        .allSatisfy(node -> assertThat(node.path("description").asText()).isNotBlank());
    assertThat(schema.at("/$defs/" + item + "/properties"))
        .isNotEmpty()
        .allSatisfy(node -> assertThat(node.has("description")).isTrue());
  }
}
