package org.leadlearner.http;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One condition for this server to be ready, such as the database.
 *
 * @param name its name, a word or two
 * @param trouble returns quickly why it is not ready, in one sentence without secrets; empty when
 *     it is
 */
public record ReadinessCheck(String name, Supplier<Optional<String>> trouble) {}
