package org.leadlearner.store.person;

/**
 * Two people who have one address and are not made one, since both finished check-ins.
 *
 * @param one the platform and its id of the user, such as {@code slack U012AB3C4}
 * @param other the same on the other platform
 */
public record UnlinkedAccounts(String one, String other) {}
