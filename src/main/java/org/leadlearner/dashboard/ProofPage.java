package org.leadlearner.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.dashboard.html.PagePhrases;

/** Whether the figures of a team's closed rounds were changed, and what that says and does not. */
record ProofPage(PagePhrases phrases) {

  Message message(List<TeamSheets.Proof> proofs) {
    return Message.of(
        new Part.Heading(phrases.text("proof.title")),
        new Part.Text(lines("proof.what", "proof.not")),
        proofs.isEmpty()
            ? new Part.Text(lines("proof.none"))
            : new Part.Table(
                phrases.text("proof.table"),
                Stream.of("proof.closed", "proof.state", "proof.hash", "proof.previous")
                    .map(key -> phrases.text(key))
                    .toList(),
                proofs.stream().map(this::row).toList()));
  }

  private List<Line> row(TeamSheets.Proof proof) {
    String state =
        proof.hash().isEmpty()
            ? "proof.unsealed"
            : proof.isUnchanged() ? "proof.same" : "proof.changed";
    return Stream.of(
            proof.closed(),
            phrases.text(state),
            proof.hash().orElse("–"),
            proof.previous().orElse("–"))
        .map(Line::plain)
        .toList();
  }

  private List<Line> lines(String... keys) {
    return Stream.of(keys).map(key -> Line.plain(phrases.text(key))).toList();
  }
}
