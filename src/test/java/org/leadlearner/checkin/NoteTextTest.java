package org.leadlearner.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a note can be opened. */
class NoteTextTest {

  private static String link(String text) {
    return NoteText.link(text).map(Object::toString).orElse("none");
  }

  @Test
  void theFirstAddressIsTheLink() {
    assertThat(link("The draft: https://a.example.org/x?d=1&e=2."))
        .isEqualTo("https://a.example.org/x?d=1&e=2");
    assertThat(link("see (www.example.org/draft), or http://b.example.org"))
        .isEqualTo("https://www.example.org/draft");
    assertThat(link("<https://teams.microsoft.com/l/message/19%3Aab/17?tenantId=1>"))
        .isEqualTo("https://teams.microsoft.com/l/message/19%3Aab/17?tenantId=1");
  }

  @Test
  void whatABrowserCannotOpenIsNone() {
    assertThat(link("the minutes of May")).isEqualTo("none");
    assertThat(link("https://exa mple")).isEqualTo("https://exa");
    assertThat(link("https://[bad")).isEqualTo("none");
    assertThat(link("https://name:secret@example.org/x"))
        .as("it hides where it leads")
        .isEqualTo("none");
    assertThat(link("javascript:alert(1) file:///etc/x")).isEqualTo("none");
  }

  @Test
  void theWordsStayWithoutTheLink() {
    assertThat(NoteText.withoutLink("The draft rule: https://a.example.org/x."))
        .isEqualTo("The draft rule");
    assertThat(NoteText.withoutLink("Minutes\nhttps://a.example.org/x")).isEqualTo("Minutes");
    assertThat(NoteText.withoutLink("https://a.example.org/x")).isEmpty();
    assertThat(NoteText.withoutLink("See https://a.example.org/x for it")).isEqualTo("See for it");
    assertThat(NoteText.withoutLink("No link here.")).isEqualTo("No link here.");
  }
}
