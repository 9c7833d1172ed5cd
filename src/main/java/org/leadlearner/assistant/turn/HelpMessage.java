package org.leadlearner.assistant.turn;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;

/** Says what the bot is and what it understands, with buttons that make sense now. */
public final class HelpMessage {

  private final RubricShelf rubrics;
  private final CheckIns checkIns;
  private final DistrictProfile district;

  public HelpMessage(RubricShelf rubrics, CheckIns checkIns, DistrictProfile district) {
    this.rubrics = rubrics;
    this.checkIns = checkIns;
    this.district = district;
  }

  public Message greeting(TurnContext visit) {
    visit.greets();
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .heading("greeting.title", "name", visit.person().name())
        .say(what(words))
        .say("greeting.who")
        .say("greeting.stop")
        .add(CommonActions.greeting(words))
        .build();
  }

  private Line what(Phrases words) {
    int count = main().strands().size();
    return district
        .name()
        .map(
            name -> words.line("greeting.what.named", "district", new Quoted(name), "count", count))
        .orElseGet(() -> words.line("greeting.what", "count", count));
  }

  public Message help(TurnContext visit) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .heading("help.title")
        .add(
            new Part.Facts(
                List.of(
                    new Part.Fact(
                        words.text("help.say.checkin"),
                        words.line("help.checkin", "minutes", main().minutes())),
                    new Part.Fact(words.text("help.say.form"), words.line("help.form")),
                    new Part.Fact(words.text("help.say.resume"), words.line("help.resume")),
                    new Part.Fact(words.text("help.say.history"), words.line("help.history")),
                    new Part.Fact(words.text("help.say.edit"), words.line("help.edit")),
                    new Part.Fact(words.text("help.say.note"), words.line("help.note")),
                    new Part.Fact(words.text("help.say.stop"), words.line("help.stop")),
                    new Part.Fact(words.text("help.say.team"), words.line("help.team")),
                    new Part.Fact(words.text("help.say.dashboard"), words.line("help.dashboard")),
                    new Part.Fact(words.text("help.say.pln"), words.line("help.pln")),
                    new Part.Fact(words.text("help.say.pln.now"), words.line("help.pln.now")),
                    new Part.Fact(words.text("help.say.pause"), words.line("help.pln.pause")),
                    new Part.Fact(words.text("help.say.pln.stop"), words.line("help.pln.stop")),
                    new Part.Fact(words.text("help.say.pln.log"), words.line("help.pln.log")),
                    new Part.Fact(words.text("help.say.data"), words.line("help.data")))))
        .say("help.inside")
        .add(ways(visit))
        .remark("help.who")
        .build();
  }

  /** One sentence, with buttons that make sense now. */
  public Message say(TurnContext visit, String key, Object... namesAndValues) {
    return say(visit, visit.words().line(key, namesAndValues));
  }

  public Message say(TurnContext visit, Line line) {
    return new MessageBuilder(visit.words()).say(line).add(ways(visit)).build();
  }

  private Part.Buttons ways(TurnContext visit) {
    Phrases words = visit.words();
    Part.Button first =
        open(visit)
            .map(checkIn -> CommonActions.resume(words, checkIn))
            .orElseGet(() -> CommonActions.checkIn(words));
    return new Part.Buttons(
        List.of(first, CommonActions.history(words), CommonActions.help(words)));
  }

  private Optional<CheckIn> open(TurnContext visit) {
    return checkIns.open(visit.person().id()).stream()
        .filter(open -> open.isBegun() || !open.stopped())
        .findFirst();
  }

  private Rubric main() {
    return rubrics.current().get(0);
  }
}
