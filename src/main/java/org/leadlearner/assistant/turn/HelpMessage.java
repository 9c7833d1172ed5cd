package org.leadlearner.assistant.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.people.Teams;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.PromptSchedules;

/** Says what the bot is and what it understands, with buttons that make sense now. */
public final class HelpMessage {

  private final RubricShelf rubrics;
  private final CheckIns checkIns;
  private final DistrictProfile district;
  private final PromptSchedules schedules;
  private final Teams teams;

  public HelpMessage(
      RubricShelf rubrics,
      CheckIns checkIns,
      DistrictProfile district,
      PromptSchedules schedules,
      Teams teams) {
    this.rubrics = rubrics;
    this.checkIns = checkIns;
    this.district = district;
    this.schedules = schedules;
    this.teams = teams;
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

  /** The few things that fit now, by example; the rest is one tap away. */
  public Message help(TurnContext visit) {
    Phrases words = visit.words();
    MessageBuilder message = new MessageBuilder(words).heading("help.title");
    Optional<CheckIn> open = open(visit);
    boolean isAnswering = open.filter(checkIn -> !checkIn.stopped()).isPresent();
    if (isAnswering) {
      message.say("help.inside");
    }
    return message
        .add(new Part.Facts(isAnswering ? amongQuestions(words) : fitting(visit, open)))
        .say("help.own")
        .add(
            new Part.Buttons(
                List.of(
                    first(words, open),
                    Part.Button.other(
                        words.text("help.button.all"), Action.of(CommonButton.HELP_ALL)))))
        .remark("help.who")
        .build();
  }

  private static List<Part.Fact> amongQuestions(Phrases words) {
    return List.of(
        fact(words, "help.say.explain", "help.explain"), fact(words, "help.say.stop", "help.stop"));
  }

  private List<Part.Fact> fitting(TurnContext visit, Optional<CheckIn> open) {
    Phrases words = visit.words();
    long person = visit.person().id();
    List<Part.Fact> facts = new ArrayList<>();
    facts.add(
        open.isPresent()
            ? fact(words, "help.say.resume", "help.resume")
            : new Part.Fact(
                words.text("help.say.checkin"),
                words.line("help.checkin", "minutes", main().minutes())));
    facts.add(
        checkIns.lastTouched(person).isPresent()
            ? fact(words, "help.say.result", "help.result")
            : fact(words, "help.say.sees", "help.sees"));
    if (schedules.ofPerson(person).filter(PromptSchedule::active).isPresent()) {
      facts.add(fact(words, "help.say.pln.now", "help.pln.now"));
      facts.add(fact(words, "help.say.pause", "help.pln.pause"));
    } else {
      facts.add(fact(words, "help.say.offer", "help.offer"));
    }
    if (!teams.of(person).isEmpty()) {
      facts.add(fact(words, "help.say.team", "help.team"));
    }
    return facts;
  }

  private static Part.Fact fact(Phrases words, String typed, String meaning) {
    return new Part.Fact(words.text(typed), words.line(meaning));
  }

  /** All that can be asked. */
  public Message everything(TurnContext visit) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .heading("help.title.all")
        .add(
            new Part.Facts(
                List.of(
                    new Part.Fact(
                        words.text("help.say.checkin"),
                        words.line("help.checkin", "minutes", main().minutes())),
                    fact(words, "help.say.form", "help.form"),
                    fact(words, "help.say.resume", "help.resume"),
                    fact(words, "help.say.history", "help.history"),
                    fact(words, "help.say.edit", "help.edit"),
                    fact(words, "help.say.note", "help.note"),
                    fact(words, "help.say.stop", "help.stop"),
                    fact(words, "help.say.team", "help.team"),
                    fact(words, "help.say.dashboard", "help.dashboard"),
                    fact(words, "help.say.pln", "help.pln"),
                    fact(words, "help.say.pln.now", "help.pln.now"),
                    fact(words, "help.say.pause", "help.pln.pause"),
                    fact(words, "help.say.pln.stop", "help.pln.stop"),
                    fact(words, "help.say.pln.log", "help.pln.log"),
                    fact(words, "help.say.data", "help.data"))))
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
    return new Part.Buttons(
        List.of(
            first(words, open(visit)), CommonActions.history(words), CommonActions.help(words)));
  }

  private static Part.Button first(Phrases words, Optional<CheckIn> open) {
    return open.map(
            checkIn ->
                checkIn.stopped()
                    ? CommonActions.resume(words, checkIn)
                    : CommonActions.backToQuestion(words, checkIn))
        .orElseGet(() -> CommonActions.checkIn(words));
  }

  private Optional<CheckIn> open(TurnContext visit) {
    return checkIns.underWay(visit.person().id());
  }

  private Rubric main() {
    return rubrics.current().get(0);
  }
}
