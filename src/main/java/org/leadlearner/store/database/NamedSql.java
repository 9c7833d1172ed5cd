package org.leadlearner.store.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.leadlearner.store.database.PreparedSql.RowReader;

/**
 * A {@link PreparedSql} with names: each {@code :name} stands for the value of that name. No text
 * within the SQL has a colon.
 */
public final class NamedSql {

  private static final Pattern NAME = Pattern.compile("(?<!:):(\\w+)");

  private final PreparedSql sql;
  private final List<String> names = new ArrayList<>();

  public NamedSql(String sql) {
    Matcher name = NAME.matcher(sql);
    while (name.find()) {
      names.add(name.group(1));
    }
    this.sql = new PreparedSql(name.replaceAll("?"));
  }

  /**
   * Writes.
   *
   * @param values as in {@link PreparedSql#update}
   * @return the number of rows
   */
  public int update(Handle handle, Map<String, ?> values) {
    return sql.update(handle, inOrder(values));
  }

  /**
   * Writes, at the latest before the transaction ends.
   *
   * @param values as in {@link PreparedSql#later}
   */
  public void later(Handle handle, Map<String, ?> values) {
    sql.later(handle, inOrder(values));
  }

  public <T> List<T> list(Handle handle, RowReader<T> reader, Map<String, ?> values) {
    return sql.list(handle, reader, inOrder(values));
  }

  public <T> Optional<T> first(Handle handle, RowReader<T> reader, Map<String, ?> values) {
    return sql.first(handle, reader, inOrder(values));
  }

  /** Whether there is any row. */
  public boolean isAny(Handle handle, Map<String, ?> values) {
    return first(handle, row -> true, values).isPresent();
  }

  private @Nullable Object[] inOrder(Map<String, ?> values) {
    @Nullable Object[] ordered = new @Nullable Object[names.size()];
    for (int place = 0; place < ordered.length; place++) {
      String name = names.get(place);
      ordered[place] = Objects.requireNonNull(values.get(name), name);
    }
    return ordered;
  }
}
