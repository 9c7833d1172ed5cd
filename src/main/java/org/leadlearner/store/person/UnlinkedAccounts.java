package org.leadlearner.store.person;

/**
 * Two people with the same e-mail address that were not linked, because both have finished
 * check-ins.
 *
 * @param one the platform and its user id, such as {@code slack U012AB3C4}
 * @param other the same on the other platform
 */
public record UnlinkedAccounts(String one, String other) {}
