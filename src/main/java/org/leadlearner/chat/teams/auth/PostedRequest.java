package org.leadlearner.chat.teams.auth;

import java.util.Optional;

/**
 * A posted request that is not verified yet.
 *
 * @param authorization the header Authorization
 * @param isFromHere whether it was sent from this machine; see {@link LocalRequests}
 */
public record PostedRequest(Optional<String> authorization, boolean isFromHere, byte[] body) {}
