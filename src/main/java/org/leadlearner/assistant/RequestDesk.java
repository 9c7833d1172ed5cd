package org.leadlearner.assistant;

import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.Line;
import org.leadlearner.chat.Message;
import org.leadlearner.chat.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Input;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.rubric.Strand;

/** Answers requests: start, stop, resume, history, help. */
final class RequestDesk {

  private final RubricShelf rubrics;
  private final CheckIns checkIns;
  private final ProgressRecord progress;
  private final ReadingDesk readings;
  private final CheckInDesk desk;

  RequestDesk(
      RubricShelf rubrics,
      CheckIns checkIns,
      ProgressRecord progress,
      ReadingDesk readings,
      CheckInDesk desk) {
    this.rubrics = rubrics;
    this.checkIns = checkIns;
    this.progress = progress;
    this.readings = readings;
    this.desk = desk;
  }

  Message answer(Visit visit, Request request) {
    if (request instanceof Request.CheckIn start) {
      return start.name().isPresent() ? startNamed(visit, start.name().get()) : startAny(visit);
    } else if (request instanceof Request.Page) {
      return pageOffer(visit);
    } else if (request instanceof Request.StartOver) {
      return startOver(visit);
    } else if (request instanceof Request.Stop) {
      return stop(visit);
    } else if (request instanceof Request.Resume) {
      return resume(visit);
    } else if (request instanceof Request.History history) {
      return history(visit, history.name().flatMap(this::find));
    } else if (request instanceof Request.Edit edit) {
      return edit(visit, edit.strand());
    } else if (request instanceof Request.Note note) {
      return note(visit, note);
    } else if (request instanceof Request.Team) {
      return later(visit, "later.team");
    } else if (request instanceof Request.Prompts) {
      return later(visit, "later.prompts");
    } else if (request instanceof Request.Hello) {
      return greeting(visit);
    }
    return help(visit);
  }

  /** A form opens on a press, not on a typed line: so the line is answered with the button. */
  private Message pageOffer(Visit visit) {
    Words words = visit.words();
    return new MessageBuilder(words)
        .say("form.offer")
        .add(new Part.Buttons(List.of(Menu.form(words))))
        .build();
  }

  Message greeting(Visit visit) {
    Words words = visit.words();
    return new MessageBuilder(words)
        .heading("greeting.title", "name", visit.person().name())
        .say("greeting.what", "count", rubrics.current().get(0).strands().size())
        .say("greeting.who")
        .say("greeting.stop")
        .add(Menu.greeting(words))
        .build();
  }

  Message help(Visit visit) {
    Words words = visit.words();
    int minutes = rubrics.current().get(0).minutes();
    return new MessageBuilder(words)
        .heading("help.title")
        .add(
            new Part.Facts(
                List.of(
                    new Part.Fact("checkin", words.line("help.checkin", "minutes", minutes)),
                    new Part.Fact("resume", words.line("help.resume")),
                    new Part.Fact("history", words.line("help.history")),
                    new Part.Fact("edit 5", words.line("help.edit")),
                    new Part.Fact("note 5", words.line("help.note")),
                    new Part.Fact("stop", words.line("help.stop")))))
        .say("help.inside")
        .add(ways(visit))
        .remark("help.who")
        .build();
  }

  Message misheard(Visit visit) {
    MessageBuilder message =
        new MessageBuilder(visit.words()).heading("misheard.title").say("misheard.text");
    checkIns.open(visit.person().id()).stream()
        .findFirst()
        .ifPresent(
            open ->
                message.say(
                    "misheard.open",
                    "answered",
                    open.answers().size(),
                    "count",
                    desk.rubric(open).strands().size()));
    return message.add(ways(visit)).build();
  }

  /** What makes sense to press now. */
  private Part.Buttons ways(Visit visit) {
    Words words = visit.words();
    Part.Button first =
        checkIns.open(visit.person().id()).stream()
            .findFirst()
            .map(open -> Menu.resume(words, open))
            .orElseGet(() -> Menu.checkIn(words));
    return new Part.Buttons(List.of(first, Menu.history(words), Menu.help(words)));
  }

  private Message later(Visit visit, String key) {
    return new MessageBuilder(visit.words()).say(key).add(ways(visit)).build();
  }

  private Message startAny(Visit visit) {
    List<Rubric> current = rubrics.current();
    if (current.size() == 1) {
      return start(visit, current.get(0));
    }
    return new MessageBuilder(visit.words())
        .heading("start.which.title")
        .say("start.which.text", "count", current.size())
        .add(choices())
        .build();
  }

  private Part.Choices choices() {
    List<Rubric> current = rubrics.current();
    return new Part.Choices(
        current.stream()
            .map(
                rubric ->
                    new Part.Option(
                        String.valueOf(current.indexOf(rubric) + 1),
                        rubric.title(),
                        Menu.rubric(rubric),
                        false))
            .toList());
  }

  private Message startNamed(Visit visit, String name) {
    Optional<Rubric> rubric = find(name);
    return rubric.isPresent()
        ? start(visit, rubric.get())
        : new MessageBuilder(visit.words())
            .say("start.unknown", "name", new Quoted(name))
            .add(choices())
            .build();
  }

