package org.leadlearner.people;

/**
 * The linked accounts of one person were separated into two people.
 *
 * @param stays the account that keeps everything until now
 * @param leaves the account that starts without data
 */
public record Parting(Account stays, Account leaves) {}
