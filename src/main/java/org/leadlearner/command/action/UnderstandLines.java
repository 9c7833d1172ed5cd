package org.leadlearner.command.action;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.app.PhraseLearning;
import org.leadlearner.app.Server;
import org.leadlearner.command.UnderstandCommand;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.interpret.Interpreter;

/** Interprets lines of a table as the chat would, and prints the result for each. */
public final class UnderstandLines implements UnderstandCommand.Work {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Clock clock;
  private final Learning learning;

  /** How phrases are learned. */
  interface Learning {
    Interpreter of(Settings settings) throws StartFailure;
  }

  public UnderstandLines(Clock clock) {
    this(clock, settings -> PhraseLearning.interpreter(Server.content(settings)));
  }

  UnderstandLines(Clock clock, Learning learning) {
    this.clock = clock;
    this.learning = learning;
  }

  @Override
  public void understand(
      Settings settings,
      BufferedReader lines,
      Optional<LocalDate> today,
      ZoneId zone,
      PrintWriter out)
      throws StartFailure, IOException {
    LocalDate day = today.orElseGet(() -> LocalDate.now(clock.withZone(zone)));
    try {
      LineTable table = LineTable.of(lines);
      Interpreter interpreter = learning.of(settings);
      for (Optional<LineTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
        out.println(
            json(row.get().id(), interpreter.interpret(row.get().typed(), at(row.get(), day))));
      }
    } catch (CharacterCodingException notText) {
      throw new StartFailure(
          "FILE: has a letter that is not UTF-8. Save the file as UTF-8, and without a format.");
    }
  }

  private static Situation at(LineTable.Row row, LocalDate day) {
    return StagedSituation.of(row.context(), row.asked(), day);
  }

  /** One object: id, outcome, intent, candidates and slots. */
  static String json(String id, Understanding understood) {
    ObjectNode object = JSON.createObjectNode();
    object.put("id", id);
    return understood
        .match(
            act -> filled(object, "act", act.meaning()),
            confirm -> filled(object, "confirm", confirm.meaning()),
            ask -> filled(object, "ask", ask.candidates()),
            none -> filled(object, "none", List.of()))
        .toString();
  }

  private static ObjectNode filled(ObjectNode object, String outcome, Meaning meaning) {
    object.put("outcome", outcome);
    object.put("intent", meaning.intent().key());
    object.putArray("candidates");
    ObjectNode slots = object.putObject("slots");
    for (Map.Entry<Slot, String> slot : meaning.slots().entrySet()) {
      slots.put(slot.getKey().key(), slot.getValue());
    }
    if (meaning.intent() == Intent.SEVERAL) {
      slots.put(
          Slot.DO.key(),
          String.join(",", meaning.parts().stream().map(UnderstandLines::named).toList()));
    }
    return object;
  }

  private static ObjectNode filled(ObjectNode object, String outcome, List<Meaning> candidates) {
    object.put("outcome", outcome);
    object.putNull("intent");
    ArrayNode array = object.putArray("candidates");
    candidates.forEach(candidate -> array.add(named(candidate)));
    object.putObject("slots");
    return object;
  }

  /** By its name; a point with its number, because several may be offered together. */
  private static String named(Meaning meaning) {
    return meaning
        .slot(Slot.POINT)
        .filter(point -> meaning.intent() == Intent.ANSWER_POINT)
        .map(point -> meaning.intent().key() + "(" + point + ")")
        .orElse(meaning.intent().key());
  }
}
