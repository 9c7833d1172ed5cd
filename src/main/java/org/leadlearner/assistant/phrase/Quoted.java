package org.leadlearner.assistant.phrase;

/** A person's own words, shown unchanged inside a phrase. */
public record Quoted(String text) {}
