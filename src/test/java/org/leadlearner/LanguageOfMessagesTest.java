package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.message.Message;

/** Whatever a message is put together from, it says in which language it is. */
class LanguageOfMessagesTest {

  @TempDir Path data;

  private List<Optional<String>> languages(String conversation) throws IOException {
    List<String> written = Files.readAllLines(Conversations.FOLDER.resolve(conversation));
    List<Message> shown = new ArrayList<>();
    try (Replay replay =
        new DirectReplay(data.resolve("direct.db")) {
          @Override
          void show(Outgoing outgoing) {
            shown.add(outgoing.message());
            super.show(outgoing);
          }
        }) {
      replay.of(Transcript.read(written));
    }
    return shown.stream().map(Message::language).toList();
  }

  @Test
  void whoHasSpanishHasAllOfItInSpanish() throws IOException {
    List<Optional<String>> languages = languages("a-check-in-in-spanish.txt");
    int switched = languages.indexOf(Optional.of("es"));

    assertThat(switched).isPositive();
    assertThat(languages.subList(0, switched)).containsOnly(Optional.empty());
    int back = languages.lastIndexOf(Optional.of("es")) + 1;
    assertThat(languages.subList(switched, back))
        .hasSizeGreaterThan(20)
        .containsOnly(Optional.of("es"));
    // "In English", and the history.
    assertThat(languages.subList(back, languages.size())).hasSize(2).containsOnly(Optional.empty());
  }

  @Test
  void whoHasEnglishHasNoneInAnotherLanguage() throws IOException {
    assertThat(languages("a-check-in-left-open.txt")).isNotEmpty().containsOnly(Optional.empty());
  }
}
