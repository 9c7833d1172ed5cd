package org.leadlearner.chat.slack.install;

import com.slack.api.methods.response.blocks.BlocksValidateResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadlearner.chat.slack.api.SetupApi;
import org.leadlearner.chat.slack.api.SlackException;
import org.leadlearner.finding.Finding;

/**
 * Asks Slack about a sample of each message (docs.slack.dev, blocks.validate). The method needs no
 * token and shows the sample to nobody.
 */
final class BlockChecks {

  private static final Set<String> ABOUT_BLOCKS =
      Set.of("invalid_blocks", "invalid_message", "invalid_view");
  private static final int LONGEST = 200;

  private final SetupApi api;
  private final BlockSamples samples = new BlockSamples();

  BlockChecks(SetupApi api) {
    this.api = api;
  }

  /** One line for all samples, or one for each that is refused. */
  List<Finding> examine() throws SlackException {
    List<Finding> refused = new ArrayList<>();
    try {
      for (Map.Entry<String, String> sample : samples.messages().entrySet()) {
        ask(
            sample.getKey(),
            methods ->
                methods.blocksValidate(request -> request.messageAsString(sample.getValue())),
            refused);
      }
      for (Map.Entry<String, String> sample : samples.views().entrySet()) {
        ask(
            sample.getKey(),
            methods -> methods.blocksValidate(request -> request.viewAsString(sample.getValue())),
            refused);
      }
    } catch (SlackException unasked) {
      if (unasked.kind() == SlackException.Kind.UNREACHABLE) {
        throw unasked;
      }
      refused.add(
          Finding.note(
              "Slack: it does not say now whether it takes our blocks (%s)"
                  .formatted(unasked.reason())));
    }
    return refused.isEmpty()
        ? List.of(Finding.ok("Slack: takes the blocks of a sample of each message"))
        : refused;
  }

  private void ask(String name, SetupApi.Call<BlocksValidateResponse> call, List<Finding> refused)
      throws SlackException {
    BlocksValidateResponse answer = api.answer(call);
    if (answer.isOk()) {
      return;
    }
    String error = String.valueOf(answer.getError());
    if (!ABOUT_BLOCKS.contains(error)) {
      throw new SlackException(SlackException.Kind.REFUSED, error);
    }
    refused.add(
        Finding.fault(
            "Slack: the sample \"%s\" is refused (%s), so people get such messages as words alone. Update Lead Learner, and tell its makers."
                .formatted(name, why(error, answer.getErrors()))));
  }

  private static String why(String error, List<BlocksValidateResponse.Error> errors) {
    if (errors == null || errors.isEmpty()) {
      return error;
    }
    BlocksValidateResponse.Error first = errors.get(0);
    String line = "%s: %s".formatted(first.getPointer(), first.getMessage());
    String shown = line.replaceAll("\\p{Cntrl}+", " ");
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST);
  }
}
