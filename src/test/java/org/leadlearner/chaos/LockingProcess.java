package org.leadlearner.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.JavaLine;

/** Another process, such as a tool of an operator, which keeps a SQLite file locked for a while. */
final class LockingProcess {

  private LockingProcess() {}

  /**
   * @param arguments the address of the database, and for how long
   */
  public static void main(String[] arguments) throws SQLException, InterruptedException {
    try (Connection connection = DriverManager.getConnection(arguments[0]);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 5000");
      statement.execute("BEGIN IMMEDIATE");
      System.out.println("locked");
      Thread.sleep(Duration.parse(arguments[1]).toMillis());
      statement.execute("ROLLBACK");
    }
  }

  /** Returns once it is locked. */
  static Process lock(String url, Duration time) throws IOException {
    List<String> line = new ArrayList<>(JavaLine.test());
    line.addAll(List.of(LockingProcess.class.getName(), url, time.toString()));
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    if (!"locked".equals(said.readLine())) {
      throw new IOException("it is not locked");
    }
    return process;
  }
}
