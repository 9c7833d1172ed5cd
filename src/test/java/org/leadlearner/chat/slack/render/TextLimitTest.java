package org.leadlearner.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLimitTest {

  @Test
  void markupIsEscapedAndNoEscapeIsCut() {
    assertThat(TextLimit.escaped(40, "<!channel> & all")).isEqualTo("&lt;!channel&gt; &amp; all");
    assertThat(TextLimit.escaped(9, "a&&&&")).isEqualTo("a&amp;…");
  }
}