  /** Starts on this rubric, unless a check-in on it is open: then offers to go on with that. */
  Message start(Visit visit, Rubric rubric) {
    Optional<CheckIn> open = open(visit, rubric);
    if (open.isEmpty()) {
      return desk.start(visit, rubric);
    }
    Words words = visit.words();
    return new MessageBuilder(words)
        .heading("start.open.title")
        .say(
            "start.open.text",
            "answered",
            open.get().answers().size(),
            "count",
            desk.rubric(open.get()).strands().size(),
            "title",
            rubric.title(),
            "date",
            visit.day(open.get().startedAt()))
        .add(
            new Part.Buttons(
                List.of(Menu.resume(words, open.get()), Menu.restart(words, open.get()))))
        .build();
  }

  /** Sets the open check-in aside and starts a new one on the newest version of its rubric. */
  Message startOver(Visit visit, CheckIn old) {
    checkIns.save(old.discarded(), visit.at());
    String key = old.edition().key();
    return desk.start(visit, find(key).orElseGet(() -> rubrics.current().get(0)));
  }

  Message resume(Visit visit, CheckIn checkIn) {
    return desk.turn(visit, checkIn, new Input.Resume());
  }

  Message history(Visit visit, Optional<Rubric> rubric) {
    Rubric shown = rubric.orElseGet(() -> lastUsed(visit));
    long person = visit.person().id();
    String key = shown.edition().key();
    return new HistoryMessage(
            visit, shown, progress.readings(person, key), progress.moves(person, key))
        .build();
  }

  Message home(Visit visit) {
    Rubric rubric = lastUsed(visit);
    long person = visit.person().id();
    String key = rubric.edition().key();
    return new HomeMessage(visit)
        .build(
            rubric,
            open(visit, rubric),
            readings.standing(visit, key).stage(),
            progress.readings(person, key),
            progress.moves(person, key));
  }

  Optional<Rubric> find(String name) {
    String said = Vocabulary.plain(name);
    return rubrics.current().stream()
        .filter(
            rubric ->
                rubric.edition().key().equals(said)
                    || Vocabulary.plain(rubric.title()).equals(said))
        .findFirst()
        .or(
            () ->
                rubrics.current().stream()
                    .filter(rubric -> Vocabulary.plain(rubric.title()).contains(said))
                    .findFirst());
  }

  private Message startOver(Visit visit) {
    return checkIns.open(visit.person().id()).stream()
        .findFirst()
        .map(open -> startOver(visit, open))
        .orElseGet(() -> startAny(visit));
  }

  private Message stop(Visit visit) {
    return desk.listening(visit)
        .map(checkIn -> desk.turn(visit, checkIn, new Input.Stop()))
        .orElseGet(() -> later(visit, "stopped.nothing"));
  }

  private Message resume(Visit visit) {
    return checkIns.open(visit.person().id()).stream()
        .findFirst()
        .map(open -> resume(visit, open))
        .orElseGet(() -> later(visit, "resume.nothing"));
  }

  private Message edit(Visit visit, Optional<String> name) {
    Optional<CheckIn> checkIn = checkIns.lastTouched(visit.person().id());
    if (checkIn.isEmpty()) {
      return later(visit, "refused.edit.nothing");
    }
    Rubric rubric = desk.rubric(checkIn.get());
    Optional<Strand> strand = name.flatMap(some -> StrandName.find(rubric, some));
    if (strand.isPresent()) {
      return desk.turn(visit, checkIn.get(), new Input.Edit(strand.get().key()));
    }
    return name.isPresent()
        ? unknownStrand(visit, rubric, name.get())
        : desk.askWhichAnswer(visit, checkIn.get());
  }

  private Message note(Visit visit, Request.Note note) {
    Optional<CheckIn> checkIn = checkIns.lastTouched(visit.person().id());
    if (checkIn.isEmpty()) {
      return later(visit, "refused.edit.nothing");
    }
    Rubric rubric = desk.rubric(checkIn.get());
    Optional<Strand> strand = note.strand().flatMap(some -> StrandName.find(rubric, some));
    if (strand.isPresent()) {
      String key = strand.get().key();
      return desk.turn(
          visit,
          checkIn.get(),
          note.text()
              .<Input>map(text -> new Input.WriteNote(key, text))
              .orElseGet(() -> new Input.AskForNote(key)));
    }
    return note.strand().isPresent()
        ? unknownStrand(visit, rubric, note.strand().get())
        : desk.askWhichStrand(visit, checkIn.get());
  }

  private Message unknownStrand(Visit visit, Rubric rubric, String name) {
    List<Line> said =
        List.of(
            visit
                .words()
                .line(
                    "refused.strand", "name", new Quoted(name), "count", rubric.strands().size()));
    return desk.listening(visit)
        .map(checkIn -> desk.ask(visit, checkIn, said))
        .orElseGet(() -> new MessageBuilder(visit.words()).sayAll(said).add(ways(visit)).build());
  }

  private Optional<CheckIn> open(Visit visit, Rubric rubric) {
    return checkIns.open(visit.person().id()).stream()
        .filter(open -> open.edition().key().equals(rubric.edition().key()))
        .findFirst();
  }

  /** The rubric of this person's last check-in, or the main one. */
  Rubric lastUsed(Visit visit) {
    return checkIns
        .lastTouched(visit.person().id())
        .flatMap(checkIn -> find(checkIn.edition().key()))
        .orElseGet(() -> rubrics.current().get(0));
  }
}
