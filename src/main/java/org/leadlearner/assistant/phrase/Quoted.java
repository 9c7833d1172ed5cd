package org.leadlearner.assistant.phrase;

/** A person's own words, to be shown to the letter inside a phrase. */
public record Quoted(String text) {}
