package org.leadlearner.store.person;

import java.util.Locale;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Languages;
import org.leadlearner.store.database.SqlRunner;

/** The languages that people and channels chose. */
record StoredLanguages(SqlRunner sql) implements Languages {

  @Override
  public void choose(long personId, Locale language) {
    sql.run(handle -> PersonTable.speak(handle, personId, language));
  }

  @Override
  public void choose(Conversation channel, Locale language) {
    keep(channel, language, "UPDATE SET language = excluded.language");
  }

  @Override
  public void suggest(Conversation channel, Locale language) {
    keep(channel, language, "NOTHING");
  }

  private void keep(Conversation channel, Locale language, String elseDo) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO channel_language (platform, workspace, conversation, language)
                    VALUES (:platform, :workspace, :id, :language)
                    ON CONFLICT (platform, workspace, conversation) DO <else>
                    """)
                .define("else", elseDo)
                .bindMethods(channel)
                .bind("language", language.toLanguageTag())
                .execute());
  }

  @Override
  public Locale of(Conversation channel) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT language FROM channel_language
                    WHERE platform = :platform AND workspace = :workspace AND conversation = :id
                    """)
                .bindMethods(channel)
                .mapTo(String.class)
                .findOne()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH));
  }
}
