package org.leadlearner.chat.slack.receive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrkdwnTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a &amp;lt; b = a &lt; b",
        "2 &lt; 3 &gt; 1 = 2 < 3 > 1",
        "<http://a.example|a.example> = a.example",
        "<https://a.example/x?y> = https://a.example/x?y",
        "<https://a.example|here> = here (https://a.example)",
        "<mailto:d@a.example|d@a.example> = d@a.example",
        "pln <http://a.example/|a.example> = pln a.example",
        "<tel:5551234|555-1234> = 555-1234",
        "<!date^1392734382^{date}|Feb 18> = Feb 18",
        "<@U123> and <@W9|dana> = @U123 and @dana",
        "<#C1|general> <#C2> = #general #C2",
        "<!channel> <!subteam^S1|@leads> = @channel @leads",
        "an $unfinished <mark = an $unfinished <mark"
      })
  void readsAsItWasTyped(String written, String plain) {
    assertThat(MrkdwnText.plain(written)).isEqualTo(plain);
  }

  /** A command comes without the blocks that tell which emoji a name stands for. */
  @ParameterizedTest
  @CsvSource({
    ":+1:, 👍",
    ":-1:, 👎",
    ":thumbsup::skin-tone-4:, 👍",
    "did it :white_check_mark:, did it ✅",
    ":seven:, 7️⃣",
    ":our-own-100:, :our-own-100:",
    "see you at 8:30: or at 9:00:, see you at 8:30: or at 9:00:"
  })
  void commonNamesOfEmojiAreRead(String written, String plain) {
    assertThat(MrkdwnText.plain(written)).isEqualTo(plain);
  }

  @Test
  void ourMentionIsTakenOutAndOthersStay() {
    assertThat(MrkdwnText.afterMention("<@U1> ask <@U0BOT|bot> now", "U0BOT"))
        .isEqualTo("@U1 ask  now");
    assertThat(MrkdwnText.afterMention("<@U0BOT> ask <@U1>", "")).isEqualTo("ask @U1");
  }
}
