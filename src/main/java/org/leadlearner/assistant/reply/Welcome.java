package org.leadlearner.assistant.reply;

import java.util.Optional;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.understand.Intent;

/** The greeting of a known person: short, with what fits now. */
record Welcome(Asker asker, ReplyBuilder reply) {

  Message hello() {
    asker.visit().greets();
    reply.say("reply.hello", "name", new Quoted(asker.visit().person().name()));
    Optional<CheckIn> open = asker.answering().or(asker::open);
    open.ifPresent(this::open);
    boolean hasPrompt = asker.hasUnansweredPrompt();
    if (hasPrompt) {
      reply.say("reply.hello.prompt").offer(Intent.PROMPT_NOW);
    }
    Optional<String> team = asker.teamWithNews();
    team.ifPresent(
        name ->
            reply.say("reply.hello.result", "team", new Quoted(name)).offer(Intent.TEAM_SUMMARY));
    if (open.isEmpty() && !hasPrompt && team.isEmpty()) {
      reply.say("reply.hello.ask").offerCheckIn();
      reply.offer(asker.teams().isEmpty() ? Intent.HISTORY : Intent.TEAM_SUMMARY);
    }
    return reply.offer(Intent.HELP).build();
  }

  private void open(CheckIn open) {
    reply
        .say(
            "reply.hello.open",
            "answered",
            open.answers().size(),
            "count",
            asker.ports().checkInHandler().rubric(asker.visit(), open).strands().size())
        .offerCheckIn();
  }
}
