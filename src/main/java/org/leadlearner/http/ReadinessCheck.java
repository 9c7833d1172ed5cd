package org.leadlearner.http;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing that must be well before this server can do its work, such as the database.
 *
 * @param name a word or two that name it
 * @param trouble gives quickly why it is not ready, in one sentence without secrets; empty when it
 *     is
 */
public record ReadinessCheck(String name, Supplier<Optional<String>> trouble) {}
