package org.leadlearner.store.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

class MessageColumnTest {

  /** People answer what they were asked last, however many were asked before. */
  @Test
  void whatWasWrittenLastIsKnown() {
    List<Map.Entry<String, Message>> written = new ArrayList<>();
    IntStream.range(0, 5_000)
        .mapToObj(number -> Message.of(new Part.Text(List.of(Line.plain("Question " + number)))))
        .forEach(message -> written.add(Map.entry(MessageColumn.write(message), message)));

    written
        .subList(4_500, 5_000)
        .forEach(one -> assertThat(MessageColumn.read(one.getKey())).isSameAs(one.getValue()));
  }

  @Test
  void whatIsNotKnownIsRead() {
    Message message = Message.of(new Part.Text(List.of(Line.plain("A question"))));

    assertThat(MessageColumn.read(JsonColumns.write(message) + " ")).isEqualTo(message);
  }
}
