package org.leadlearner.assistant;

/** A person's own words, to be shown to the letter inside a phrase. */
record Quoted(String text) {}
