package org.leadlearner.people;

/**
 * Two accounts of one person became those of two.
 *
 * @param stays the account that keeps all that was said until now
 * @param leaves the account that begins anew
 */
public record Parting(Account stays, Account leaves) {}
