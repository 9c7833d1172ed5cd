package org.leadlearner.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Configures the logs: our own lines at the level of the settings, libraries from WARN upwards
 * because their lower levels print what people wrote and tokens. Logs go to standard error, so that
 * a command's output can be piped. Logback itself creates an instance before the settings are read.
 */
public final class Logging extends ContextAwareBase implements Configurator {
  private static final String OURS = "org.leadlearner";

  /**
   * The exceptions that these log are also thrown, and then reported in one line instead of a
   * hundred.
   */
  private static final List<String> THROWERS =
      List.of("org.flywaydb", "org.sqlite.SQLiteJDBCLoader", "org.sqlite.util");

  /** They log each malformed request with what stood in it, so anybody could fill the log. */
  private static final List<String> ECHOES =
      List.of("org.eclipse.jetty.http", "org.eclipse.jetty.util.HostPort");

  // A line break inside a message could forge a log line, other controls could steer a terminal.
  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0}: %replace(%msg){'[\\p{C}\\u2028\\u2029]+', ' '}%n";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    takeJavaLogging();
    apply(context, new Settings.Logs(Settings.Logs.Format.TEXT, org.slf4j.event.Level.INFO));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** Configures the logs by the settings. */
  static void configure(Settings.Logs logs) {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context.reset();
      apply(context, logs);
      context.addTurboFilter(new RepeatedTraces(System::nanoTime));
    }
  }

  /** Some libraries, such as PostgreSQL's, use java.util.logging, which has its own output. */
  private static void takeJavaLogging() {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  private static void apply(LoggerContext context, Settings.Logs logs) {
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setTarget("System.err");
    console.setEncoder(logs.format() == Settings.Logs.Format.JSON ? json(context) : text(context));
    console.start();
    Level ours = Level.convertAnSLF4JLevel(logs.level());
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(ours == Level.ERROR ? ours : Level.WARN);
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console);
    context.getLogger(OURS).setLevel(ours);
    Stream.concat(THROWERS.stream(), ECHOES.stream())
        .forEach(name -> context.getLogger(name).setLevel(Level.OFF));
  }

  private static Encoder<ILoggingEvent> text(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(PATTERN);
    encoder.start();
    return encoder;
  }

  private static Encoder<ILoggingEvent> json(LoggerContext context) {
    JsonEncoder encoder = new JsonEncoder();
    encoder.setContext(context);
    encoder.setWithFormattedMessage(true);
    encoder.setWithMessage(false);
    encoder.setWithArguments(false);
    encoder.setWithContext(false);
    encoder.setWithSequenceNumber(false);
    encoder.start();
    return encoder;
  }
}
